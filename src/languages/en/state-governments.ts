// Which part of a country is this minister's? "Victorian Minister", "Cabinet Secretary Mary Byrne MSP", a release of the Government of Ontario.

import type { Entity } from "../../doc";
import { pairs } from "./lexicon";
import type { Position } from "./positions";
import type { Reader } from "./reader";

/** Whether the lower-case word is the adjective or short form of a state: "victorian", "nsw". */
export function isStateWord(lower: string): boolean {
  return pairs("state-governments").has(lower.replace(/\.$/, ""));
}

/** The government of the state that the words around the office tell, or whose page the article is. */
export function stateGovernment(reader: Reader, { person, phrase }: Position): Entity | undefined {
  const { tokens } = reader.sentences[person.sentence];
  for (const token of [tokens[phrase.from - 1], tokens[phrase.from]])
    if (token?.cap && isStateWord(token.lower)) return take(reader, token.lower.replace(/\.$/, ""));
  const letters = tokens[person.to]?.text ?? "";
  if (letters === "MSP") return take(reader, "scottish");
  if (reader.home === "GB" && letters === "MS") return take(reader, "welsh");
  if (reader.home === "GB" && letters === "MLA") return take(reader, "northern irish");
  if (reader.home === "GB" && /^cabinet secretary/i.test(phrase.title)) return devolvedBy(reader);
  const publisher = reader.doc.publisher.replace(/^Province of (?=\p{Lu})/u, "Government of ");
  return /^Government of \p{Lu}|^\p{Lu}[\p{L} ]+ Government$/u.test(publisher) &&
    !/\b(?:Local|City|County|Town)\b/.test(publisher)
    ? reader.registry.take("Organization", publisher, publisher)
    : undefined;
}

/** Only Scotland and Wales have such secretaries: whichever the article speaks of. */
function devolvedBy(reader: Reader): Entity | undefined {
  const words = `${reader.doc.publisher} ${reader.doc.text}`;
  const scottish = /\b(?:Scot(?:land|tish)|MSPs?|Holyrood)\b/.test(words);
  const welsh = /\b(?:Wales|Welsh|Senedd)\b/.test(words);
  return scottish === welsh ? undefined : take(reader, scottish ? "scottish" : "welsh");
}

function take(reader: Reader, word: string): Entity | undefined {
  const [name, ...aliases] = (pairs("state-governments").get(word) ?? "").split("|");
  if (name === "") return undefined;
  const known = reader.doc.entities.find(
    (entity) => entity.label === "Organization" && [name, ...aliases].includes(entity.name),
  );
  if (known) return known;
  const government = reader.registry.take("Organization", name, name);
  for (const alias of aliases) government.aliases.add(alias);
  return government;
}
