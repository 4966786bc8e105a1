// Does a sentence behind a speech go on with it, or does the report take over again?

import type { Doc, Entity } from "../../doc";
import { itemAt } from "../../lists";
import type { Sentence } from "./chunks";
import { PARTY } from "./clause-words";
import { type Predicate, textOf } from "./clauses";
import { isNumbered } from "./topics";
import { isVerbOf, VERB, VERBS } from "./verbs";
import { WordPattern } from "./words";

const PRONOUN = new WordPattern(/^[他她]$/);
const NOW = new WordPattern(/^(?:目前|现在|如今)$/);
const LINKS = new WordPattern(/^(?:、|和|及|与|至|段)$/);
const PAUSE = new WordPattern(/^[，；]$/);
const LINKING = new WordPattern(/^(?:的|和|与|等)$/);

/** A sentence whose own subject acts in the story is told, not spoken; `quoted`: the speech stands in quotation marks. */
export function leavesSpeech(sentence: Sentence, predicates: readonly Predicate[], quoted: boolean, doc: Doc): boolean {
  const text = doc.slice(sentence);
  if (isNumbered(text)) return false;
  if (!quoted && (tellsOn(sentence, text) || closesReport(predicates, text))) return true;
  if (someoneActs(sentence) || opensQuote(sentence, quoted)) return true;
  if (sentence.chunks[0]?.kind === "date" && sentence.chunks[0].date.granularity === "day" && predicates.length > 0)
    return true;
  if (predicates.some((predicate) => SAYS.has(predicate.verb) && spokenHere(predicate, sentence))) return true;
  // 检查组要求: the party speaks, whose leader is.
  if (isVerbOf(predicates[0]?.verb ?? "", VERB.stress) && PARTY.fits(sentence.chunks[0])) return true;
  if (!quoted && PRONOUN.fits(sentence.chunks[0]) && sentence.chunks[1] !== undefined) return true;
  const first = predicates.find((predicate) => !saysWhich(predicate)) ?? predicates[0];
  if (first === undefined || first.unreal) return false;
  const opening = sentence.chunks[0];
  if (opening?.kind === "meeting" && /^[上中]$/.test(textOf(sentence.chunks[1]))) return true;
  const subject = first.subjects.find((one) => one.start >= sentence.start && one.start < first.chunk.start);
  if (subject === undefined)
    return (
      opening?.kind === "date" &&
      first.subjects.length > 0 &&
      isVerbOf(first.verb, VERB.visit | VERB.attend | VERB.greet)
    );
  if (subject.kind === "person")
    return SAYS.has(first.verb) || !CITED.test(first.verb) || hasActed(doc, subject.entity);
  if (subject.kind === "org" && SAYS.has(first.verb) && itemAt(sentence.chunks, first.at - 1) === subject)
    return hasActed(doc, subject.entity) || /组$/.test(subject.entity?.name ?? "");
  return (
    subject.kind === "meeting" || (isVerbOf(first.verb, VERB.attend | VERB.chair | VERB.hold) && subject.kind === "org")
  );
}

/** 新任职|的|书记甲作了发言: the verb says which officer, and is not what the sentence tells. */
function saysWhich({ sentence: { chunks }, at }: Predicate): boolean {
  return textOf(chunks[at + 1]) === "的";
}

/** “…”: somebody else's words, unless the speech is itself a quotation. */
function opensQuote(sentence: Sentence, quoted: boolean): boolean {
  return textOf(sentence.chunks[0]) === "“" && !quoted;
}

/** Whether the article told of somebody before. */
function hasActed(doc: Doc, entity: Entity | null): boolean {
  return doc.facts.some(({ source, target }) => source === entity || target === entity);
}

const PRESENT = /(?:会议|大会|座谈会?|活动|仪式|调研|考察|视察|检查|督导|督查|走访|慰问|看望|会见|学习)$/;
const ASKED = /(?<![主重])要|[须应]|务必|确保/;
const WHO = /负责人|负责同志|领导|成员|代表|干部|人员|同志|主任|书记|[局院校处科镇乡]长|委员|师生|[等及]/;

/** 县级有关部门负责人参加会议。院领导班子成员陪同调研。: who else was there closes a report, it is not said. */
function closesReport(predicates: readonly Predicate[], text: string): boolean {
  const last = predicates.findLast(({ verb }) => isVerbOf(verb, VERB.attend | VERB.accompany));
  if (last === undefined || last.unreal) return false;
  const { chunk, sentence } = last;
  if (!WHO.test(text.slice(0, chunk.start - sentence.start))) return false;
  const rest = text.slice(chunk.end - sentence.start).replace(/[了。]/g, "");
  return rest.length <= 8 && (rest === "" || PRESENT.test(rest)) && !ASKED.test(text);
}

const TELLS_ON =
  /^(?:截至|据悉|据了解|据统计|记者|另据|另悉|又讯|随后|当天|当日|当晚|会前|会后，|(?:会议|活动|仪式|会见|座谈)(?:会)?(?:结束)?后，|期间，|活动现场|(?:全体)?(?:与会|参会)(?:人员|代表|同志)|会议(?:还|以))/;
const DONE = new WordPattern(/^(?:已|已经|共|累计|先后|迅速|立即|第一时间|连夜|正在|均)$/);

/** 截至1日18时，…; 县民政局、县红十字会已…: the report goes on, nobody is quoted. */
function tellsOn({ chunks }: Sentence, text: string): boolean {
  if (TELLS_ON.test(text)) return true;
  let k = NOW.fits(chunks[0]) ? 1 : 0;
  if (k > 0 && textOf(chunks[k]) === "，") k++;
  let named = false;
  for (; k < chunks.length && k < 14; k++) {
    const chunk = chunks[k];
    if (chunk.kind === "org" || chunk.kind === "place") named ||= chunk.kind === "org" || k > 0;
    else if (DONE.fits(chunk)) return named;
    else if (!LINKS.fits(chunk)) return false;
  }
  return false;
}

/** What a speech tells of others who are not there: 甲主席提出倡议, 甲总书记作出指示. */
const CITED = /^(?:提出|希望|认为|指示|作出|发表)$/;

/** Verbs that begin what somebody else says; 甲提出倡议 is told inside a speech too. */
const SAYS: ReadonlySet<string> = new Set(VERBS.stress.filter((verb) => !/^(?:提出|希望|认为|指示)$/.test(verb)));

/** …的牧民甲说。: a speech verb with a subject of its own in the sentence. */
function spokenHere(predicate: Predicate, sentence: Sentence): boolean {
  return predicate.subjects.some((one) => one.kind === "person" && one.start >= sentence.start);
}

/** 在园区，甲了解了…; 甲现场办公: a named person who acts at the head of a clause is told of, not speaking. */
function someoneActs({ chunks }: Sentence): boolean {
  return chunks.some((chunk, i) => {
    if (chunk.kind !== "person") return false;
    const before = itemAt(chunks, RETELLS.fits(chunks[i + 1]) ? officeStart(chunks, i) - 1 : i - 1);
    const opens = before === undefined || before.kind === "date" || PAUSE.fits(before);
    const next = chunks[i + 1];
    return (
      opens &&
      (next?.kind === "act" ||
        (next?.kind === "word" && /^(?:建议|坦言|呼吁|透露|回忆|补充)$/.test(next.text)) ||
        next?.kind === "verb" ||
        (next?.kind === "function" && !LINKING.fits(next)))
    );
  });
}

const RETELLS = new WordPattern(
  /^(?:宣读|宣读了|宣布|通报|通报了|领学|分享|讲解|解读|主持|说明|介绍|补充|回应|解释|坦言|透露|呼吁|简报|答复|直言|表态)$/,
);

/** 水利署|署长|甲: where the words for the office of the name at `i` begin. */
function officeStart(chunks: Sentence["chunks"], i: number): number {
  let k = i;
  while (k > 0 && /^(?:title|org|place|level)$/.test(chunks[k - 1].kind)) k--;
  return k;
}
