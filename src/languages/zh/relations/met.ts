// Who met whom? 会见, 会谈, 与…座谈, 看望, 来到X家.

import type { Entity } from "../../../doc";
import { PARTY } from "../clause-words";
import { type Predicate, textOf } from "../clauses";
import { peopleIn } from "../referents";
import { type Facts, joins } from "./facts";
import type { ZhRule } from "./rule";

export const met: readonly ZhRule[] = [
  {
    id: "zh.met.active",
    confidence: 0.91,
    verbs: ["greet"],
    example: "县长张伟会见某某集团董事长陈东。",
    nearMiss: "县长张伟看望慰问困难群众。",
    read(predicate, facts) {
      if (predicate.unreal || joins(predicate)) return;
      const hosts = hostsOf(predicate, facts);
      const guests = facts.entities(
        [...peopleIn(predicate.objects, 0, predicate.objects.length), ...predicate.companions],
        "Person",
        "Organization",
      );
      const absent = guests.length === 0 && /会见|接见|会谈/.test(predicate.verb) && namesParty(predicate, facts);
      emit(predicate, facts, hosts, absent ? partyIn(predicate, facts) : guests);
    },
  },
  {
    id: "zh.met.home",
    confidence: 0.9,
    verbs: ["visit"],
    example: "县长张伟走进脱贫户扎西家中，详细询问生产生活情况。",
    nearMiss: "县长张伟走进农户家中，详细询问生产生活情况。",
    read(predicate, facts) {
      if (predicate.unreal || joins(predicate)) return;
      const homes = homesIn(predicate);
      emit(predicate, facts, hostsOf(predicate, facts), facts.entities(homes, "Person"));
    },
  },
];

function emit(predicate: Predicate, facts: Facts, hosts: readonly Entity[], guests: readonly Entity[]): void {
  for (const host of hosts)
    for (const guest of guests) if (!hosts.includes(guest)) facts.emit("MET", host, guest, predicate.sentence);
}

/** Those who act, without those with whom they do. */
function hostsOf(predicate: Predicate, facts: Facts): Entity[] {
  const own = predicate.subjects.filter((one) => !predicate.companions.includes(one));
  return facts.entities(own, "Person");
}

/** 会见了代表团一行, 会见来宾: the guests are those who lead the visit being told. */
function namesParty(predicate: Predicate, facts: Facts): boolean {
  return predicate.objects.some(
    (chunk) => PARTY.fits(chunk) || /^(?:来宾|客人|来访客人|嘉宾)$/.test(facts.doc.slice(chunk)),
  );
}

/** 会见甲大学访问团: the body that sent them; without one those who lead the visit. */
function partyIn(predicate: Predicate, facts: Facts): Entity[] {
  const senders = predicate.objects.flatMap((chunk) => (chunk.kind === "org" ? [chunk] : []));
  return senders.length > 0 ? facts.entities(senders.slice(-1), "Organization") : facts.leader("visit");
}

/** The people whose home is entered (走进丙、丁家中), or who are called on (走访了丙等三名困难群众). */
function homesIn(predicate: Predicate) {
  const { objects, verb } = predicate;
  const last = objects.reduce((found, chunk, k) => (chunk.kind === "person" ? k : found), -1);
  if (last < 0) return [];
  const calls = /走访|看望|慰问/.test(verb);
  const home = /^(?:家|家中|家里|家庭|的?家)/.test(textOf(objects[last + 1]));
  return calls || home ? peopleIn(objects, 0, objects.length) : [];
}
