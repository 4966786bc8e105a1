// Whose office stands before the name? "Merlin chief executive Mary Byrne" makes Merlin a body, "Tuam Mayor Mary Byrne" makes Tuam a town.

import { isCommonWord, isFirstName } from "./dictionary";
import { placesNamed } from "./gazetteer";
import { pairs, words } from "./lexicon";
import type { Mention } from "./mention";
import { isCourtesy, titleAt } from "./titles";
import type { Sentence, Token } from "./tokens/token";

/** Heads of towns and members for them. */
const CIVIC =
  /^(?:mayor|reeve|councillor|councilor|councilman|councilwoman|councilmember|alderman|alderwoman|selectman)$/;
/** Officers of a body; never those who may have an adjective in capitals before them. */
const OFFICER =
  /^(?:director|chair|chairman|chairwoman|chairperson|president|manager|spokesperson|spokesman|spokeswoman|principal|executive|ceo|officer|founder|co-founder|coordinator|architect|engineer|leader|owner|partner|editor|treasurer|secretary|head)$/;

/** "Secretary-General of the China-Nordic Trade Centre": a centre with such an officer is a body, wherever it is named. */
export function nameStaffedCentres(sentences: readonly Sentence[], mentions: readonly Mention[][]): void {
  const staffed = new Set<string>();
  for (const { index, tokens } of sentences)
    for (const { label, name, from } of mentions[index]) {
      if (label !== "Place" || !/ Cent(?:re|er)$/.test(name)) continue;
      const of = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
      if (!/^(?:of|at)$/.test(tokens[of]?.lower ?? "")) continue;
      for (let start = of - 1; start >= Math.max(0, of - 4); start--) {
        const title = titleAt(tokens, start);
        if (title?.to === of && HEADS_A_BODY.test(title.head)) staffed.add(name);
      }
    }
  if (staffed.size === 0) return;
  for (const mention of mentions.flat())
    if (mention.label === "Place" && staffed.has(mention.name)) {
      mention.label = "Organization";
      mention.inner = [];
    }
}

const HEADS_A_BODY =
  /^(?:director|secretary-general|general|chair|chairman|chairwoman|chairperson|president|ceo|executive|secretary|head|coordinator|principal|treasurer|spokesperson|spokesman|spokeswoman)$/;

/** Gives a label to unknown names right before an office that somebody's name follows. */
export function nameByOffice(sentences: readonly Sentence[], mentions: readonly Mention[][]): void {
  for (const { index, tokens, kind } of sentences) {
    if (kind !== "text") continue;
    for (const mention of mentions[index]) {
      if (mention.label !== null || mention.by !== "run") continue;
      const behind = officeBefore(tokens, mentions[index], mention);
      if (behind === "constituency") {
        mention.label = "Place";
        mention.rows = placesNamed(mention.name);
        continue;
      }
      if (behind === "body") {
        mention.label = "Organization";
        mention.inner = [];
        continue;
      }
      if (isSeatOf(sentences[index], mentions[index], mention)) {
        mention.label = "Place";
        mention.rows = placesNamed(mention.name);
        mention.level = null;
        continue;
      }
      const office = tokens[mention.to]?.text === "'s" ? mention.to + 1 : mention.to;
      const title = titleAt(tokens, office);
      const ofWard = title?.head === "councillor" && office === mention.to && tokens[office].lower === "ward";
      if (ofWard && isName(tokens, mention)) {
        mention.label = "Place";
        mention.rows = placesNamed(mention.name);
        continue;
      }
      const runs = title !== null && mention.to > mention.from + 1 && isRunBy(tokens, office, title.to);
      const seatedAt =
        title !== null && /commissioner$/.test(title.head) && tokens[title.to]?.text === "," ? title.to + 1 : title?.to;
      if (
        runs &&
        (isSomebody(mentions[index], tokens, title.to) || isBesides(mentions[index], tokens, mention, title.to))
      ) {
        mention.label = "Organization";
        mention.inner = [];
        continue;
      }
      if (
        title === null ||
        office > mention.to ||
        !isSomebody(mentions[index], tokens, seatedAt ?? title.to) ||
        !isName(tokens, mention)
      )
        continue;
      const district =
        title.head === "commissioner" &&
        /^(?:district|co-district|city|county|regional)$/.test(tokens[title.to - 2]?.lower);
      if (CIVIC.test(title.head) || district) {
        const full = district ? districtNamed(mentions, `${mention.name} District`) : undefined;
        mention.label = "Place";
        mention.name = full?.name ?? mention.name;
        mention.rows = full?.rows ?? placesNamed(mention.name).filter((row) => row.level === "township");
        mention.level = full === undefined ? "township" : full.level;
      } else if (OFFICER.test(title.head) || (title.head === "representative" && !tokens[mention.to].cap)) {
        mention.label = "Organization";
        mention.inner = [];
      }
    }
  }
}

/** "Heron Water's board chair, Mary Byrne,", "Mary Byrne, Heron Water general manager,": the name stands across a comma. */
function isBesides(list: readonly Mention[], tokens: readonly Token[], { from }: Mention, to: number): boolean {
  if (tokens[to]?.text !== ",") return false;
  return (
    isSomebody(list, tokens, to + 1) ||
    (tokens[from - 1]?.text === "," && list.some((other) => other.label === "Person" && other.to === from - 1))
  );
}

/** The district that the article names in full. */
function districtNamed(mentions: readonly (readonly Mention[])[], name: string): Mention | undefined {
  return mentions.flat().find((other) => other.label === "Place" && other.name === name);
}

/** Members of a parliament, who sit for a place. */
const MEMBER = /^(?:mp|mla|msp|mpp|mna|td|mep|mha|member|senator|representative|ms)$/;

/** "chief executive of Heron Homes", "Mary Byrne, chair, Heron Homes", "MLA for Heron North": what an unknown name behind an office is. */
function officeBefore(
  tokens: readonly Token[],
  list: readonly Mention[],
  mention: Mention,
): "body" | "constituency" | null {
  const { from, to } = mention;
  const link = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  const title = titleEndingAt(tokens, link);
  if (title === null || /^(?:of|for|in|and|&)$/.test(tokens[to]?.lower ?? "")) return null;
  const { lower } = tokens[link];
  if (tokens.slice(from + 1, to).some((token) => isFirstName(token.lower))) return null;
  const ward =
    title.head === "member" &&
    (!/^(?:federal|state|local|member)$/.test(tokens[title.from].lower) ||
      (tokens[title.from].lower === "member" && tokens[title.from - 1]?.cap === true));
  if (
    lower === "for" &&
    !ward &&
    MEMBER.test(title.head) &&
    (/^[,.;:)]$|^(?:and|said|says|who|has|is|was|in|at)$/.test(tokens[to]?.lower ?? ".") ||
      list.some((other) => other.label === "Person" && other.from === to))
  )
    return "constituency";
  if (lower === "of" && CIVIC.test(title.head) && isName(tokens, mention) && to - from < 4) return "constituency";
  const runs = to > from + 1 && /^(?:of|at|,)$/.test(lower) && isRunBy(tokens, title.from, link);
  if (!OFFICER.test(title.head) || !(isName(tokens, mention) || runs) || to - from > 5) return null;
  if (
    /^(?:secretary|leader|head|director|officer|manager|coordinator)$/.test(title.head) &&
    lower !== "at" &&
    to === from + 1
  )
    return null;
  if (/^(?:of|at|with)$/.test(lower)) return to > from + 1 || lower === "at" ? "body" : null;
  const named = list.some((other) => other.label === "Person" && other.to <= title.from && title.from - other.to <= 3);
  return lower === "," &&
    named &&
    to > from + 1 &&
    (tokens[to] === undefined || /^(?:,|\.|;|:|\)|–|-|—|said|says|told)$/.test(tokens[to].lower))
    ? "body"
    : null;
}

/** Officers that bodies alone have: what stands behind them is no field of an office. */
function isRunBy(tokens: readonly Token[], from: number, to: number): boolean {
  const title = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
  return /^(?:(?:deputy|acting|interim|former|group) )?(?:chief executive(?: officer)?|ceo|managing director|general manager|board chair(?:man|woman|person)?|founder|co-founder|owner)$/.test(
    title,
  );
}

/** The title that ends right before a token: "chief executive" before "of". */
function titleEndingAt(tokens: readonly Token[], at: number): { from: number; head: string } | null {
  if (at < 1 || !/^(?:of|at|with|for|,)$/.test(tokens[at].lower)) return null;
  for (let from = Math.max(0, at - 5); from < at; from++) {
    const title = titleAt(tokens, from);
    if (title?.to === at) return { from, head: title.head };
  }
  return null;
}

/** Officers that towns, parishes, chiefdoms and constituencies have. */
const OF_PLACES =
  /^(?:mayor|governor|custos|collector|emir|oba|king|mp|mca|sarpanch|reeve|premier|magistrate|lamido|sultan|commissioner)$/;

/** "the Custos of Trelawny, Hon. John Roe": one or two unknown names between such an office and somebody's name. */
function isSeatOf({ tokens }: Sentence, list: readonly Mention[], mention: Mention): boolean {
  if (mention.to - mention.from > 2 || !/^(?:of|for)$/.test(tokens[mention.from - 1]?.lower ?? "")) return false;
  const office = tokens[mention.from - 2]?.lower ?? "";
  if (!OF_PLACES.test(office) || (office === "commissioner" && tokens[mention.from - 1].lower === "for")) return false;
  const at = tokens[mention.to]?.text === "," ? mention.to + 1 : mention.to;
  let k = at;
  while (k < at + 3 && isCourtesy(tokens[k])) k++;
  return list.some(({ label, from }) => label === "Person" && (from === k || from === at)) && isName(tokens, mention);
}

function isSomebody(list: readonly Mention[], tokens: readonly Token[], at: number): boolean {
  const to = isCourtesy(tokens[at]) && tokens[at].cap ? at + 1 : at;
  return list.some((other) => other.label === "Person" && other.from === to);
}

/** Not the first word of a sentence alone, no adjective of a country or a party, and one word at least that is no common one. */
function isName(tokens: readonly Token[], { from, to }: Mention): boolean {
  const name = tokens.slice(from, to);
  if (tokens[from - 1]?.cap && tokens[from - 1].kind === "word" && tokens[from - 1].lower !== "the") return false;
  return (
    name.every((token) => !pairs("demonyms").has(token.lower) && !PARTISAN.test(token.lower)) &&
    name.some(
      (token) => !isCommonWord(token.lower) && !isFirstName(token.lower) && !words("portfolios").has(token.lower),
    )
  );
}

const PARTISAN =
  /^(?:democrat|democratic|republican|conservative|labou?r|tory|liberal|green|greens|national|independent|shadow|junior|senior|retail|digital|virtual|deputy|acting|assistant|divisional|regional|zonal|provincial|municipal)$/;
