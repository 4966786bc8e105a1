// What was heard, when nobody is named who reported? 听取了…汇报; with a reporter it is REPORTED.

import type { Span } from "../../../doc";
import { itemAt } from "../../../lists";
import { type Chunk, isReferent, type Referent } from "../chunks";
import { BREAKS, verbOf, wordOrVerb } from "../clause-words";
import { type Predicate, textOf } from "../clauses";
import { closing, referentsIn } from "../referents";
import { relativeReport } from "../relative-reports";
import { reportsByOthers, reportsOfEach } from "../several-reports";
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
      if (emitTold(predicate, facts)) return;
      for (const { reporters, about } of reportsByOthers(predicate))
        for (const one of facts.entities(reporters, "Person", "Organization", "Place"))
          facts.emit("REPORTED", one, facts.topic(predicate, about), predicate.sentence);
      const each = reportsOfEach(predicate.objects);
      if (each.length > 1) {
        for (const { reporters, about } of each)
          for (const one of facts.entities(reporters, "Person", "Organization", "Place"))
            facts.emit("REPORTED", one, facts.topic(predicate, about), predicate.sentence);
        return;
      }
      const end = reportEnd(predicate);
      if (end === null) return;
      const { reporters, from } = reportersIn(predicate);
      const told = facts.entities(reporters, "Person", "Organization", "Place");
      const heads = reporters.length > 0 ? told : hearers(predicate, facts);
      for (const span of [...split(predicate, from, end), ...further(predicate)]) {
        const topic = facts.topic(predicate, span);
        for (const one of heads)
          facts.emit(reporters.length > 0 ? "REPORTED" : "HEARD", one, topic, predicate.sentence);
      }
    },
  },
];

/** 听取了甲介绍的乙情况: what was told stands behind 的, who told it before; people without a name told nothing. */
function emitTold(predicate: Predicate, facts: Facts): boolean {
  const { objects } = predicate;
  const at = objects.findIndex(
    (chunk, k) => chunk.kind === "verb" && /^(?:介绍|汇报|通报)$/.test(chunk.verb) && textOf(objects[k + 1]) === "的",
  );
  const first = objects[at + 2];
  if (at < 0 || first === undefined || /^(?:汇报|报告|介绍|通报)$/.test(verbOf(first))) return false;
  const topic = facts.topic(predicate, { start: first.start, end: objects[objects.length - 1].end });
  for (const one of facts.entities(referentsIn(objects, 0, at), "Person", "Organization", "Place"))
    facts.emit("REPORTED", one, topic, predicate.sentence);
  return true;
}

function hearers(predicate: Predicate, facts: Facts) {
  return actors(predicate, facts, "Person", "Organization", "Meeting");
}

const REPORT = /^(?:汇报|报告|情况汇报|工作汇报|介绍|通报|专题汇报|工作报告|情况报告|说明)$/;

/** 关于甲的汇报、关于乙的汇报: one topic each; else the whole is one. */
function split({ objects }: Predicate, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  objects.forEach((chunk, k) => {
    if (
      chunk.start < from ||
      k < 2 ||
      textOf(chunk) !== "关于" ||
      !/^[、和及]$|^以及$/.test(textOf(itemAt(objects, k - 1)))
    )
      return;
    if (!REPORT.test(wordOrVerb(itemAt(objects, k - 2)))) return;
    spans.push({ start: from, end: objects[k - 2].end });
    from = chunk.start;
  });
  return [...spans, { start: from, end }];
}

/** 听取了关于甲的汇报，|关于乙的汇报，…: the clauses that go on with the list. */
function further({ sentence: { chunks }, clauseEnd }: Predicate): Span[] {
  const spans: Span[] = [];
  for (let from = clauseEnd; /^[，；]$/.test(textOf(chunks[from])) && textOf(chunks[from + 1]) === "关于"; ) {
    let end = from + 1;
    while (end < chunks.length && !BREAKS.fits(chunks[end])) end++;
    if (!REPORT.test(wordOrVerb(itemAt(chunks, end - 1)))) break;
    spans.push({ start: chunks[from + 1].start, end: chunks[end - 1].end });
    from = end;
  }
  return spans;
}

/** Where the topic ends, its 情况汇报 included. The objects must end in 汇报, 报告 or 情况介绍: 听取意见 is no report. */
function reportEnd(predicate: Predicate): number | null {
  const { objects } = predicate;
  for (let k = objects.length - 1; k >= 0; k--) {
    const chunk = objects[k];
    const words = chunk.kind === "verb" ? chunk.verb : textOf(chunk);
    if (/^(?:汇报|报告|情况汇报|工作汇报|介绍|通报|专题汇报|工作报告|情况报告|述职(?:述.)*)$/.test(words))
      return /报告$/.test(words) ? chunk.start : chunk.end;
  }
  return null;
}

/** 甲、乙|2名党委书记|述职: where the count of those who reported ends. */
function countEnd(objects: readonly Chunk[], from: number): number {
  if (
    !/^(?:\d+|[一二两三四五六七八九十]+)$/.test(textOf(objects[from])) ||
    !/^[名人位]$/.test(textOf(objects[from + 1]))
  )
    return from;
  let k = from + 2;
  while (k < objects.length - 1 && /^(?:org|title|role|courtesy)$/.test(objects[k].kind)) k++;
  return k;
}

/** 听取了甲、乙(关于)丙(的)汇报: who stands first reports. */
function reportersIn(predicate: Predicate): { reporters: Referent[]; from: number } {
  const { objects } = predicate;
  const told = relativeReport(objects);
  if (told !== null) return { reporters: [...told.reporters], from: objects[told.of].start };
  const reporters: Referent[] = [];
  let k = 0;
  while (k < objects.length && textOf(objects[k]) === "了") k++;
  let from = objects[k]?.start ?? predicate.chunk.end;
  const first = k;
  for (; k < objects.length; k++) {
    const chunk = objects[k];
    if (isReferent(chunk) && chunk.kind !== "meeting" && chunk.kind !== "document") {
      const next = objects[k + 1];
      const owns = next?.kind === "title" || (chunk.kind !== "person" && next?.kind === "person");
      if (!owns) reporters.push(chunk);
      continue;
    }
    if (chunk.kind === "title" || /^(?:[、和及等]|以及)$/.test(textOf(chunk))) continue;
    // 甲（女）关于丙
    if (textOf(chunk) !== "（" || k === first) break;
    k = closing(objects, k, objects.length);
  }
  if (reporters.some(({ kind }) => kind === "person")) k = countEnd(objects, k);
  const about = objects[k];
  const marked = about !== undefined && /^(?:关于|就|对)$/.test(textOf(about));
  const named = reporters.some((one) => one.kind === "person" || one.kind === "org") && k > first;
  if (marked || named || reporters.length > 1) {
    from = about?.start ?? from;
    return { reporters, from };
  }
  return { reporters: [], from };
}
