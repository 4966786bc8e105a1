// Who wrote the article, and who published it?

import type { Entity } from "../../../doc";
import { mastheadLayer } from "../clean";
import { embassyName } from "../embassies";
import { pairs } from "../lexicon";
import type { EnglishRule } from "./rule";

export const wrote: readonly EnglishRule[] = [
  {
    id: "en.wrote.byline",
    type: "WROTE",
    example: "By Mary Byrne\n\nMayo County Council met in Castlebar.",
    nearMiss: "By Christmas\n\nMayo County Council met in Castlebar.",
    article(reader, rule) {
      for (const { name, span } of reader.doc.get(mastheadLayer).bylines) {
        const person = reader.registry.take("Person", `${name}@${reader.home}`, name, span);
        reader.state(rule, person, reader.doc.article, { evidence: span, confidence: 0.95 });
      }
    },
  },
];

export const published: readonly EnglishRule[] = [
  {
    id: "en.published.masthead",
    type: "PUBLISHED",
    example: "Source: Example Herald\n\nMayo County Council met in Castlebar.",
    nearMiss:
      "Source: our own reporters on the ground in the west of the country\n\nMayo County Council met in Castlebar.",
    article(reader, rule) {
      const { doc } = reader;
      const span = doc.get(mastheadLayer).publisher;
      const name = doc.publisher.trim();
      if (name === "") return;
      const at = span ?? firstWords(doc.text);
      const full = pairs("acronyms").get(name) || embassyName(name);
      const known = doc.entities.find(
        (entity) => entity.label === "Organization" && (full ? entity.name === full : isCalled(entity, name)),
      );
      const publisher = known ?? reader.registry.take("Organization", full || name, full || name, span ?? undefined);
      if (publisher.name !== name) publisher.aliases.add(name);
      reader.state(rule, publisher, doc.article, {
        evidence: at,
      });
    },
  },
];

function firstWords(text: string): { start: number; end: number } {
  const match = /\S[^\n]*/.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : { start: 0, end: text.length };
}

/** The body of the text that has the publisher's name as another of its own: "County Government of Tuam", "Tuam County Government". */
function isCalled({ name, aliases }: Entity, publisher: string): boolean {
  if (name === publisher) return false;
  if (aliases.has(publisher)) return true;
  const seat = countySeat(publisher);
  return seat !== "" && [name, ...aliases].some((form) => countySeat(form) === seat);
}

/** "tuam" for each of the names of a county's government; empty for other bodies. */
function countySeat(name: string): string {
  const found = /^County Government of (.+)$|^Government of (.+) County$|^(.+) County Government$/.exec(name);
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? "").toLowerCase();
}
