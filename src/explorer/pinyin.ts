// How is a name typed by somebody who has only a Latin keyboard? In toneless syllables, kept with every Chinese name.

import { pinyin } from "pinyin-pro";
import type { NodeLabel } from "../ontology";

const HAN = /\p{Script=Han}/u;
const MANY = 12;

/** `liu cheng ming|cheng ming` for a name and its aliases; empty when no name is in Chinese characters. Long ones are cut. */
export function syllables(names: readonly string[], label: NodeLabel): string {
  const spelled = names.filter((name) => HAN.test(name)).map((name) => spell(name, label));
  return [...new Set(spelled)].filter((one) => one !== "").join("|");
}

function spell(name: string, label: NodeLabel): string {
  const head = [...name].slice(0, MANY).join("");
  const surname = label === "Person" ? "head" : "off";
  return pinyin(head, { toneType: "none", type: "array", v: true, nonZh: "removed", surname }).join(" ");
}
