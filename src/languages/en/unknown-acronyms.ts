// Which capitals name a body that nobody introduced? Those that act or are acted on like one: "the ABC said", "president of ABC".

import { claim } from "./acronyms";
import { isCommonWord } from "./dictionary";
import { words } from "./lexicon";
import type { Mention } from "./mention";
import { isNameWord, isShouted } from "./names";
import { isKnownAcronym } from "./organizations";
import { isStateWord } from "./state-governments";
import { titleAt } from "./titles";
import type { Sentence, Token } from "./tokens/token";

const CAPITALS = /^\p{Lu}{3,7}$/u;
const LINK = /^(?:of|for|and|the|&|on|in|'s|,)$/;

/** Makes a mention of every use of capitals that name a body in one of their uses. */
export function takeUnknownAcronyms(sentences: readonly Sentence[], mentions: Mention[][]): void {
  const bodies = new Set<string>();
  const offices = officeInitials(sentences);
  const named: { sentence: Sentence; from: number; to: number }[] = [];
  for (const sentence of sentences) {
    const { kind, tokens } = sentence;
    if (kind === "headline" || isShouted(tokens)) continue;
    tokens.forEach((token, i) => {
      if (!CAPITALS.test(token.text) || words("acronyms-not").has(token.text) || isKnownAcronym(token)) return;
      if (words("titles-capitals").has(token.text) || isStateWord(token.lower) || offices.has(token.text)) return;
      const shouted = isCommonWord(token.lower);
      if (!shouted && (acts(tokens, i) || isActedOn(tokens, i) || employs(tokens, i, mentions[sentence.index])))
        bodies.add(token.text);
      const from = introduced(tokens, i);
      if (from < 0) return;
      named.push({ sentence, from, to: i - 1 });
      if (actsWhole(tokens, from, i)) bodies.add(token.text);
    });
  }
  if (bodies.size === 0) return;
  const full = new Map<string, string>();
  for (const { sentence, from, to } of named) {
    const short = sentence.tokens[to + 1].text;
    const name = nameOf(sentence.tokens, from, to);
    if (!bodies.has(short)) continue;
    const made = body(sentence, from, to, name);
    if (!full.has(short) && claim(mentions[sentence.index], made)) {
      made.acronym = short;
      full.set(short, name);
    }
  }
  for (const sentence of sentences) {
    const { kind, tokens, index } = sentence;
    if (kind === "headline" || isShouted(tokens)) continue;
    tokens.forEach(({ text }, i) => {
      if (!bodies.has(text) || (tokens[i - 1]?.text === "(" && tokens[i + 1]?.text === ")")) return;
      const state = !full.has(text) && isState(tokens, i - 1) ? tokens[i - 1].text : undefined;
      if (state !== undefined) {
        claim(mentions[index], { ...body(sentence, i - 1, i + 1, `${state} ${text}`), by: "capitals" });
        return;
      }
      claim(mentions[index], {
        ...body(sentence, i, i + 1, full.get(text) ?? text),
        by: full.has(text) ? "acronym" : "capitals",
      });
    });
  }
}

/** "HP PWD", "UP SDMA": the letters of an Indian state before its body's. */
function isState(tokens: readonly Token[], i: number): boolean {
  const [state, next] = [tokens[i], tokens[i + 1]];
  return /^(?:HP|UP|MP|AP|TN|UK|WB|J&K)$/.test(state?.text ?? "") && next.start - state.end === 1;
}

/** "CPS" where the article names a Chief Press Secretary: capitals for an office. */
function officeInitials(sentences: readonly Sentence[]): ReadonlySet<string> {
  const initials = new Set<string>();
  for (const { kind, tokens } of sentences) {
    if (kind !== "text") continue;
    for (let i = 0; i + 2 < tokens.length; i++) {
      if (!tokens[i].cap || !tokens[i + 1].cap || !tokens[i + 2].cap) continue;
      const title = titleAt(tokens, i);
      if (title === null || title.to < i + 3) continue;
      initials.add(
        tokens
          .slice(i, title.to)
          .map(({ text }) => text[0])
          .join("")
          .toUpperCase(),
      );
      i = title.to - 1;
    }
  }
  return initials;
}

function body(sentence: Sentence, from: number, to: number, name: string): Mention {
  return { sentence: sentence.index, from, to, label: "Organization", by: "introduced", name, inner: [] };
}

function acts(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined) return false;
  const officer = titleAt(tokens, i + 1) !== null;
  if (officer || next.lower === "said") return true;
  return (
    /^(the|by|from|with)$/.test(tokens[i - 1]?.lower ?? "") &&
    (/^(says|has|will|is|was|and)$/.test(next.lower) || next.text === "'s")
  );
}

/** "Party Secretary of ABC", "paid a visit to ABC", "signed with ABC". */
function isActedOn(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i - 1]?.lower === "the" ? i - 2 : i - 1;
  const link = tokens[at]?.lower ?? "";
  if (/^(visit|visited|visits|visiting|joined|toured)$/.test(link)) return true;
  const before = tokens[at - 1]?.lower ?? "";
  if (link === "to") return /^(visit|delegation|tour)$/.test(before);
  return /^(?:of|at|for)$/.test(link) && endsTitle(tokens, at);
}

/** "Director Mary Byrne of the PCSD": whose officer has just been named. */
function employs(tokens: readonly Token[], i: number, mentions: readonly Mention[]): boolean {
  const at = tokens[i - 1]?.lower === "the" ? i - 2 : i - 1;
  if (!/^(?:of|from)$/.test(tokens[at]?.lower ?? "")) return false;
  return mentions.some(({ label, titled, to }) => label === "Person" && titled === true && to === at);
}

/** Whether a title of office ends right before token `to`. */
function endsTitle(tokens: readonly Token[], to: number): boolean {
  for (let from = to - 1; from >= Math.max(0, to - 4); from--) if (titleAt(tokens, from)?.to === to) return true;
  return false;
}

/** Where the name begins whose initials stand in parentheses at token `i`: "Ports of Africa United (PAU)"; -1 for none. */
function introduced(tokens: readonly Token[], i: number): number {
  if (tokens[i - 1]?.text !== "(" || tokens[i + 1]?.text !== ")") return -1;
  const letters = tokens[i].text;
  let left = letters.length;
  for (let k = i - 2; k >= Math.max(0, i - 14); k--) {
    const token = tokens[k];
    if (isNameWord(token)) {
      for (const part of token.text.split("-").reverse()) {
        if (part[0]?.toUpperCase() === letters[left - 1]) left--;
        else if (/^\p{Lu}/u.test(part)) return -1;
      }
      if (left === 0) return k;
    } else if (!LINK.test(token.lower)) return -1;
  }
  return -1;
}

/** "president of Ports of Africa United (PAU)", "Ports of Africa United (PAU) said". */
function actsWhole(tokens: readonly Token[], from: number, i: number): boolean {
  if (isActedOn(tokens, from)) return true;
  const next = tokens[i + 2];
  return next !== undefined && (titleAt(tokens, i + 2) !== null || /^(said|says)$/.test(next.lower));
}

function nameOf(tokens: readonly Token[], from: number, to: number): string {
  let name = "";
  for (let k = from; k < to; k++) name += (k > from && tokens[k].start > tokens[k - 1].end ? " " : "") + tokens[k].text;
  return name;
}
