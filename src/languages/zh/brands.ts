// Where does an article call a body by a short form that ends as no body does? 清江水务, 赣江师大, what （以下简称“…”） says.

import type { Doc } from "../../doc";
import type { Chunk, OrgChunk, Sentence } from "./chunks";
import { markOf } from "./clause-words";
import { bodyChunk } from "./making-chunks";
import { baseOf, brandsOf, formsOf, fullerOf } from "./short-names";

const CALLED = /^（(?:以下|下称|以下统称)?(?:简称|下称)?[:：]?[“"]?([^）”"]{2,12})[”"]?）/;
const SAYS_SO = /^（(?:以下)?(?:简称|下称)/;

/** Makes bodies of the short forms of those that the article names in full. */
export function markBrands(doc: Doc, sentences: readonly Sentence[]): void {
  const brands = shortFormsIn(doc, sentences);
  if (brands.size === 0) return;
  const lengths = [...new Set([...brands.keys()].map(({ length }) => length))];
  const openings = new Set([...brands.keys()].map((brand) => brand.charCodeAt(0)));
  for (const sentence of sentences) {
    for (let k = sentence.chunks.length - 1; k >= 0; k--) {
      const { start, kind } = sentence.chunks[k];
      if (kind === "mark" || kind === "org" || !openings.has(doc.text.charCodeAt(start))) continue;
      for (const length of lengths) {
        const full = start + length <= sentence.end ? brands.get(doc.text.slice(start, start + length)) : undefined;
        if (full !== undefined && withBody(sentence, k, length, full)) break;
      }
    }
  }
}

/** The short forms, longest first, with the full name of each. */
function shortFormsIn(doc: Doc, sentences: readonly Sentence[]): Map<string, string> {
  const brands = new Map<string, string>();
  for (const { chunks } of sentences) {
    for (const chunk of chunks) {
      if (chunk.kind !== "org" || chunk.type !== "named" || chunk.place?.kind === "level") continue;
      const [whole, ...shorter] = formsOf(doc, chunk);
      const named = baseOf(whole);
      if (named === null) continue;
      const said = named.unit === "" ? shortFormBehind(doc, chunk) : "";
      if (said !== "") brands.set(said, named.base);
      for (const form of [whole, ...shorter]) {
        for (const brand of brandsOf(baseOf(form)?.base ?? ""))
          brands.set(brand, fullerOf(brands.get(brand) ?? named.base, named.base));
      }
    }
  }
  for (const [brand, full] of brands) if (full === "") brands.delete(brand);
  return new Map([...brands].sort(([one], [other]) => other.length - one.length));
}

function shortFormBehind(doc: Doc, { end }: OrgChunk): string {
  const behind = doc.text.slice(end, end + 24);
  return SAYS_SO.test(behind) ? (CALLED.exec(behind)?.[1] ?? "") : "";
}

/** One body of the chunks from `first` that spell the short form, unless a longer name goes on behind it. */
function withBody(sentence: Sentence, first: number, length: number, full: string): boolean {
  const { chunks } = sentence;
  const { start } = chunks[first];
  const end = start + length;
  let last = first;
  while (last < chunks.length && chunks[last].end < end) last++;
  if (last >= chunks.length || chunks[last].end !== end || !isFree(chunks, first, last + 1)) return false;
  const span = { first: chunks[first].first, last: chunks[last].last, start, end };
  sentence.chunks = [...chunks.slice(0, first), bodyChunk(span, null, full, "named"), ...chunks.slice(last + 1)];
  return true;
}

function isFree(chunks: readonly Chunk[], first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if (/^(?:org|meeting|document|date|title)$/.test(chunks[k].kind) || markOf(chunks[k]) !== "") return false;
  const next = chunks[last];
  if (next === undefined || next.start > chunks[last - 1].end) return true;
  return /^(?:mark|verb|title|function|role|date|act)$/.test(next.kind);
}
