// Which title behind a name is that person's? The apposition, to its comma; never the title of the next name.

import { words } from "./lexicon";
import type { Mention, TitlePhrase } from "./mention";
import type { PersonPhrase } from "./positions";
import type { Token } from "./tokens/token";

const VERBAL = /^(?:said|says|told|tells|added|stated|noted|stressed|explained|warned|announced|urged|called)$/;

const BREAKS = /^(?:who|which|that|is|was|were|are|has|have|had|will|would)$/;

/** ", the Secretary-General met …": a title with an article and no body, before a verb, is the next clause's subject. */
export function opensClause(tokens: readonly Token[], phrase: TitlePhrase, between: string): boolean {
  if (!/^, the$/.test(between) || phrase.of.length > 0 || phrase.about !== "") return false;
  const next = tokens[phrase.to];
  return next !== undefined && next.kind === "word" && !/^(and|who|said|says|added|told)$/.test(next.lower);
}

/** "…, Mayor John Roe": the title stands before the next name. */
export function belongsToNext(tokens: readonly Token[], phrase: TitlePhrase): boolean {
  const own = tokens[phrase.to];
  const bare = own !== undefined && !own.cap && words("organization-heads").has(own.lower);
  const next = bare ? tokens[phrase.to + 1] : own;
  return (
    next?.cap === true &&
    phrase.to > 0 &&
    next.start - tokens[phrase.to - 1].end <= 1 &&
    phrase.of.every((mention) => mention.to <= phrase.from || mention.to < phrase.to || mention.to === phrase.to) &&
    !/^(on|in|at)$/.test(next.lower) &&
    next.kind === "word" &&
    phrase.of.filter((mention) => mention.from > phrase.from).length === 0
  );
}

/** ", leader of the Liberal Democrats at Heron, said": the apposition goes on to its comma, or to the verb of saying. */
export function appositionEnd(
  tokens: readonly Token[],
  end: number,
  phrases: ReadonlyMap<Mention, PersonPhrase>,
): number {
  if (!/^(?:of|for|at|in|with|on|to|from|responsible|'s)$/.test(tokens[end]?.lower ?? "")) return end;
  for (let k = end + 1; k < Math.min(tokens.length, end + 14); k++) {
    const { text, lower } = tokens[k];
    if (VERBAL.test(lower)) return k;
    if (text === "," && !/^(?:and|\p{Lu}.*)$/u.test(tokens[k + 1]?.text ?? "")) return k + 1;
    if (BREAKS.test(lower) || /^[;"().]$/.test(text) || [...phrases.keys()].some(({ from }) => from === k)) return end;
  }
  return end;
}
