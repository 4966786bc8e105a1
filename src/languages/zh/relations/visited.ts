// Who went where? 深入, 前往, 来到, 走访, 考察, 调研, 看望慰问, 在X调研.

import type { Entity } from "../../../doc";
import { type Chunk, isReferent } from "../chunks";
import { type Predicate, textOf } from "../clauses";
import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const visited: readonly ZhRule[] = [
  {
    id: "zh.visited.active",
    confidence: 0.93,
    verbs: ["visit"],
    example: "县长张伟深入泸定县加郡乡海子村调研。",
    nearMiss: "干部要深入泸定县加郡乡海子村开展工作。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const targets = destinations(predicate);
      const visitors = facts.entities(
        [...predicate.subjects, ...(predicate.led ? predicate.companions : [])],
        "Person",
        "Organization",
        "Meeting",
      );
      if (visitors.length === 0 && predicate.participants) {
        const meeting = facts.meetingAtHand(predicate.sentence);
        if (meeting !== null) visitors.push(meeting);
      }
      for (const one of visitors) for (const target of targets) facts.emit("VISITED", one, target, predicate.sentence);
    },
  },
];

/** 甲乡文化站、乙村…: plain words between list marks do not end the list. */
function listGoesOn(objects: readonly Chunk[], from: number): boolean {
  for (let k = from; k < objects.length; k++) {
    if (textOf(objects[k]) === "、") return true;
    if (objects[k].kind !== "word") return false;
  }
  return false;
}

/** The places and bodies named as objects, as far as the list goes; else the place of 在X调研. */
function destinations(predicate: Predicate): Entity[] {
  const found: Entity[] = [];
  for (const [k, chunk] of predicate.objects.entries()) {
    if (/^(?:代表团|考察团|群众|籍)/.test(textOf(chunk))) return [];
    if (isReferent(chunk) && (chunk.kind === "place" || chunk.kind === "org" || chunk.kind === "level")) {
      const next = predicate.objects[k + 1];
      if (next?.kind === "title" || next?.kind === "person") return found;
      if (chunk.entity !== null) found.push(chunk.entity);
    } else if (chunk.kind === "meeting" || chunk.kind === "person") break;
    else if (chunk.kind === "word") {
      if (found.length > 0 && !listGoesOn(predicate.objects, k + 1)) break;
    } else if (/^(?:的|对|就|向|围绕|要|以)$/.test(textOf(chunk))) break;
  }
  if (found.length > 0) return found;
  const { location } = predicate;
  const inPlace = /调研|考察|检查|督导|视察|走访|慰问|督查|指导/.test(predicate.verb);
  return inPlace && location?.entity != null ? [location.entity] : [];
}

export type { Facts };
