// Which words of the page are the article? Folds characters one to one, and sorts lines into headline, text and furniture.

import { type Doc, layerKey } from "../../doc";
import { hash64 } from "../../graph/identity";
import { foldBlanks, foldTitleLetters } from "./blanks";
import { type Masthead, readMasthead } from "./masthead";
import { doubleSpeechMarks } from "./single-quotes";
import type { Line } from "./tokens/sentences";

export const linesLayer = layerKey<Line[]>("en.lines");
export const mastheadLayer = layerKey<Masthead>("en.masthead");

const FOLD: Record<string, string> = {
  "‘": "'",
  "’": "'",
  ʼ: "'",
  "‛": "'",
  "`": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "\u00a0": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\u3000": " ",
  "\t": " ",
  "，": ",",
  "。": ".",
  "：": ":",
  "；": ";",
  "（": "(",
  "）": ")",
  "‐": "-",
  "‑": "-",
  "―": "—",
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLD).join("")}]`, "g");

/** A line of page furniture: menus, prompts, credits, counters. */
const FURNITURE =
  /^(?:share|tweet|print|email|e-mail|advert(?:isement)?|menu|home|search|subscribe|sign (?:in|up)|log ?in|follow us|contact us|cookies?|privacy|skip to|read (?:more|next|also)|also read|see also|click here|loading|comments?|tags?|filed under|topics?|file photo|photo|image|picture|pictured|caption|credit|source|url|updated?|published|posted|last (?:updated|modified)|date|time|copyright|©|all rights reserved|views?|font size|related)\b(?![^.]{60,}\.)/i;
/** Everything from such a line on belongs to the page. */
const END_OF_ARTICLE =
  /^(?:related (?:stories|articles|news|posts|content|topics)|more (?:news|stories|from|like)|you (?:may|might) also|most (?:read|popular|viewed)|read next|recommended|latest (?:news|stories)|leave a (?:comment|reply)|share this|trending|other news|previous (?:article|post)|next (?:article|post)|copyright|©|ends?\.?$|-+ ?ends? ?-+|# ?# ?#|#$|about the author|(?:for )?(?:media|press|further) (?:contacts?|enquiries|inquiries|information)|notes? (?:to|for) editors?)/i;

/** Makes the working text and the lines to read; finds title, date and publisher. */
export function clean(doc: Doc): void {
  doc.text = doubleSpeechMarks(doc.original.replace(FOLDABLE, (mark) => FOLD[mark] ?? mark));
  foldBlanks(doc);
  doc.article.key = hash64(doc.text.replace(/\s+/g, " ").trim());
  foldTitleLetters(doc);
  const masthead = readMasthead(doc, physicalLines(doc.text));
  doc.set(mastheadLayer, masthead);
  const lines: Line[] = [];
  let seen = false;
  for (const [at, line] of masthead.rest.entries()) {
    const words = doc.text.slice(line.start, line.end);
    if (seen && END_OF_ARTICLE.test(words)) break;
    if (FURNITURE.test(words) || /^\S+@\S+$/.test(words) || !/\p{L}{2}/u.test(words)) continue;
    if (/\.\s*$|[.!?]["')]?$/.test(words)) seen = true;
    lines.push({
      ...line,
      kind:
        line === masthead.headline || (isHeading(words) && !isCredit(words, doc.text[masthead.rest[at + 1]?.start]))
          ? "headline"
          : "text",
    });
  }
  doc.set(linesLayer, lines);
  doc.article.name = doc.title || firstSentence(doc.text, lines);
}

/** Short lines without an end are headings. */
function isHeading(words: string): boolean {
  return !/[.!?:;,"')…–—-]\s*$/.test(words) && words.split(/\s+/).length <= 16;
}

/** "Mary Byrne, Mayor of Tuam" above a quotation, "– Mary Byrne, Mayor of Tuam" below one: who said it. */
function isCredit(words: string, next: string | undefined): boolean {
  if (/^[-–—] ?\p{Lu}\p{Ll}/u.test(words)) return true;
  return next === '"' && /^\p{Lu}[\p{L}.'-]+ [^,]*\p{Lu}\p{Ll}+[^,]*, /u.test(words);
}

function firstSentence(text: string, lines: readonly Line[]): string {
  const line = lines[0];
  return line === undefined
    ? ""
    : (/^.*?[.!?](?= |$)/.exec(text.slice(line.start, line.end))?.[0] ?? text.slice(line.start, line.end));
}

/** Lines with their blanks trimmed; a line that goes on in lower case belongs to the one before. */
function physicalLines(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].trimEnd().length;
    if (end <= start) continue;
    const last = lines[lines.length - 1];
    const goesOn =
      last && /^\p{Ll}/u.test(text.slice(start, start + 1)) && !/[.!?:]["')]?$/.test(text.slice(last.start, last.end));
    if (goesOn && !/^\S+@/.test(text.slice(start, end)) && !/\n\s*\n/.test(text.slice(last.end, start))) last.end = end;
    else lines.push({ start, end });
  }
  return lines;
}
