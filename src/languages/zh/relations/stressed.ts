// What was stressed? One Topic for each sentence of a speech, or part set off by ； or a new 要.

import type { Span } from "../../../doc";
import { isNumbered, leadsUp, speechTopic } from "../topics";
import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const stressed: readonly ZhRule[] = [
  {
    id: "zh.stressed.speech",
    confidence: 0.92,
    verbs: ["stress"],
    example: "县长张伟强调，要扎实做好春季森林防火工作。",
    nearMiss: "县长张伟就做好下步工作提出要求。",
  },
];

const NUMBER = /(?<=^|[，；。：、“])[一二三四五六七八九十]{1,2}(?:要|是)/g;
const PART =
  /；|，(?:并|也|更|还|同时)(?:强调|指出|表示)，?|，(?=(?:并|也|还|同时|更|一定|必须|特别是|尤其是)?要(?!求|素|点|件|闻))/g;

/** Emits the topics of one stretch of speech; a numbered demand (一要…) is one Topic as a whole. */
export function readSpeech(speaker: NonNullable<Facts["speaker"]>, speech: Span, evidence: Span, facts: Facts): void {
  facts.rule = stressed[0];
  const text = facts.doc.slice(speech);
  const numbers = [...text.matchAll(NUMBER)].map(({ index }) => index);
  const first = numbers.length > 0 && /^二/.test(text.slice(numbers[0])) ? text.search(/一(?:要|是)/) : -1;
  if (first >= 0 && first < numbers[0]) numbers.unshift(first);
  if (numbers.length > 1) {
    readNumbered(speaker, numbers, speech, evidence, facts);
    return;
  }
  if (isNumbered(text)) {
    emitTopic(speaker, text, speech, evidence, facts);
    return;
  }
  let from = 0;
  for (const part of [...text.matchAll(PART), null]) {
    const to = part === null ? text.length : part.index;
    if (part !== null && leadsUp(text.slice(from, to))) continue;
    if (tellsOfSpeaker(speaker, text.slice(from, to))) break;
    emitTopic(speaker, text.slice(from, to), { start: speech.start + from, end: speech.start + to }, evidence, facts);
    from = part === null ? to : part.index + part[0].length;
  }
}

/** …；同时，甲也介绍…: the report goes on with the speaker by name. */
function tellsOfSpeaker(speaker: NonNullable<Facts["speaker"]>, part: string): boolean {
  const [, opening] = /^(?:同时|另外|此外|随后|接着)?，?(.{2,5})/.exec(part) ?? [];
  return speaker.some(({ label, name }) => label === "Person" && opening?.startsWith(name));
}

/** 一要甲；二要乙，丙；三要丁 in one sentence: one Topic each. */
function readNumbered(
  speaker: NonNullable<Facts["speaker"]>,
  starts: readonly number[],
  speech: Span,
  evidence: Span,
  facts: Facts,
): void {
  starts.forEach((from, k) => {
    const to = starts[k + 1] ?? speech.end - speech.start;
    const span = { start: speech.start + from, end: speech.start + to };
    emitTopic(speaker, facts.doc.slice(span), span, evidence, facts);
  });
}

function emitTopic(
  speaker: NonNullable<Facts["speaker"]>,
  text: string,
  span: Span,
  evidence: Span,
  facts: Facts,
): void {
  const name = speechTopic(text);
  if (name === "" || span.end <= span.start) return;
  const topic = facts.resolved.registry.topic(name, span);
  for (const one of speaker) facts.emit("STRESSED", one, topic, evidence);
}
