// Who was there? 出席, 参加, 列席, 到会指导, 见证.

import type { Entity } from "../../../doc";
import { itemAt } from "../../../lists";
import { type Predicate, textOf } from "../clauses";
import { opensGuestList } from "../guest-lists";
import { BEFORE_MARK } from "../verbs";
import { WordPattern } from "../words";
import { eventInObjects } from "./events";
import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

/** 担任主礼|嘉宾 */
const GUEST = new WordPattern(/^(?:嘉宾|贵宾|官员)$/);

const ANYBODY = ["Person", "Organization", "Place"] as const;
/** 甲中心揭牌。: only who unveils it was there. */
const PEOPLE = ["Person"] as const;

export const attended: readonly ZhRule[] = [
  {
    id: "zh.attended.active",
    confidence: 0.96,
    verbs: ["attend"],
    example: "副县长李明出席全县教育工作会议。",
    nearMiss: "副县长李明因故未出席全县教育工作会议。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const meeting = facts.meeting(predicate) ?? atHand(predicate, facts);
      const role: Record<string, string> = predicate.verb.includes("列席") ? { role: "列席" } : {};
      const cuts = BEFORE_MARK.has(predicate.verb);
      if (cuts && meeting !== null && !isCeremony(predicate, meeting)) return;
      const stands = predicate.sentence.chunks.slice(0, predicate.at).some((chunk) => textOf(chunk) === "代表");
      const who = stands ? predicate.subjects : [...predicate.subjects, ...predicate.agents];
      for (const one of facts.entities(who, ...(cuts ? PEOPLE : ANYBODY))) {
        if (!(cuts && hasSpoken(one, meeting, facts))) facts.emit("ATTENDED", one, meeting, predicate.sentence, role);
      }
    },
  },
  {
    id: "zh.attended.coming",
    confidence: 0.88,
    verbs: ["visit"],
    example: "加郡乡举行文化馆揭牌仪式，县长张伟、乡长李明等莅临。",
    nearMiss: "县长张伟莅临加郡乡指导工作。",
    read(predicate, facts) {
      if (predicate.unreal || !comesToMeeting(predicate, facts)) return;
      const meeting = facts.meetingAtHand(predicate.sentence);
      for (const one of facts.entities(predicate.subjects, "Person"))
        facts.emit("ATTENDED", one, meeting, predicate.sentence);
    },
  },
  {
    id: "zh.attended.activity",
    confidence: 0.88,
    verbs: ["accompany"],
    example: "甘孜州泸定县2023年重点项目集中开工仪式举行。县委副书记李明在主会场参加活动。",
    nearMiss: "县长张伟到加郡乡调研。县委副书记李明参加活动。",
    read(predicate, facts) {
      if (predicate.unreal || predicate.verb !== "参加活动") return;
      if (!inHall(predicate) && facts.told("VISITED", "MET", "SIGNED")) return;
      const meeting = facts.meetingAtHand(predicate.sentence);
      for (const one of facts.entities(predicate.subjects, "Person"))
        facts.emit("ATTENDED", one, meeting, predicate.sentence);
    },
  },
];

/** 剪彩, 揭牌: what is done at a ceremony, not at a lecture. */
function isCeremony({ verb }: Predicate, { name }: Entity): boolean {
  return !/[彩牌幕铲]$/.test(verb) || /仪式|典礼|[式礼]$|揭牌|启用|落成|开幕|开馆|启动/.test(name);
}

/** 甲致辞并揭牌: who spoke at it is not also told to have been there. */
function hasSpoken(one: Entity, meeting: Entity | null, { doc }: Facts): boolean {
  return doc.facts.some(
    ({ type, source, target }) => source === one && target === meeting && /^(?:SPOKE_AT|CHAIRED)$/.test(type),
  );
}

/** 甲、乙等贵宾莅临。: who comes, when the meeting was told of. */
function comesToMeeting({ verb, objects }: Predicate, facts: Facts): boolean {
  return (
    /^(?:莅临|亲临)$/.test(verb) &&
    objects.every(({ kind }) => kind === "mark" || kind === "function") &&
    !facts.told("VISITED", "MET")
  );
}

/** 在主会场|参加活动. */
function inHall({ sentence: { chunks }, at }: Predicate): boolean {
  return /会场$/.test(textOf(itemAt(chunks, at - 1)));
}

/** 座谈会上，…。甲参加|座谈: the talk that was told of as a meeting, and no outing. */
export function talkAtHand({ verb, at, sentence }: Predicate, facts: Facts): ReturnType<Facts["meeting"]> {
  const next = sentence.chunks[at + 1];
  if (verb !== "参加" || next?.kind !== "verb" || !next.verb.startsWith("座谈")) return null;
  const meeting = facts.meetingAtHand(sentence);
  return meeting?.name.startsWith("座谈") ? meeting : null;
}

function atHand(predicate: Predicate, facts: Facts): ReturnType<Facts["meeting"]> {
  const talk = talkAtHand(predicate, facts);
  if (talk !== null) return talk;
  const event = facts.told("VISITED", "MET") ? null : eventInObjects(predicate, facts);
  if (event !== null) return event;
  const bare =
    predicate.objects.every((chunk) => chunk.kind === "mark" || chunk.kind === "function" || GUEST.fits(chunk)) ||
    witnesses(predicate) ||
    opensGuestList(predicate.sentence.chunks, predicate.at);
  if (
    !bare ||
    !(
      /出席|列席|参会|与会|到会|就座|见证|到场|[莅亲]临|剪彩|执铲|揭[牌幕]|盛举|主礼|同贺|观礼/.test(predicate.verb) ||
      joinsMeeting(predicate, facts)
    )
  )
    return null;
  return facts.meetingAtHand(predicate.sentence);
}

/** 共同见证|这一难得的时刻: what is witnessed is the meeting itself. */
function witnesses({ verb, objects }: Predicate): boolean {
  if (verb !== "见证" || objects.length > 12) return false;
  return /^(?:时刻|一刻|历史性?时刻|历史|荣耀|喜悦|里程碑)$/.test(
    textOf(objects.findLast(({ kind }) => kind !== "mark")),
  );
}

/** 甲、乙参加。: of the meeting, as long as the article tells of nothing else that one could join. */
function joinsMeeting({ verb, sentence, clauseEnd, at }: Predicate, facts: Facts): boolean {
  if (opensGuestList(sentence.chunks, at)) return true;
  return verb === "参加" && clauseEnd >= sentence.chunks.length - 1 && !facts.told("VISITED", "MET", "SIGNED");
}
