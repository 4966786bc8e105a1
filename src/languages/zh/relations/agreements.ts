// Which agreement is signed when no 《》 names it? It is called by its kind and its parties.

import type { Entity, Span } from "../../../doc";
import type { Facts } from "./facts";

const KIND = /^[^，。；、]{0,30}?(?:协议书?|合同|备忘录|意向书|责任书|责任状|承诺书|公约|条约|契约|倡议书)/;
const LEADING =
  /^(?:了|的|一份|一系列|相关|有关|共同|就(?!业|医|学|餐)|线上|现场|分别|正式|一批|多项|[\d一二两三四五六七八九十]+[份个项])+/;

/** The untitled agreement that a phrase names, as a list of one; empty when it names none. */
export function agreement(facts: Facts, span: Span, parties: readonly Entity[]): Entity[] {
  const text = facts.doc.slice(span);
  const skipped = LEADING.exec(text)?.[0].length ?? 0;
  const kind = KIND.exec(text.slice(skipped))?.[0].replace(/\s+/g, "");
  if (kind === undefined || kind.length < 3) return [];
  const start = span.start + skipped;
  const names = parties.map(({ name }) => name).join("、");
  const name = names === "" ? kind : `${kind}（${names}）`;
  const entity = facts.resolved.registry.entity("Document", name, name, { start, end: start + kind.length });
  entity.aliases.add(kind);
  return [entity];
}
