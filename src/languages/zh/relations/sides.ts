// On whose side is somebody who came along to a talk? 甲县领导丙 is on that of 甲县委书记乙, 某某集团副总裁 on that of its chairman.

import type { Entity } from "../../../doc";
import { itemAt } from "../../../lists";
import type { Chunk, Referent } from "../chunks";
import { textOf } from "../clause-words";
import type { Facts } from "./facts";

/** Who led the side of the latest talk that `escort` belongs to; empty when the article does not say. */
export function leadersOfSide(escort: Referent, chunks: readonly Chunk[], facts: Facts): Entity[] {
  const talk = latestTalk(facts);
  if (talk === null || escort.entity === null) return [];
  const homes = [...bodiesOf(escort.entity, facts), ...ledPlace(chunks, escort)];
  const fits = (leaders: readonly Entity[]) =>
    leaders.some((leader) =>
      bodiesOf(leader, facts).some((body) => homes.some((home) => isSameSide(home, body, facts))),
    );
  const host = fits(talk.hosts);
  if (fits(talk.guests) === host) return [];
  return host ? talk.hosts : talk.guests;
}

/** The people who met in the sentence that told of a meeting last. */
function latestTalk({ doc: { facts } }: Facts): { hosts: Entity[]; guests: Entity[] } | null {
  let last = facts.length - 1;
  while (last >= 0 && facts[last].type !== "MET") last--;
  if (last < 0) return null;
  const { start } = facts[last].evidence;
  const told = facts.filter(({ type, evidence }) => type === "MET" && evidence.start === start);
  const people = (all: readonly Entity[]) => [...new Set(all)].filter(({ label }) => label === "Person");
  return { hosts: people(told.map(({ source }) => source)), guests: people(told.map(({ target }) => target)) };
}

function bodiesOf(person: Entity, { resolved: { offices } }: Facts): Entity[] {
  return offices.filter((office) => office.person.entity === person && !office.former).map(({ body }) => body);
}

/** 甲县|领导|丙、丁: the place whose leaders are listed. */
function ledPlace(chunks: readonly Chunk[], escort: Referent): Entity[] {
  let k = chunks.indexOf(escort) - 1;
  while (k > 0 && (chunks[k].kind === "person" || /^[、和]$/.test(textOf(chunks[k])))) k--;
  const before = itemAt(chunks, k - 1);
  if (!/^领导/.test(textOf(chunks[k])) || (before?.kind !== "place" && before?.kind !== "level")) return [];
  return before.entity === null ? [] : [before.entity];
}

/** One body, two of one place, or a firm and what is of it. */
function isSameSide(a: Entity, b: Entity, facts: Facts): boolean {
  if (a === b) return true;
  const [place, other] = [a, b].map((one) => placeOf(one, facts));
  if (place !== null || other !== null) return place === other;
  return a.name.startsWith(b.name) || b.name.startsWith(a.name);
}

function placeOf(entity: Entity, facts: Facts): Entity | null {
  if (entity.label === "Place") return entity;
  if (!/(?:委|政府|人大常委会|政协|局|部|办公室)$/.test(entity.name)) return null;
  return facts.resolved.geography.jurisdictionIn(entity.name);
}
