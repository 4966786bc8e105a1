// As what is a name looked up? The graph keeps Simplified characters; people may type Traditional ones.

import { FOLD } from "../languages/zh/characters";

/** Character by character, as articles are folded. */
export function foldName(name: string): string {
  return Array.from({ length: name.length }, (_, i) => String.fromCharCode(FOLD[name.charCodeAt(i)])).join("");
}
