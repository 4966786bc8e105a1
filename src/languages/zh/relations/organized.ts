// Which body held the gathering? 县委召开…会议, 由…主办、…承办.

import type { Entity } from "../../../doc";
import { type Predicate, textOf } from "../clauses";
import { isVerbOf, VERB } from "../verbs";
import { eventAsSubject } from "./events";
import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const organized: readonly ZhRule[] = [
  {
    id: "zh.organized.active",
    confidence: 0.93,
    verbs: ["hold", "chair"],
    example: "泸定县委召开全县组织工作会议。",
    nearMiss: "泸定县委拟召开全县组织工作会议。",
    read(predicate, facts) {
      if (predicate.unreal || isDecided(predicate)) return;
      if (isVerbOf(predicate.verb, VERB.chair) && predicate.verb !== "组织召开") return;
      const meeting =
        facts.meeting(predicate) ??
        jointMeeting(predicate, facts) ??
        subjectMeeting(predicate, facts) ??
        (predicate.agents.length > 0 || facts.current.some(({ agents }) => agents.length > 0)
          ? eventAsSubject(predicate, facts)
          : null);
      const held = predicate.subjects.some(({ kind }) => kind === "meeting");
      const own = held ? [] : [...predicate.subjects, ...predicate.companions];
      const hosts = predicate.agents.length > 0 ? predicate.agents : own;
      const told = meeting ?? (isActivity(predicate) ? facts.meetingAtHand(predicate.sentence) : null);
      for (const host of facts.entities(hosts, "Organization", "Place"))
        facts.emit("ORGANIZED", host, told, predicate.sentence);
    },
  },
];

/** 关于召开甲会议的决定: not held here. */
function isDecided({ objects }: Predicate): boolean {
  const at = objects.findIndex((chunk) => chunk.kind === "meeting");
  return at >= 0 && textOf(objects[at + 1]) === "的" && objects[at + 2]?.kind !== "mark";
}

/** （此次）活动由甲主办，乙承办: the gathering being told. */
function isActivity({ sentence: { chunks }, at, verb }: Predicate): boolean {
  if (!/^(?:主办|承办|合办|协办)$/.test(verb)) return false;
  const first = chunks.findIndex((chunk) => !/^(?:此次|本次|这次|该|本届|据悉|据了解|，)$/.test(textOf(chunk)));
  return first >= 0 && first < at && /^(?:活动|仪式|会议|大会)$/.test(textOf(chunks[first]));
}

/** 由甲主办、|乙承办的会议: the meeting is the object of the verb that follows. */
function jointMeeting(predicate: Predicate, facts: Facts): Entity | null {
  if (!/^(?:主办|承办|合办|协办)$/.test(predicate.verb)) return null;
  const next = facts.current.find(({ at, verb }) => at > predicate.at && /^(?:主办|承办|合办|协办)$/.test(verb));
  const relative = next !== undefined && textOf(next.sentence.chunks[next.at + 1]) === "的";
  return next === undefined || (next.clauseEnd !== predicate.clauseEnd && !relative) ? null : facts.meeting(next);
}

/** 会议由甲主办，乙承办: the meeting is the subject of this clause or of one before it. */
function subjectMeeting(predicate: Predicate, facts: Facts): Entity | null {
  const earlier = facts.current.filter(({ at }) => at <= predicate.at).reverse();
  for (const { subjects } of earlier) {
    const [meeting] = facts.entities(subjects, "Meeting");
    if (meeting !== undefined) return meeting;
  }
  return null;
}
