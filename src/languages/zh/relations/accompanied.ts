// Who came along? 陪同(调研), 一同, 参加调研, 随同, 在…陪同下.

import { type Predicate, textOf } from "../clauses";
import { peopleIn } from "../referents";
import { isVerbOf, VERB } from "../verbs";
import { talkAtHand } from "./attended";
import type { Facts, Outing } from "./facts";
import type { ZhRule } from "./rule";
import { leadersOfSide } from "./sides";

export const accompanied: readonly ZhRule[] = [
  {
    id: "zh.accompanied.active",
    confidence: 0.92,
    verbs: ["accompany"],
    example: "县委书记王建国到加郡乡调研。副县长李明陪同。",
    nearMiss: "家属陪同患者就诊。",
    read(predicate, facts) {
      if (!predicate.unreal) emitEscorts(predicate, facts);
    },
  },
  {
    id: "zh.accompanied.joined",
    confidence: 0.9,
    verbs: ["attend"],
    example: "县委书记王建国到加郡乡走访。副县长李明参加了走访慰问。",
    nearMiss: "县委书记王建国到加郡乡走访。副县长李明参加全县慰问工作会议。",
    read(predicate, facts) {
      if (predicate.unreal || !(joinsOuting(predicate, facts) || joinsVisitTold(predicate, facts))) return;
      emitEscorts(predicate, facts);
    },
  },
  {
    id: "zh.accompanied.adverbial",
    confidence: 0.94,
    verbs: ["visit", "greet", "attend"],
    example: "州长王建国在副县长李明陪同下到加郡乡调研。",
    nearMiss: "州长王建国在工作人员陪同下到加郡乡调研。",
    read(predicate, facts) {
      if (predicate.unreal || predicate.escorts.length === 0) return;
      const leaders = facts.entities(predicate.subjects, "Person");
      for (const one of facts.entities(predicate.escorts, "Person"))
        for (const leader of leaders) facts.emit("ACCOMPANIED", one, leader, predicate.sentence);
    },
  },
];

/** 参加|走访慰问: the next word names a visit, no meeting. */
function joinsOuting(predicate: Predicate, facts: Facts): boolean {
  if (predicate.verb !== "参加" || predicate.objects.some((chunk) => chunk.kind === "meeting")) return false;
  if (talkAtHand(predicate, facts) !== null) return false;
  let k = predicate.at + 1;
  const { chunks } = predicate.sentence;
  while (/^(?:了|此次|本次|上述|以上|有关|相关)$/.test(textOf(chunks[k]))) k++;
  const next = chunks[k];
  if (textOf(next) === "活动") return facts.told("VISITED", "MET");
  return next?.kind === "verb" && isVerbOf(next.verb, VERB.visit | VERB.greet);
}

/** 区长甲到乙镇调研。区领导丙参加。: bare, right after a visit was told. */
function joinsVisitTold({ verb, objects, sentence, clauseEnd }: Predicate, facts: Facts): boolean {
  if (verb !== "参加" || clauseEnd < sentence.chunks.length - 1) return false;
  if (!objects.every((chunk) => chunk.kind === "mark")) return false;
  const last = facts.doc.facts.filter(({ type }) => TELLS.test(type)).pop();
  return last === undefined ? facts.leader("visit").length > 0 : last.type === "VISITED" || last.type === "MET";
}

const TELLS = /^(?:VISITED|MET|CHAIRED|ATTENDED|SPOKE_AT|ORGANIZED|HELD_IN)$/;

/** Each subject came along with whom the clause names, else with who led what is joined. */
function emitEscorts(predicate: Predicate, facts: Facts): void {
  const named = facts.entities(peopleIn(predicate.objects, 0, predicate.objects.length), "Person");
  const escorts = facts.entities(predicate.subjects, "Person").filter((one) => !named.includes(one));
  const led = facts.leader(outing(predicate));
  const { chunks } = predicate.sentence;
  for (const one of escorts) {
    const chunk = predicate.subjects.find(({ entity }) => entity === one);
    const side = named.length > 0 || chunk === undefined ? named : leadersOfSide(chunk, chunks, facts);
    for (const leader of side.length > 0 ? side : led)
      if (!escorts.includes(leader)) facts.emit("ACCOMPANIED", one, leader, predicate.sentence);
  }
}

/** 陪同考察 joins a visit, 参加会见 a talk. */
function outing(predicate: Predicate): Outing {
  const { chunks } = predicate.sentence;
  const next = chunks[predicate.at + (textOf(chunks[predicate.at + 1]) === "了" ? 2 : 1)];
  const words = predicate.verb + (next?.kind === "verb" ? next.verb : textOf(next));
  if (/会见|座谈|会谈|在座/.test(words)) return "talk";
  return /调研|考察|督导|检查|走访|视察|督查|巡查|参观|访问|出访|访视|参访/.test(words) ? "visit" : "any";
}
