// What does a key do, wherever the reader is? Nothing while a text is being typed.

import { closeOne, expand, focusOn, hide, pin, startPath, unpin } from "./actions";
import { pinned, selection } from "./app";
import { stage } from "./stage";

/** Whether the key was one of the page's own. */
export function onKey(event: KeyboardEvent): boolean {
  const { target } = event;
  const typing = target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select");
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]") !== null) return false;
  if (event.key === "Escape") {
    if (typing) target.blur();
    else closeOne();
    return true;
  }
  if (typing) return false;
  if (event.key === "/") {
    document.getElementById("search")?.focus();
    return true;
  }
  if (event.key === "0") {
    stage.value?.fit();
    return true;
  }
  const chosen = selection.value;
  const act = chosen?.kind === "node" ? NODE_KEYS[event.key.toLowerCase()] : undefined;
  if (chosen?.kind !== "node" || act === undefined) return false;
  act(chosen.node);
  return true;
}

const NODE_KEYS: Record<string, (node: number) => void> = {
  f: focusOn,
  e: expand,
  h: hide,
  p: (node) => (pinned.value.has(node) ? unpin(node) : pin(node)),
  t: startPath,
};
