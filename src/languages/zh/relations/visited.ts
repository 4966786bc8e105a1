// Who went where? 深入, 前往, 来到, 走访, 考察, 调研, 看望慰问, 在X调研.

import type { Entity } from "../../../doc";
import { itemAt } from "../../../lists";
import type { Chunk, Referent } from "../chunks";
import { wordOrVerb } from "../clause-words";
import { type Predicate, textOf } from "../clauses";
import { destinations } from "../destinations";
import { type Facts, joins } from "./facts";
import type { ZhRule } from "./rule";

export const visited: readonly ZhRule[] = [
  {
    id: "zh.visited.active",
    confidence: 0.93,
    verbs: ["visit"],
    example: "县长张伟深入泸定县加郡乡海子村调研。",
    nearMiss: "干部要深入泸定县加郡乡海子村开展工作。",
    read(predicate, facts) {
      if (predicate.unreal || joins(predicate)) return;
      const targets = targetsOf(predicate);
      if (targets.length === 0) return;
      const visitors = visitorsOf(predicate, facts);
      for (const [k, one] of visitors.entries())
        for (const target of ownTargets(predicate, k, visitors.length, targets))
          facts.emit("VISITED", one, target, predicate.sentence);
    },
  },
  {
    id: "zh.visited.called-on",
    confidence: 0.9,
    verbs: ["greet"],
    example: "在加郡乡海子村，县长张伟看望了困难群众。",
    nearMiss: "县长张伟在泸定县会见某某集团董事长陈东。",
    read(predicate, facts) {
      if (predicate.unreal || joins(predicate) || !/看望|慰问/.test(predicate.verb)) return;
      for (const one of facts.entities(predicate.subjects, "Person"))
        for (const { entity } of predicate.locations) facts.emit("VISITED", one, entity, predicate.sentence);
    },
  },
];

/** 甲、乙分别到丙镇、丁镇: each to one of them, in their order; nobody's when they do not match in number. */
function ownTargets(predicate: Predicate, k: number, visitors: number, targets: readonly Entity[]): readonly Entity[] {
  if (visitors < 2 || targets.length < 2 || !isRespective(predicate)) return targets;
  return visitors === targets.length ? [targets[k]] : [];
}

function isRespective({ sentence: { chunks }, at }: Predicate): boolean {
  for (let k = at; k >= 0 && !/^[，；。]$/.test(textOf(chunks[k])); k--)
    if (/^分别/.test(wordOrVerb(chunks[k]))) return true;
  return false;
}

/** Where a visit in a place counts without a place as its object: 在X调研. */
const IN_PLACE =
  /调研|考察|检查|督导|视察|走访|慰问|督查|指导|参观|察看|查看|暗访|巡查|巡河|巡湖|巡林|观摩|走进|看望|踏勘|访问|访视|参访|视导|会勘/;

/** The places and bodies named as objects; else those of 在X调研. */
function targetsOf(predicate: Predicate): Entity[] {
  const found = destinations(behindLocation(predicate.objects));
  if (found === null) return [];
  if (/^(?:看望|慰问)/.test(predicate.verb) && fromDivisions(predicate.objects)) return [];
  if (!IN_PLACE.test(predicate.verb)) return found.flatMap(({ entity }) => (entity === null ? [] : [entity]));
  const looked = found.length > 0 ? found : lookedAt(predicate);
  const own = looked.length > 0 ? looked : predicate.locations;
  return own.flatMap(({ entity }) => (entity === null ? [] : [entity]));
}

/** 来到|位于甲镇的|乙公司: where it lies is only said of what is visited. */
function behindLocation(objects: readonly Chunk[]): readonly Chunk[] {
  const at = objects.findIndex((chunk) => /^(?:位于|坐落于|坐落在|地处)$/.test(textOf(chunk)));
  if (at < 0 || at > 1) return objects;
  const of = objects.findIndex((chunk, k) => k > at && textOf(chunk) === "的");
  return of < 0 || of > at + 4 ? objects : objects.slice(of + 1);
}

/** 对甲村、乙医院等点位进行检查: the spots that a list before the verb names; 对甲村防汛工作进行督导 is about a matter. */
function lookedAt({ sentence: { chunks }, at }: Predicate): Referent[] {
  let to = at;
  while (to > 0 && /^(?:了|实地|现场|全面|重点|专题)$/.test(textOf(itemAt(chunks, to - 1)))) to--;
  if (!/^(?:进行|开展)$/.test(textOf(itemAt(chunks, to - 1)))) return [];
  let from = to - 1;
  while (from > 0 && !/^(?:对|，|。|；)$/.test(textOf(chunks[from]))) from--;
  if (textOf(chunks[from]) !== "对") return [];
  const listed = chunks.slice(from + 1, to - 1);
  if (!isSpot(listed[listed.length - 1]) && !listed.some((chunk) => /^等/.test(textOf(chunk)))) return [];
  return listed.filter((chunk, k): chunk is Referent => isSpot(chunk) && closesItem(listed[k + 1]));
}

function closesItem(next: Chunk | undefined): boolean {
  return next === undefined || /^(?:、|和|及|以及|等|等地)$/.test(next.text);
}

/** Where one goes to look: a village, a township, a site, or a body that is no authority. */
function isSpot(chunk: Chunk | undefined): chunk is Referent {
  if (chunk === undefined) return false;
  if (chunk.kind === "org") return chunk.type === "named";
  return chunk.kind === "place" && /^(?:village|township|site)$/.test(String(chunk.entity?.properties.level));
}

/** 看望甲市、乙区援建干部: the divisions say whose people are called on, not where. */
function fromDivisions(objects: readonly Chunk[]): boolean {
  for (const [k, chunk] of objects.entries()) {
    if (chunk.kind === "place" && /^(?:province|prefecture|county)$/.test(String(chunk.entity?.properties.level))) {
      const next = objects[k + 1];
      if (next?.kind === "role" || next?.kind === "title" || next?.kind === "act" || next?.kind === "word") return true;
    } else if (chunk.kind !== "function" && chunk.kind !== "mark") return false;
  }
  return false;
}

/** 甲率省督导检查组: the team is its leader. */
function isTeam({ entity }: Referent): boolean {
  return (
    entity !== null &&
    /(?:检查|督导|督查|督察|考察|调研|慰问|指导|工作|访问|参观)[组团]$|(?:小分队|分队|专家团队?|服务队)$/.test(
      entity.name,
    )
  );
}

/** Who goes: the subjects, with whom they lead; those at a meeting are the meeting. */
function visitorsOf(predicate: Predicate, facts: Facts): Entity[] {
  const all = [...predicate.subjects, ...(predicate.led ? predicate.companions : [])];
  const going = all.some(({ entity }) => entity?.label === "Person") ? all.filter((one) => !isTeam(one)) : all;
  const named = facts.entities(going, "Person", "Organization", "Meeting");
  if (named.length > 0) return named;
  if (predicate.participants) {
    const meeting = facts.meetingAtHand(predicate.sentence);
    return meeting === null ? [] : [meeting];
  }
  return [];
}
