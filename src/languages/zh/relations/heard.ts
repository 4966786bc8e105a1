// What was heard, when nobody is named who reported? 听取了…汇报; with a reporter it is REPORTED.

import { isReferent, type Referent } from "../chunks";
import { type Predicate, textOf } from "../clauses";
import type { Facts } from "./facts";
import { actors } from "./meeting-actors";
import type { ZhRule } from "./rule";

export const heard: readonly ZhRule[] = [
  {
    id: "zh.heard.report",
    confidence: 0.92,
    verbs: ["hear"],
    example: "会议听取了全县春耕生产情况汇报。",
    nearMiss: "会议要求听取群众意见。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const end = reportEnd(predicate);
      if (end === null) return;
      const { reporters, from } = reportersIn(predicate);
      const topic = facts.topic(predicate, { start: from, end });
      if (reporters.length > 0) {
        for (const one of facts.entities(reporters, "Person", "Organization", "Place"))
          facts.emit("REPORTED", one, topic, predicate.sentence);
        return;
      }
      for (const one of hearers(predicate, facts)) facts.emit("HEARD", one, topic, predicate.sentence);
    },
  },
];

function hearers(predicate: Predicate, facts: Facts) {
  return actors(predicate, facts, "Person", "Organization", "Meeting");
}

/** Where the topic ends, its 情况汇报 included. The objects must end in 汇报, 报告 or 情况介绍: 听取意见 is no report. */
function reportEnd(predicate: Predicate): number | null {
  const { objects } = predicate;
  for (let k = objects.length - 1; k >= 0; k--) {
    const chunk = objects[k];
    const words = chunk.kind === "verb" ? chunk.verb : textOf(chunk);
    if (/^(?:汇报|报告|情况汇报|工作汇报|介绍|通报|专题汇报|工作报告)$/.test(words))
      return /报告$/.test(words) ? chunk.start : chunk.end;
  }
  return null;
}

/** 听取了甲、乙(关于)丙(的)汇报: who stands first reports. */
function reportersIn(predicate: Predicate): { reporters: Referent[]; from: number } {
  const { objects } = predicate;
  const reporters: Referent[] = [];
  let k = 0;
  while (k < objects.length && textOf(objects[k]) === "了") k++;
  let from = objects[k]?.start ?? predicate.chunk.end;
  const first = k;
  for (; k < objects.length; k++) {
    const chunk = objects[k];
    if (isReferent(chunk) && chunk.kind !== "meeting" && chunk.kind !== "document") {
      if (objects[k + 1]?.kind !== "title") reporters.push(chunk);
      continue;
    }
    if (chunk.kind === "title" || /^(?:[、和及等]|以及)$/.test(textOf(chunk))) continue;
    break;
  }
  const about = objects[k];
  const marked = about !== undefined && /^(?:关于|就|对)$/.test(textOf(about));
  const named = reporters.some((one) => one.kind === "person" || one.kind === "org") && k > first;
  if (marked || named || reporters.length > 1) {
    from = about?.start ?? from;
    return { reporters, from };
  }
  return { reporters: [], from };
}
