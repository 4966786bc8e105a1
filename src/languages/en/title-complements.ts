// What follows a title? A body or place, a portfolio, or "the council": "of planning at Mayo County Council".

import { CLOSED, isCommonWord } from "./dictionary";
import { pairs, words } from "./lexicon";
import { seatMention } from "./local-offices";
import type { Mention } from "./mention";
import { isNameWord } from "./names";
import { isPortfolioWord } from "./portfolios";
import { endsHere, isUnknownSeat, listEnd, sectionEnd } from "./title-sections";
import { isCourtesy, titleAt } from "./titles";
import type { Sentence, Token } from "./tokens/token";

const LINKS = new Set(["of", "for", "at", "in", "with", "to", "from", "on"]);

/** Those who are sent or serve "to" a place or body. */
const SENT =
  /^(?:ambassador|plenipotentiary|extraordinary|consul|consul-general|envoy|commissioner|adviser|advisor|secretary|assistant|aide|representative|delegate|observer|attaché|counsel|liaison|chaplain|rapporteur)$/;

interface Complement {
  of: Mention[];
  about: string;
  /** The portfolio with its preposition, as it stands: "for the Environment". */
  written: string;
  to: number;
  reference: { from: number; to: number; head: string } | null;
  /** The capitals in parentheses behind it. */
  short: string;
}

export function complement(sentence: Sentence, mentions: readonly Mention[], from: number): Complement {
  const { tokens } = sentence;
  const lettered = isLettered(tokens, from);
  const start = lettered ? from + 3 : pastDuty(tokens, pastQualifier(tokens, from));
  const read: Complement = {
    of: [],
    about: "",
    written: "",
    to: start,
    reference: null,
    short: lettered ? tokens[from + 1].text : "",
  };
  let k = start;
  const duty = wordsOf(tokens, from, start);
  if (/responsib/.test(duty)) read.about = duty.replace(/^.* for (?:the )?/, "");
  const charge = dutyBody(tokens, mentions, start);
  if (charge) {
    read.of.push(charge);
    read.to = charge.to;
    return read;
  }
  const seat = seatMention(mentions, tokens, start);
  if (seat) {
    read.of.push(seat);
    read.to = seat.to;
    return read;
  }
  for (let turn = 0; turn < 4; turn++) {
    const link = tokens[k]?.lower ?? "";
    const comma = link === ",";
    if (link === "to" && !SENT.test(tokens[from - 1].lower)) break;
    if (!LINKS.has(link) && !comma) break;
    let at = k + 1;
    if (/^(the|an?|its|their|his|her|our)$/.test(tokens[at]?.lower ?? "")) at++;
    at = pastKind(tokens, at);
    const named = innerOf(
      tokens,
      mentions,
      mentions.find(
        (mention) => mention.from === at && (mention.label === "Organization" || mention.label === "Place"),
      ) ?? mentions.find((mention) => mention.from === pastLevel(tokens, at) && mention.label === "Organization"),
    );
    if (named) {
      if (
        comma &&
        !endsHere(tokens, named.to) &&
        !((named.label === "Organization" || named.by === "seat") && isApposition(tokens, mentions, from))
      )
        break;
      if (
        /^(to|from|on)$/.test(link) &&
        turn > 0 &&
        !/^(ambassador|plenipotentiary|extraordinary|consul|envoy|commissioner)$/.test(tokens[from - 1].lower)
      )
        break;
      const unit = unitOf(tokens, mentions, named);
      if (unit) read.of.push(unit);
      read.of.push(named);
      k = unit?.to ?? named.to;
      while (/^(and|&)$/.test(tokens[k]?.lower ?? "")) {
        const next = mentions.find(
          (mention) =>
            mention.from === (tokens[k + 1]?.lower === "the" ? k + 2 : k + 1) && mention.label === named.label,
        );
        if (next === undefined || !/^[,.)]$/.test(tokens[next.to]?.text ?? ".")) break;
        read.of.push(next);
        k = next.to;
      }
      if (tokens[k]?.text === "(" && tokens[k + 2]?.text === ")") k += 3;
      read.to = k;
      continue;
    }
    const section = comma && turn === 0 ? sectionEnd(tokens, mentions, at) : -1;
    if (section > 0) {
      read.about = wordsOf(tokens, at, section);
      k = section;
      continue;
    }
    const field = comma && turn === 0 ? namedPortfolio(tokens, mentions, from, at) : -1;
    if (field > 0) {
      read.about = wordsOf(tokens, at, field);
      read.to = field;
      break;
    }
    if (comma && read.of.length > 0 && isUnknownSeat(tokens, mentions, at)) read.to = at + 1;
    if (comma || read.of.length > 0) break;
    const reference = referenceAt(tokens, k + 1);
    if (reference !== null) {
      read.reference = reference;
      k = pastUnit(tokens, reference.to);
      read.to = k;
      continue;
    }
    const spoken = link === "on" && /^spokes(?:person|man|woman)$/.test(tokens[from - 1].lower);
    if (
      read.about !== "" ||
      !(/^(of|for|in)$/.test(link) || spoken) ||
      (link === "in" && /^an?$/.test(tokens[k + 1]?.lower ?? ""))
    )
      break;
    const end = Math.max(
      aboutWords(tokens, mentions, at, /^(?:member|holder)$/.test(tokens[from - 1].lower)),
      namedPortfolio(tokens, mentions, from, at),
      listEnd(tokens, mentions, at),
    );
    if (end <= at) break;
    read.about = wordsOf(tokens, at, end);
    read.written = wordsOf(tokens, k, end);
    k = end;
    read.to = end;
  }
  read.to = pastDuty(tokens, read.to);
  const short = tokens[read.to + 1]?.text ?? "";
  if (tokens[read.to]?.text === "(" && tokens[read.to + 2]?.text === ")" && /^\p{Lu}{2,}$/u.test(short)) {
    read.short = short;
    read.to += 3;
  }
  return read;
}

/** "Deputy Vice-Chancellor (Academic)", "Additional Collector (Local Bodies)": past the field of the office. */
export function pastQualifier(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== "(") return from;
  let k = from + 1;
  while (
    k < from + 6 &&
    tokens[k]?.kind === "word" &&
    (isPortfolioWord(tokens[k]) || /^(?:of|and|the)$/.test(tokens[k].lower))
  )
    k++;
  if (/^\p{Lu}$/u.test(tokens[from + 1]?.text ?? "") && tokens[from + 2]?.text === ")") return from + 3;
  return k > from + 1 && tokens[k]?.text === ")" && (tokens[k - 1].text.length > 3 || k > from + 2) ? k + 1 : from;
}

/** "Minister of State with responsibility for the Office of Public Works": the body in somebody's charge. */
function dutyBody(tokens: readonly Token[], mentions: readonly Mention[], from: number): Mention | undefined {
  if (!/^(?:with|,)$/.test(tokens[from]?.lower ?? "")) return undefined;
  for (let k = from + 1; k < from + 4; k++)
    if (/^responsib/.test(tokens[k]?.lower ?? "") && tokens[k + 1]?.lower === "for") {
      const at = tokens[k + 2]?.lower === "the" ? k + 3 : k + 2;
      return mentions.find((mention) => mention.from === at && mention.label === "Organization");
    }
  return undefined;
}

/** "Director of Services with responsibility for Housing and Roads", "Minister of State with special responsibility for Sport": past the duty. */
export function pastDuty(tokens: readonly Token[], from: number): number {
  let k = /^(?:with|,)$/.test(tokens[from]?.lower ?? "") ? from + 1 : from;
  if (/^(?:special|particular|specific|overall)$/.test(tokens[k]?.lower ?? "")) k++;
  if (
    !/^(?:responsibility|responsibilities|responsible)$/.test(tokens[k]?.lower ?? "") ||
    tokens[k + 1]?.lower !== "for"
  )
    return from;
  const first = /^(?:the)$/.test(tokens[k + 2]?.lower ?? "") ? k + 3 : k + 2;
  let end = first;
  while (
    end < first + 12 &&
    tokens[end] !== undefined &&
    (isPortfolioWord(tokens[end]) ||
      (/^(?:and|&|,|of|the)$/.test(tokens[end].lower) && isPortfolioWord(tokens[end + 1])))
  )
    end++;
  if (end === first) {
    let name = first;
    while (name < first + 4 && isNameWord(tokens[name])) name++;
    return name > first && tokens[name]?.text === "," && isNameWord(tokens[name + 1]) ? name : from;
  }
  return end;
}

/** Offices over a field or for a seat. */
const OVER =
  /^(?:minister|secretary|commissioner|director|parliament|member|mp|mla|senator|representative|chairman|chairperson|councillor|mayor|governor|chief)$/;

/** "Minister of Jal Shakti, Shri John Roe": a portfolio of unknown words, closed by a comma before somebody's name. */
function namedPortfolio(tokens: readonly Token[], mentions: readonly Mention[], title: number, at: number): number {
  if (!OVER.test(tokens[title - 1]?.lower ?? "")) return -1;
  const run = mentions.find(({ from, label }) => from === at && label === null);
  if (run === undefined || run.to - at > 4 || tokens[run.to]?.text !== ",") return -1;
  const next = isCourtesy(tokens[run.to + 1]) ? run.to + 2 : run.to + 1;
  return mentions.some(({ from, label }) => from === next && label === "Person") ? run.to : -1;
}

/** "the assembly's lands committee": past the unit of the body. */
function pastUnit(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "'s") return at;
  for (let k = at + 1; k < at + 5 && tokens[k]?.kind === "word" && !tokens[k].cap; k++)
    if (words("organization-heads").has(tokens[k].lower)) return k + 1;
  return at;
}

/** "Municipal Chief Executive (MCE) for Tuam": the title's letters before its place. */
function isLettered(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === "(" &&
    tokens[at + 2]?.text === ")" &&
    /^\p{Lu}{2,}$/u.test(tokens[at + 1].text) &&
    /^(?:of|for|in|at)$/.test(tokens[at + 3]?.lower ?? "")
  );
}

/** "the provincial Department of Health": past the level in lower case. */
function pastLevel(tokens: readonly Token[], at: number): number {
  return /^(?:provincial|municipal|state|district|city|county|regional|national|federal|local|parish)$/.test(
    tokens[at]?.text ?? "",
  )
    ? at + 1
    : -1;
}

/** "Vice Governor of China's Hunan province": the division behind its country is meant. */
function innerOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  named: Mention | undefined,
): Mention | undefined {
  if (named?.label !== "Place" || tokens[named.to]?.text !== "'s") return named;
  return mentions.find(({ from, label }) => from === named.to + 1 && label === "Place") ?? named;
}

/** "the German city of Kiel": past the words that say what kind of place it is. */
function pastKind(tokens: readonly Token[], at: number): number {
  const kind = pairs("demonyms").has(tokens[at]?.lower ?? "") ? at + 1 : at;
  return /^(city|town|village|county|state|province|district|municipality|port)$/.test(tokens[kind]?.text ?? "") &&
    tokens[kind + 1]?.lower === "of"
    ? kind + 2
    : at;
}

/** "chair of Mayo County Council's Roads Committee": the unit behind its body. */
function unitOf(tokens: readonly Token[], mentions: readonly Mention[], body: Mention): Mention | undefined {
  if (body.label !== "Organization" || tokens[body.to]?.text !== "'s") return undefined;
  return mentions.find((mention) => mention.from === body.to + 1 && mention.label === "Organization");
}

/** "municipal Party committee", "municipal government" without an article. */
function organAt(tokens: readonly Token[], at: number): { from: number; to: number; head: string } | null {
  if (!/^(provincial|municipal|prefectural|county|district)$/.test(tokens[at]?.text ?? "")) return null;
  const head = isParty(tokens, at + 1) ? at + 2 : at + 1;
  return /^(committee|government)$/.test(tokens[head]?.text ?? "")
    ? { from: at, to: head + 1, head: tokens[head].lower }
    : null;
}

/** "the municipal Party committee": the Party's word before the committee's. */
function isParty(tokens: readonly Token[], j: number): boolean {
  return tokens[j]?.lower === "party" && tokens[j + 1]?.lower === "committee";
}

/** Nouns of places that a body of that name runs. */
export const PREMISES = /^(?:port|airport|zoo|theatre|theater|hotel|mine|refinery|harbou?r)$/;

/** "the council", "the department": a body named before. */
export function referenceAt(tokens: readonly Token[], at: number): { from: number; to: number; head: string } | null {
  if (!/^(the|its|his|her|their|our|this)$/.test(tokens[at]?.lower ?? "")) return organAt(tokens, at);
  let j = at + 1;
  while (
    j < at + 3 &&
    tokens[j]?.kind === "word" &&
    (!words("organization-heads").has(tokens[j].lower) || isParty(tokens, j))
  )
    j++;
  const run = tokens[at + 1];
  if (run !== undefined && PREMISES.test(run.text) && tokens[at + 2]?.text === "'s")
    return { from: at, to: at + 2, head: run.lower };
  const head = tokens[j];
  if (head !== undefined && isParty(tokens, j - 1)) return { from: at, to: j + 1, head: head.lower };
  if (head === undefined || head.cap !== tokens[at + 1].cap || !words("organization-heads").has(head.lower))
    return null;
  return { from: at, to: j + 1, head: head.lower };
}

/** "for finance and assets.": two plain words at the most behind "and" close the field of a member of a cabinet. */
function closesField(tokens: readonly Token[], and: number): boolean {
  for (let k = and + 1; k < and + 4; k++) {
    const token = tokens[k];
    if (token === undefined || /^[,.;)]$/.test(token.text)) return k > and + 1;
    if (token.kind !== "word" || token.cap || CLOSED.has(token.lower) || /(?:ed|ing)$/.test(token.lower)) return false;
  }
  return false;
}

function aboutWords(tokens: readonly Token[], mentions: readonly Mention[], at: number, cabinet: boolean): number {
  let j = at;
  while (j < tokens.length && j < at + 7) {
    const token = tokens[j];
    const inName = mentions.some((mention) => mention.from <= j && j < mention.to && mention.label !== null);
    if (token.kind !== "word" || inName) break;
    if (token.cap && !isPortfolioWord(token)) break;
    if (CLOSED.has(token.lower) && token.lower !== "and" && !(token.cap && words("portfolios").has(token.lower))) break;
    if (
      token.lower === "and" &&
      !(cabinet && closesField(tokens, j)) &&
      (titleAt(tokens, j + 1) !== null ||
        tokens[j + 1]?.kind !== "word" ||
        CLOSED.has(tokens[j + 1].lower) ||
        !(words("portfolios").has(tokens[j + 1].lower) || words("portfolios").has(tokens[j + 2]?.lower ?? "")))
    )
      break;
    if (/ed$/.test(token.lower) && !words("portfolios").has(token.lower) && j > at) break;
    if (!token.cap && j > at && !words("portfolios").has(token.lower) && !isCommonWord(token.lower)) break;
    j++;
  }
  return tokens[j]?.text === "'s" ? at : j;
}

/** "John Roe, Joint Secretary, Ministry of Steel said": the office stands behind a name and a comma. */
function isApposition(tokens: readonly Token[], mentions: readonly Mention[], end: number): boolean {
  let k = end - 1;
  while (k > 0 && k > end - 7 && tokens[k].kind === "word") k--;
  return tokens[k]?.text === "," && mentions.some(({ label, to }) => label === "Person" && to === k);
}

export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ")
    .replace(/ (?=,|'s\b)/g, "");
}
