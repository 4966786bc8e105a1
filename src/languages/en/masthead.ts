// What stands around the article's text? Headline, issue date, publisher, bylines and dateline.

import type { Doc, Span } from "../../doc";
import { isoDay } from "./dates";
import { placesNamed } from "./gazetteer";

export interface Byline {
  readonly name: string;
  readonly span: Span;
  /** The publication behind the name: "By Jane Doe, Example Herald". */
  readonly publication: string;
}

export interface Masthead {
  headline: Span | null;
  bylines: Byline[];
  /** "CASTLEBAR, Ireland" in "CASTLEBAR, Ireland, March 5 (Xinhua) --". */
  dateline: Span | null;
  publisher: Span | null;
  /** The lines that are left to read, the dateline cut off. */
  rest: Span[];
}

const LABELLED =
  /^(title|headline|publisher|source|date|published(?: on)?|posted(?: on)?|updated|by|author|reporter|written by|words by|story by|report by)\s*:\s*(.+)$/i;
const BYLINE =
  /^(?:(?:story|report|words|written)\s+)?by\s+((?:\p{Lu}[\p{L}.'-]+)(?:\s+(?:and\s+|&\s+)?\p{Lu}[\p{L}.'-]+){1,6})(?:\s+in\s+\p{Lu}[\p{L}' ]{2,30}?)?(?:\s*[,|/–—-]\s*(.+))?\s*$/iu;
const DATE_ONLY =
  /^(?:(?:published|posted|updated|last updated|date)\s*(?:on|at)?\s*:?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})\b.{0,40}$/iu;
const DATELINE =
  /^((?:\p{Lu}[\p{L}'.-]*)(?:[ ,]+(?:\p{Lu}[\p{L}'.-]*|of|the))*?)(?:,?\s+(?:\(?(?:\w{3,9}\.?\s+\d{1,2}|\d{1,2}\s+\w{3,9})(?:,?\s+\d{4})?\)?))?\s*(?:\(([^)]{2,40})\)\s*)?(?:--|—|–|(?<=\s)-|-(?=\s))\s*(?=\S)/u;

/** "Mary Byrne, Dutse" and "From Mary Byrne, Lafia" on a line alone. */
const SEATED_BYLINE = /^(?:From )?((?:\p{Lu}[\p{L}.'-]+ ){1,2}\p{Lu}[\p{L}'-]+)\s*,\s*(\p{Lu}[\p{L}' -]{2,20})$/u;
/** "Mary Byrne (@mbyrne) Published June 03, 2024 | 06:40 PM". */
const PUBLISHED_BY = /^((?:\p{Lu}[\p{L}.'-]+ ){1,3})(?:\(@\w+\) )?Published \p{Lu}\p{Ll}+ \d{1,2}, \d{4}\b.{0,20}$/u;

/** "RAMBAN, Aug 19:", "LODHRAN, (Example Press - 3rd Jun, 2024):", "KUCHING:": a dateline closed by a colon. */
const COLON_DATELINE =
  /^((?:\p{Lu}[\p{Lu}'.-]+)(?:[ ,]+\p{Lu}[\p{L}'.-]*)*?)(?:,?\s+(\(?(?:\w{3,9}\.?\s+\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s+\w{3,9})(?:,?\s+\d{4})?\)?))?,?\s*(?:\(([^)]{2,60})\)\s*)?:\s*(?=\S)/u;

const REPORTERS = /\((?:Reporters?|Correspondents?|By)\s*:?\s+((?:\p{Lu}[\p{L}'-]+[ ,]*(?:and )?){2,6})(?=[;)/])/gu;

/** Reads the first lines; sets the doc's title, publishedAt and publisher where they were not given. */
export function readMasthead(doc: Doc, lines: readonly Span[]): Masthead {
  const found: Masthead = { headline: null, bylines: [], dateline: null, publisher: null, rest: [] };
  lines.forEach((line, at) => {
    const words = doc.text.slice(line.start, line.end);
    if (at < 12 && readLine(doc, found, line, words, at === 0)) return;
    found.rest.push(line);
  });
  findHeadline(doc, found);
  findDateline(doc, found);
  for (const match of doc.text.matchAll(REPORTERS)) {
    const line = { start: match.index, end: match.index + match[0].length };
    addBylines(found, match[1], line, match[0], "");
  }
  if (doc.publishedAt === "") doc.publishedAt = dateOfDateline(doc, found);
  return found;
}

/** Whether the line was masthead and is used up. */
function readLine(doc: Doc, found: Masthead, line: Span, words: string, first: boolean): boolean {
  const labelled = LABELLED.exec(words);
  if (labelled) {
    const [, label, value] = labelled;
    const span = { start: line.end - value.length, end: line.end };
    return readLabelled(doc, found, label.toLowerCase(), value.trim(), span);
  }
  const byline = BYLINE.exec(words);
  if (byline) {
    addBylines(found, byline[1], line, words, byline[2] ?? "");
    return true;
  }
  const seated = first ? null : (PUBLISHED_BY.exec(words) ?? SEATED_BYLINE.exec(words));
  if (seated && (seated[2] === undefined || placesNamed(seated[2]).length > 0)) {
    addBylines(found, seated[1], line, words, "");
    return true;
  }
  if (words.length < 90 && DATE_ONLY.test(words)) {
    if (doc.publishedAt === "") doc.publishedAt = isoDay(words) ?? "";
    return true;
  }
  return false;
}

function readLabelled(doc: Doc, found: Masthead, label: string, value: string, span: Span): boolean {
  if (label === "title" || label === "headline") {
    if (doc.title === "") doc.title = value;
    found.headline ??= span;
    return true;
  }
  if (label === "publisher" || label === "source") {
    if (value.split(/\s+/).length > 6) return false;
    if (doc.publisher === "") doc.publisher = value;
    found.publisher = span;
    return true;
  }
  if (/author|reporter|by/.test(label)) {
    addBylines(found, value, span, value, "");
    return true;
  }
  if (doc.publishedAt === "") doc.publishedAt = isoDay(value) ?? "";
  return true;
}

function addBylines(found: Masthead, names: string, line: Span, words: string, publication: string): void {
  for (const part of names.replace(/ in \p{Lu}.*$/u, "").split(/\s+(?:and|&)\s+|\s*,\s*/)) {
    const name = part.trim();
    if (
      !/^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,3}$/u.test(name) ||
      /\b(staff|reporter|desk|correspondent|agency|team|news)\b/i.test(name)
    )
      continue;
    const start = line.start + words.indexOf(name);
    found.bylines.push({
      name: name.replace(/\b(\p{Lu})(\p{Lu}+)\b/gu, (_all, a: string, b: string) => a + b.toLowerCase()),
      span: { start, end: start + name.length },
      publication,
    });
  }
}

/** A first line without an end is the headline, also when the title was given. */
function findHeadline(doc: Doc, found: Masthead): void {
  const first = found.rest[0];
  if (first === undefined || found.headline !== null) return;
  const words = doc.text.slice(first.start, first.end);
  const same = doc.title !== "" && words.toLowerCase() === doc.title.toLowerCase();
  if (
    !same &&
    (found.rest.length < 2 || /[.!?,;:]["')]?$/.test(words) || words.split(/\s+/).length > 25 || DATELINE.test(words))
  )
    return;
  found.headline = first;
  if (doc.title === "") doc.title = sliceOriginal(doc, first);
}

function sliceOriginal(doc: Doc, line: Span): string {
  const { start, end } = doc.originalSpan(line);
  return doc.original.slice(start, end);
}

function findDateline(doc: Doc, found: Masthead): void {
  const first = found.headline === found.rest[0] ? 1 : 0;
  for (let at = first; at < Math.min(found.rest.length, first + 4); at++) if (readDateline(doc, found, at)) return;
}

/** Whether the line at that index begins with a dateline; it is cut off. */
function readDateline(doc: Doc, found: Masthead, at: number): boolean {
  const line = found.rest[at];
  const words = doc.text.slice(line.start, Math.min(line.end, line.start + 120));
  const match = DATELINE.exec(words);
  if (match === null) return readColonDateline(doc, found, at, words);
  if (match[1].length > 45) return false;
  const shouted = /^\p{Lu}[\p{Lu}'.-]+(?:[ ,]|$)/u.test(match[1]);
  if (!shouted && match[2] === undefined && !/\d/.test(match[0])) return false;
  found.dateline = { start: line.start, end: line.start + match[1].replace(/[ ,]+$/, "").length };
  if (match[2] !== undefined && doc.publisher === "" && /^\p{Lu}/u.test(match[2])) doc.publisher = match[2].trim();
  found.rest[at] = { start: line.start + match[0].length, end: line.end };
  return true;
}

/** A name in capitals and a day or an agency before the colon; without them only a place that the gazetteer knows. */
function readColonDateline(doc: Doc, found: Masthead, at: number, words: string): boolean {
  const match = COLON_DATELINE.exec(words);
  if (match === null || match[1].length > 45) return false;
  const [all, name, day, agency] = match;
  const dated = (day !== undefined && /\d/.test(day)) || agency !== undefined;
  if (!dated && placesNamed(name.split(",")[0]).length === 0) return false;
  const line = found.rest[at];
  found.dateline = { start: line.start, end: line.start + name.replace(/[ ,]+$/, "").length };
  const paper = agency?.split(/\s+-\s+/)[0].trim();
  if (paper !== undefined && doc.publisher === "" && /^\p{Lu}/u.test(paper)) doc.publisher = paper;
  found.rest[at] = { start: line.start + all.length, end: line.end };
  return true;
}

/** A dateline's day without a year is of no use; with one it dates the article. */
function dateOfDateline(doc: Doc, found: Masthead): string {
  if (found.dateline === null) return "";
  const after = doc.text.slice(found.dateline.end, found.dateline.end + 40).split(/--|—/)[0];
  return /\d{4}/.test(after) ? (isoDay(after) ?? "") : "";
}
