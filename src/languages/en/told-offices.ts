// Whose office is told by the sentence, not by the title? "Representing HIT were Dean A", "the country's President", "police chief", a state's Chief Minister.

import type { Entity } from "../../doc";
import { mastheadLayer } from "./clean";
import type { Mention } from "./mention";
import { governmentOf } from "./offices";
import { type Position, positionsLayer } from "./positions";
import type { Reader } from "./reader";

/** The body that the bearer stands for in that sentence: "Representing HIT were Dean Mary Byrne and John Roe, Registrar". */
export function representedBody(reader: Reader, { person, phrase }: Position): Entity | null {
  if (phrase.of.length > 0 || phrase.ofReference) return null;
  const { tokens } = reader.sentences[person.sentence];
  if (!tokens.some(({ lower }) => /^represent(?:s|ed|ing)?$|^present$/.test(lower))) return null;
  const bodies = reader
    .mentionsOf(person.sentence)
    .filter(({ label, entity }) => label === "Organization" && entity !== undefined);
  const standsFor = bodies.filter((body) => {
    const the = tokens[body.from - 1]?.lower === "the" ? 1 : 0;
    const before = words(tokens, body.from - the - 3, body.from - the);
    const behind = words(tokens, body.to, body.to + 5);
    if (body.to <= Math.min(person.from, phrase.from))
      return (
        (/(?:^|[,.] )representing$/.test(before) && /^(?:, \S+ , )?(?:was|were|is|are)\b/.test(behind)) ||
        /^(?:was|were|is) (?:also )?represented (?:\S+ )?by\b/.test(behind)
      );
    return (
      body.from >= Math.max(person.to, phrase.to) &&
      (/\b(?:was|were) (?:present|there) for$/.test(before) || /\brepresented$/.test(before)) &&
      !bodies.some((other) => other !== body && other.from > person.to && other.from < body.from && isOwn(other))
    );
  });
  return standsFor.length === 1 ? (standsFor[0].entity ?? null) : null;

  /** "A, Dean of Tuam University, represented HIT": a body of an office of its own. */
  function isOwn(other: Mention): boolean {
    return /^(?:of|at|from)$/.test(tokens[other.from - 1]?.lower ?? "");
  }
}

/** Officers of a government, whatever body the list begins with. */
const OF_GOVERNMENT =
  /^(?:county|state|district|provincial|national|ward|area|city|municipal|sub-county|mayor|governor|minister|president|senator|mp|mca|mla|td|councillor)\b|\b(?:minister|governor|mayor|chief|commissioner|councillor|mp|mca)$/i;

/** "Heron Agency's Planning Manager A, Liaison Officer B and Engineer C": the body of the first is shared. */
export function bodyOfList(reader: Reader, position: Position): Entity | null {
  const { tokens } = reader.sentences[position.phrase.sentence];
  const own = position.phrase;
  if (OF_GOVERNMENT.test(own.title)) return null;
  if (position.rule !== "before" || own.of.length > 0 || own.about !== "" || own.ofReference) return null;
  const joint = /^(?:and|,)$/.test(tokens[own.from - 1]?.lower ?? "") ? own.from - 1 : -1;
  const end = tokens[joint]?.lower === "and" && tokens[joint - 1]?.text === "," ? joint - 1 : joint;
  const before = reader.doc
    .get(positionsLayer)
    .find(({ person, rule }) => rule === "before" && person.sentence === own.sentence && person.to === end);
  if (before === undefined) return null;
  const [owner] = before.phrase.of;
  if (owner === undefined) return bodyOfList(reader, before);
  const possessed = owner.label === "Organization" && tokens[owner.to]?.text === "'s" && owner.to < before.phrase.to;
  return possessed && before.phrase.of.length === 1 ? (owner.entity ?? null) : null;
}

function words(tokens: Reader["sentences"][number]["tokens"], from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), to)
    .map(({ lower }) => lower)
    .join(" ");
}

/** "the country's President": the country named last before. */
export function countryMeant(reader: Reader, { phrase }: Position): Entity | undefined {
  if (!/^(?:country|nation)'s$/.test(phrase.ofReference?.head ?? "")) return undefined;
  const { start } = reader.sentences[phrase.sentence].tokens[phrase.from];
  return (
    reader.memory.near(start, ({ label, properties }) => label === "Place" && properties.level === "country") ??
    undefined
  );
}

const POLICE = /\bpolice\b|\bconstabulary$/i;
const FIRE = /\bfire\b/i;

/** "Police Chief Mary Byrne", "Deputy Chief Roe": of the one police or fire department of the article. */
export function chiefsDepartment(reader: Reader, title: string): Entity | null {
  const chief =
    /^(?:(?:new|next|interim|acting|deputy|assistant|incoming|outgoing|battalion|division) )*(police |fire )?chief(?: of police)?$/.exec(
      title,
    );
  if (/^(?:(?:acting|interim|former) )?(?:sheriff|undersheriff|chief deputy|sheriff's deputy)$/.test(title)) {
    const offices = reader.doc.entities.filter(
      ({ label, name }) => label === "Organization" && /\bSheriff['’]s (?:Office|Department)$/i.test(name),
    );
    return offices.length === 1 ? offices[0] : null;
  }
  if (chief === null) return null;
  const isPolice = chief[1] === "police " || / of police$/.test(title);
  const isFire = chief[1] === "fire ";
  const departments = reader.doc.entities.filter(
    ({ label, name }) =>
      label === "Organization" &&
      ((!isFire && POLICE.test(name)) || (!isPolice && FIRE.test(name))) &&
      /\b(?:department|service|force|police|rescue|constabulary|district|bureau|authority)$/i.test(name),
  );
  return departments.length === 1 ? departments[0] : null;
}

const STATE_OFFICE =
  /^(?:(?:deputy|acting|former|caretaker) )?(?:chief minister|premier)$|^(?:deputy )?state secretary$/;

/** "Chief Minister Roe", "State Secretary Datuk Roe": the government of the one state of the article, or the dateline's. */
export function statesOffice(reader: Reader, title: string): Entity | null {
  if (!STATE_OFFICE.test(title) || !/^(?:IN|PK|MY)$/.test(reader.home)) return null;
  const states = reader.doc.entities.filter(
    ({ label, properties, key }) => label === "Place" && properties.level === "province" && key.startsWith(reader.home),
  );
  const { dateline } = reader.doc.get(mastheadLayer);
  const own = states.find(({ mentions }) =>
    mentions.some(({ start }) => dateline !== null && dateline.start <= start && start < dateline.end),
  );
  const only = states.length === 1 ? states[0] : undefined;
  const isTopic =
    only !== undefined &&
    (only.mentions.length > 1 || [reader.doc.title, reader.doc.publisher].some((words) => words.includes(only.name)));
  const state = own ?? (isTopic ? only : undefined);
  return state ? governmentOf(reader, state) : null;
}
