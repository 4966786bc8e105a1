// How far to the left does a title reach? "records supervisor", "Heritage Officer": the nouns between its owner, article or comma and its head.

import { CLOSED, isCommonWord, isFirstName } from "./dictionary";
import { placesNamed } from "./gazetteer";
import { pairs, words } from "./lexicon";
import type { Mention } from "./mention";
import { BODY_NOUN } from "./title-fronts";
import type { Token } from "./tokens/token";

/** Heads that a field always tells apart, and those of people who only belong somewhere. */
const PLAIN =
  /^(?:member|mp|td|mla|mep|msp|mpp|senator|minister|secretary|president|mayor|governor|king|queen|prince|councillor|councilor|representative|delegate|partner|founder|co-founder|judge|justice|doctor|patron|boss|chairman|chairwoman|chairperson|cathaoirleach|bishop|imam|pastor)$/;

/** What somebody is besides the office: no part of its name. */
const NO_FIELD =
  /^(?:longtime|long-time|one-time|long-serving|veteran|popular|local|retired|well-known|respected|fellow|newly|recently|acclaimed|renowned|leading|top|female|male|young|old|only|sole|said|says|year|years|ago|home|son|daughter|husband|wife|brother|sister|father|mother|then|ex|ever|proud|keen|late|former|current|new|current|outgoing|incoming|self-employed|award-winning|experienced|full|different|same|next|previous|last|certain|named|called|senior-most|nearby|other|another|top-ranking|ranking|high-ranking|black|white|gay|openly|also|tory|labour|liberal|conservative|republican|democrat|democratic|unionist|nationalist|republican|independent|green|rebel|backbench|backbencher)$/;

/** Where the title begins whose head phrase begins at `i`: further left when a whole noun phrase stands there. */
export function nounStart(tokens: readonly Token[], mentions: readonly Mention[], i: number, end: number): number {
  const head = tokens[end - 1];
  if (end - i === 1 && PLAIN.test(head.lower)) return i;
  let k = i;
  while (k > 0 && i - k < 4 && isField(tokens, k - 1, tokens[i].cap) && !isNamed(mentions, k - 1)) {
    if (tokens[k].start - tokens[k - 1].end !== 1) break;
    k--;
  }
  while (k < i && /^(?:and|&)$/.test(tokens[k].lower)) k++;
  return k < i && opens(tokens, mentions, k) ? k : i;
}

function isNamed(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(({ label, from, to }) => label !== null && from <= at && at < to);
}

/** A noun or adjective that tells what an officer is in charge of. */
function isField(tokens: readonly Token[], k: number, capital: boolean): boolean {
  const token = tokens[k];
  if (/^(?:and|&)$/.test(token.lower))
    return (
      k > 0 &&
      [tokens[k - 1], tokens[k + 1]].every(({ lower, cap }) => cap === capital && words("portfolios").has(lower))
    );
  if (token.kind !== "word" || !/^\p{L}[\p{L}-]{2,}$/u.test(token.text)) return false;
  const opening = k === 0 || /^[,(:–—]$/.test(tokens[k - 1].text);
  if (token.cap !== capital && !(opening && !capital)) return false;
  const { lower } = token;
  if (
    BODY_NOUN.test(lower) ||
    CLOSED.has(lower) ||
    NO_FIELD.test(lower) ||
    isOffice(token) ||
    pairs("demonyms").has(lower)
  )
    return false;
  if (
    /(?:ly|ed)$/.test(lower) &&
    !/^(?:family|supply|early|assembly|elderly|seed|feed|speed|medical|weed|watershed)$/.test(lower)
  )
    return false;
  return !token.cap || (isCommonWord(lower) && !isFirstName(lower) && placesNamed(token.text).length === 0);
}

function isOffice({ lower }: Token): boolean {
  return words("titles-head").has(lower) && !/^(?:nurse|deputy|chief|lead|general|executive|engineer)$/.test(lower);
}

/** Whether a whole noun phrase can begin there: behind an article, an owner, the name of a body, or a name and a comma. */
function opens(tokens: readonly Token[], mentions: readonly Mention[], k: number): boolean {
  if (k === 0) return true;
  const before = tokens[k - 1];
  if (
    /^(?:a|an|the|its|our|their|his|her|'s|as|is|was|been|became|becomes|said|says|by|with|former|acting|new|current)$/.test(
      before.lower,
    )
  )
    return true;
  if (BODY_NOUN.test(before.text)) return true;
  if (before.text === "(" || /^[–—]$/.test(before.text)) return true;
  const comma = before.text === "," || before.text === "-";
  return mentions.some(
    ({ label, to }) =>
      (!comma && to === k && (label === "Organization" || label === "Place")) ||
      (comma && label === "Person" && (to === k - 1 || to === k - 2)),
  );
}
