// Whose is a quotation without a verb of saying? Of whom a line alone above it names ("Mary Byrne, Mayor, Tuam –"), or one below it that a dash opens.

import type { Mention } from "./mention";
import { personPhrasesLayer } from "./positions";
import { isPrivate } from "./private-speakers";
import type { Reader } from "./reader";
import type { Sentence, Token } from "./tokens/token";

const DASH = /^[-–—]+$/;

/** Whether the next or last paragraph is open speech. */
function quotes(sentence: Sentence | undefined): boolean {
  return sentence?.tokens[0].text === '"';
}

/** The line without its dashes and colon, as a token range. */
function lineOf(tokens: readonly Token[]): { from: number; to: number } {
  let from = 0;
  let to = tokens.length;
  while (from < to && (DASH.test(tokens[from].text) || /^(?:the|hon|honourable|right|rt)\.?$/.test(tokens[from].lower)))
    from++;
  while (to > from && (DASH.test(tokens[to - 1].text) || tokens[to - 1].text === ":")) to--;
  return { from, to };
}

/** The one person whose name, with nothing but offices behind it, is the whole line. */
function credited(reader: Reader): Mention | undefined {
  const { tokens } = reader.sentence;
  if (tokens.length > 40 || tokens[tokens.length - 1].text === ".") return undefined;
  const line = lineOf(tokens);
  const people = reader.mentionsHere().filter(({ label }) => label === "Person");
  if (people.length !== 1 || tokens.some(({ text }) => text === '"')) return undefined;
  const own = reader.doc.get(personPhrasesLayer).get(people[0]) ?? people[0];
  const first = Math.min(own.from, people[0].from);
  if (first > line.from && !isTitled(tokens, line.from, first)) return undefined;
  const next = tokens[people[0].to];
  const alone = people[0].to >= line.to;
  if (
    !alone &&
    first === people[0].from &&
    next.text !== "," &&
    !DASH.test(next.text) &&
    !/^\p{Lu}{2,4}$/u.test(next.text)
  )
    return undefined;
  return alone &&
    !DASH.test(tokens[tokens.length - 1].text) &&
    tokens[tokens.length - 1].text !== ":" &&
    !DASH.test(tokens[0].text)
    ? undefined
    : people[0];
}

/** Courtesies and the like before the name. */
function isTitled(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ cap, lower }) => cap || /^(?:of|for|and|the)$/.test(lower));
}

/** Notes who speaks in the quotation below or above a line that is nothing but a name with its offices. */
export function readCredit(reader: Reader): void {
  const { sentence, sentences } = reader;
  const [before, next] = [sentences[sentence.index - 1], sentences[sentence.index + 1]];
  const alone = before?.paragraph !== sentence.paragraph && next?.paragraph !== sentence.paragraph;
  const below = DASH.test(sentence.tokens[0].text) && isSpeech(sentences, sentence);
  if (!alone || !(below || quotes(next))) return;
  const person = credited(reader)?.entity;
  if (person === undefined || isPrivate(reader, person)) return;
  reader.memory.speech(sentence.index, [person]);
  if (below) reader.memory.closing.add(sentence.index);
}

/** The paragraph before is speech. */
function isSpeech(sentences: readonly Sentence[], sentence: Sentence): boolean {
  const before = sentences[sentence.index - 1];
  return before !== undefined && quotes(sentences.find(({ paragraph }) => paragraph === before.paragraph));
}
