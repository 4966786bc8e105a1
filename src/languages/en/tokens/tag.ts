// Is this word a verb, a noun, an adverb? compromise's tagger, over a sentence in which every name is one plain word.

import { compromise } from "../libraries";

interface Term {
  pre: string;
  text: string;
  post: string;
  tags: Set<string>;
}

/** The steps of compromise that our grammar needs: its last one, which mends tags by patterns, costs more than all others. */
const STEPS = ["alias", "lexicon", "preTagger"];

function tagged(text: string): Term[][] {
  const view = (compromise() as unknown as Tokenizer).tokenize(text);
  view.compute(STEPS);
  return view.document;
}

interface Tokenizer {
  tokenize(text: string): { compute(steps: readonly string[]): unknown; document: Term[][] };
}

/**
 * Tags words given in order; `words[i]` may be a stand-in for a whole name, so that the tagger sees a short plain
 * sentence. Returns one tag set a word; a word that compromise splits has the tags of its last part.
 */
export function tagWords(words: readonly string[]): ReadonlySet<string>[] {
  const text = words.join(" ");
  const tags: Set<string>[] = words.map(() => new Set());
  const ends: number[] = [];
  let offset = 0;
  for (const word of words) {
    offset += word.length + 1;
    ends.push(offset);
  }
  let at = 0;
  let word = 0;
  for (const sentence of tagged(text)) {
    for (const term of sentence) {
      at += term.pre.length;
      while (word < ends.length - 1 && at >= ends[word]) word++;
      if (term.text !== "") tags[word] = term.tags;
      at += term.text.length + term.post.length;
    }
  }
  return tags;
}
