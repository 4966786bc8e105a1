// Which names in quotation marks only praise a place? "known as the \"Green Treasury of Heronland\"" names no body.

import type { Mention } from "./mention";
import type { Sentence, Token } from "./tokens/token";

const CALLED =
  /^(?:known|called|dubbed|nicknamed|hailed|reputed|famed|famous|titled|styled|title|titles|name|reputation)$/;
/** Heads that only bodies have. */
const BODY =
  /\b(?:council|authority|association|company|committee|commission|government|ministry|society|federation|union|agency|department|group|corporation|foundation|trust)\b/i;

/** Takes such names out of the mentions. */
export function dropNicknames(sentences: readonly Sentence[], mentions: readonly Mention[][]): void {
  for (const { index, tokens } of sentences) {
    const list = mentions[index];
    for (const mention of [...list])
      if (mention.label === "Organization" && !BODY.test(mention.name) && isNickname(tokens, mention))
        list.splice(list.indexOf(mention), 1);
  }
}

/** The marks close right behind the name, or behind "of" and a place, and a word for calling stands before them. */
function isNickname(tokens: readonly Token[], { from, to }: Mention): boolean {
  const open = /^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? "") ? from - 2 : from - 1;
  if (tokens[open]?.text !== '"') return false;
  let close = to;
  while (close < to + 6 && tokens[close]?.kind === "word") close++;
  const of = tokens.slice(from, close).some(({ lower }) => /^(?:of|in|for)$/.test(lower));
  if (tokens[close]?.text !== '"' && !(/^[,.]$/.test(tokens[close]?.text ?? "") && tokens[close + 1]?.text === '"'))
    return false;
  return of && tokens.slice(Math.max(0, open - 12), open).some(({ lower }) => CALLED.test(lower));
}
