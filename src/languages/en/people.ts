// Is this run of capitals a person? By a title or courtesy before it, a given name, pinyin order, or what stands behind.

import { CLOSED, isCommonWord, isFirstName, isGuessedCommon, isPinyinName } from "./dictionary";
import { placesNamed } from "./gazetteer";
import { pairs, words } from "./lexicon";
import { isNameWord } from "./names";
import { isCourtesy, titleAt } from "./titles";
import type { Token } from "./tokens/token";
import { vietnameseEnd } from "./vietnamese-names";

const PARTICLES = new Set(
  "de da do dos van von der den bin binti bte ibn al el la le du ní ó nic mac ag ole arap ter di del".split(" "),
);
const SPEECH = new Set(
  "said says told added stated noted explained stressed emphasised emphasized urged called announced confirmed warned welcomed commented remarked observed thanked praised expressed pledged assured pointed reiterated highlighted revealed disclosed lauded commended appealed chaired presided attended visited addressed met who whose".split(
    " ",
  ),
);

/** The end of the longest run that could be one person's name, beginning at `i`; at most five words. */
export function personEnd(tokens: readonly Token[], i: number): number {
  let j = i;
  while (j < tokens.length && j < i + 6) {
    const token = tokens[j];
    if (
      PARTICLES.has(token.lower) &&
      j > i &&
      !token.cap &&
      (isNameWord(tokens[j + 1]) || PARTICLES.has(tokens[j + 1]?.lower ?? ""))
    ) {
      j++;
      continue;
    }
    if (!isPersonWord(token) && !(j === i + 1 && token.text === "Jun" && isPinyinName(tokens[i].lower, "jun"))) break;
    if (j > i && tokens[j].start - tokens[j - 1].end > 1) break;
    if (j > i && isOfficeWord(tokens, j)) break;
    j++;
  }
  if (/^(jr|sr)\.?$/.test(tokens[j]?.lower ?? "")) j++;
  return j;
}

/** Letters behind a name, or a country's, that are no part of it. */
const DEGREE =
  /^(?:Ph|UK|US|EU|UN|NZ|BP)$|^(?:M\.D|Ph\.D|M\.P\.H|D\.Sc|M\.Sc|B\.Sc|LL\.B|R\.N|U\.S|U\.K|U\.N|E\.U)\.?$|^(?:MS|MHA|MLC|KC|QC|OAM|MBE|OBE|CBE|FRS|MBA|PhD|MD|IAS|IPS)$/;

function isPersonWord(token: Token): boolean {
  if (!isNameWord(token)) return false;
  return (
    !/[/&\d]/.test(token.text) &&
    !DEGREE.test(token.text) &&
    !/^(?:MSP|MP|MS|TD|MLA|MPP|MEP)\.$/.test(token.text) &&
    !(CLOSED.has(token.lower) && token.text.length > 2 && token.lower !== "will" && token.lower !== "so")
  );
}

/** A word that belongs to a body, a title or a meeting and ends a person's name. */
function isOfficeWord(tokens: readonly Token[], j: number): boolean {
  const { lower } = tokens[j];
  if (
    titleAt(tokens, j) !== null &&
    !/^(king|prince|judge|bishop|marshal|warden|speaker|leader|chief|engineer|dean|doctor|queen|ranger|head|patron|partner|lead|boss|nurse|advisor|reeve|pope)$/.test(
      lower,
    )
  )
    return true;
  return (
    words("organization-heads").has(lower) &&
    !/^(house|church|temple|force|court|command|lord|fund|grace|group|brothers|chambers|king|trust|energy|post|league|branch|ventures|press|times|herald|bank)$/.test(
      lower,
    )
  );
}

/** How sure the words are that tokens `i` to `to` name a person; 2 and more will do. */
const ROAD =
  /^(?:street|avenue|road|drive|lane|boulevard|terrace|square|parkway|highway|crescent|way|place|court|close)$/;

export function personScore(tokens: readonly Token[], i: number, to: number, titled: boolean): number {
  const length = to - i;
  const first = tokens[i].lower.replace(/\.$/, "");
  const last = tokens[to - 1].lower;
  // "350 Jay Street": where somebody lives or works.
  if (length >= 2 && tokens[i - 1]?.kind === "number" && ROAD.test(last)) return -3;
  let score = pairs("demonyms").has(first) ? -3 : 0;
  if (titled) score += length >= 2 ? 3 : 2;
  if (length > 1 && placesNamed(`${tokens[i].text} ${tokens[i + 1].text}`)[0]?.level === "country") return -3;
  if (isCourtesy(tokens[i - 1]) && tokens[i - 1].cap) score += 4;
  if (length >= 2 && (isFirstName(first) || (JOINED.test(tokens[i].text) && isFirstName(first.split("-")[0]))))
    score += 2;
  if (length >= 2 && isSurnameFirst(tokens, i, to)) score += 3;
  if (
    length >= 3 &&
    tokens.slice(i + 1, to - 1).some(({ lower, cap }) => MIDDLE.test(lower) || (!cap && PARTICLES.has(lower)))
  )
    score += 2;
  const pinyin = length === 2 && isPinyinName(first, last);
  if (pinyin) score += 2;
  if (vietnameseEnd(tokens, i) === to) score += 4;
  if (length >= 3 && length <= 4 && isFirstName(tokens[i + 1].lower) && /^\p{Lu}\.?$/u.test(tokens[i].text)) score += 2;
  if (length >= 2 && tokens.slice(i + 1, to - 1).some((token) => /^\p{Lu}\.$/u.test(token.text))) score += 2;
  if (
    length >= 2 &&
    /^(?:\p{Lu}\.?){1,2}$/u.test(tokens[i].text) &&
    (tokens[i].text.length < 4 || /^\p{Lu}\.\p{Lu}\.$/u.test(tokens[i].text))
  )
    score += 2;
  if (length >= 2 && length <= 4) score += behind(tokens, to);
  if (length >= 2 && length <= 3 && /^(said|says|added|told|by)$/.test(tokens[i - 1]?.lower ?? "")) score += 1;
  if (length >= 2 && /^(?:o'|mc|mac)\p{L}{3}/u.test(last) && tokens[to - 1].text !== "Machine") score += 2;
  if (
    length >= 2 &&
    words("portfolios").has(last) &&
    !isFirstName(first) &&
    !(titled && words("surnames-words").has(last) && !isCommonWord(first))
  )
    score -= 3;
  if (
    length === 1 &&
    /^(?:guests?|honour|honor|excellency|excellencies|majesty|majesties|highness|worship|grace|holiness|eminence|lordship|ladyship)$/.test(
      first,
    ) &&
    /^(?:his|her|their|your)$/.test(tokens[i - 1]?.lower ?? "")
  )
    return -3;
  if (length === 1 && words("organization-heads").has(last)) score -= 3;
  if (length === 1 && (words("titles-head").has(last.replace(/s$/, "")) || OFFICERS.test(last))) score -= 4;
  if (length === 1 && titled && titleAt(tokens, to) !== null && !isCourtesy(tokens[i - 1])) score -= 3;
  if (length === 1 && !titled && !isCourtesy(tokens[i - 1])) score -= 3;
  for (let k = i; k < to; k++) {
    if (/^\p{Lu}{3,}$/u.test(tokens[k].text)) score -= 1;
    if (k === to - 1 && /^\p{Lu}{2,3}$/u.test(tokens[k].text)) score -= 2;
    if (k > i && PARTICLES.has(tokens[k].lower)) continue;
    if (
      !pinyin &&
      isCommonWord(tokens[k].lower) &&
      !isFirstName(tokens[k].lower) &&
      !isSurname(tokens, i, k, to) &&
      !(titled && (length > 1 || isGuessedCommon(tokens[k].lower)))
    )
      score -= k === i ? 2 : 1;
    if (k > i && words("site-heads").has(tokens[k].lower) && !isFirstName(first)) score -= 2;
  }
  return score;
}

/** "Mark Price", "Wendy E. Poole": an ordinary word that is a surname, behind a given name and nothing but it and initials. */
function isSurname(tokens: readonly Token[], i: number, k: number, to: number): boolean {
  if (k !== to - 1 || k === i || !words("surnames-words").has(tokens[k].lower)) return false;
  const first = tokens[i].lower.replace(/\.$/, "");
  return (
    isFirstName(first) &&
    tokens.slice(i + 1, k).every(({ text, lower }) => /^\p{Lu}\.?$/u.test(text) || isFirstName(lower)) &&
    !(isCommonWord(first) && i === 0)
  );
}

/** "Detective Investigators": plurals of those who do something, whom no list holds. */
const OFFICERS = /(?:[aicu]t|vis)ors$/;

/** "Jean-Claude", not "Grant-in-Aid". */
const JOINED = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u;

/** Words that stand in the middle of names only. */
const MIDDLE = /^(?:singh|kaur|kumar|binti|ould|abdul|mohd)$/;

/** "Park Soo-young", "Ng Wei Ling": a Korean surname and a joined given name, a southern Chinese one and two syllables. */
function isSurnameFirst(tokens: readonly Token[], i: number, to: number): boolean {
  if (to === i + 2)
    return (
      /^(?:kim|lee|park|choi|jung|kang|cho|yoon|jang|lim|han|oh|seo|shin|kwon|hwang|ahn|song|yoo|hong|moon|bae)$/.test(
        tokens[i].lower,
      ) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(tokens[i + 1].text)
    );
  return (
    to === i + 3 &&
    /^(?:ng|lim|tan|lee|wong|chan|goh|teo|ong|koh|chua|yeo|ang|cheng|chong|foo|heng|loh|ho|low|sim|tay|toh)$/.test(
      tokens[i].lower,
    ) &&
    tokens.slice(i + 1, to).every(({ text, lower }) => /^\p{Lu}\p{Ll}{1,4}$/u.test(text) && !isCommonWord(lower))
  );
}

/** "has been chair of", "retired as sheriff", "is the leader of": the verb behind a name says which office is held. */
function takesOffice(tokens: readonly Token[], to: number): boolean {
  let k = to;
  while (
    k < to + 4 &&
    /^(?:has|had|have|been|also|currently|previously|now|is|was|first)$/.test(tokens[k]?.lower ?? "")
  )
    k++;
  const verb =
    /^(?:became|becomes|serves|served|works|worked|retired|resigned|acts|acted|continues|returns|returned)$/.test(
      tokens[k]?.lower ?? "",
    );
  if (!verb && k === to) return false;
  if (verb) k++;
  if (tokens[k]?.lower === "as") k++;
  if (/^(?:the|a|an|its|our|their)$/.test(tokens[k]?.lower ?? "")) k++;
  return titleAt(tokens, k) !== null;
}

/** What a person's name is followed by: a verb of speech, "who", a title in apposition, an age. */
function behind(tokens: readonly Token[], to: number): number {
  const next = tokens[to];
  if (next === undefined) return 0;
  for (let k = to; k < Math.min(to + 6, tokens.length - 1); k++) {
    if (
      /^(was|were|is|been)$/.test(tokens[k].lower) &&
      /^(appointed|elected|named|sworn|re-elected|nominated)$/.test(tokens[k + 1].lower)
    )
      return 2;
  }
  if (takesOffice(tokens, to)) return 2;
  if (/^(became|becomes)$/.test(next.lower)) return 1;
  if (SPEECH.has(next.lower)) return /^(who|whose)$/.test(next.lower) ? 2 : 1;
  if (next.text === "," || next.text === "(") {
    const first = /^(the|a|an|its|their|our|who|formerly|previously|currently|also|now|then)$/.test(
      tokens[to + 1]?.lower ?? "",
    )
      ? to + 2
      : to + 1;
    const at = pairs("demonyms").has(tokens[first]?.lower ?? "") ? first + 1 : first;
    if (tokens[to + 1]?.lower === "who") return 2;
    if (titleAt(tokens, at) !== null) return 2;
    if (tokens[to + 1]?.kind === "number" && /^\d\d$/.test(tokens[to + 1].text) && next.text === ",") return 2;
    for (let k = at; k < Math.min(at + 6, tokens.length); k++) {
      if (tokens[k].text === "," || tokens[k].text === ".") break;
      const title = titleAt(tokens, k);
      if (title !== null && /^(of|for|at|in|with|,)$/.test(tokens[title.to]?.lower ?? ""))
        return tokens[k - 1].text === "'s" && tokens.slice(at, k - 1).every((token) => token.cap) ? 2 : 1;
    }
  }
  return 0;
}
