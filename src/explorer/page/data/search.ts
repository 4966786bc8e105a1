// Which nodes match what is being typed? Names and aliases in both scripts, and pinyin, whole or by initials.

import type { Model } from "./model";

export interface Hit {
  node: number;
  /** The name or alias that matched; the name when pinyin did. */
  shown: string;
}

interface Key {
  node: number;
  text: string;
  shown: string;
  pinyin: boolean;
}

export class SearchIndex {
  private readonly folding = new Map<string, string>();
  private readonly keys: Key[] = [];

  constructor(private readonly model: Model) {
    const pairs = model.folding;
    for (let i = 0; i + 1 < pairs.length; i += 2) this.folding.set(pairs[i], pairs[i + 1]);
    for (let node = 0; node < model.nodeCount; node++) {
      for (const shown of [model.name[node], ...model.aliases[node]]) {
        this.keys.push({ node, text: this.fold(shown), shown, pinyin: false });
      }
      for (const spelled of model.pinyin[node] === "" ? [] : model.pinyin[node].split("|")) {
        const syllables = spelled.split(" ");
        const initials = syllables.map((syllable) => syllable[0]).join("");
        const shown = model.name[node];
        this.keys.push({ node, text: syllables.join(""), shown, pinyin: true });
        if (initials.length > 1) this.keys.push({ node, text: initials, shown, pinyin: true });
      }
    }
  }

  /** The best `limit` nodes, each once: whole names before beginnings before middles, the busy before the quiet. */
  find(typed: string, limit = 12): Hit[] {
    const wanted = this.fold(typed);
    if (wanted === "") return [];
    const best = new Map<number, { score: number; shown: string }>();
    for (const key of this.keys) {
      const at = key.text.indexOf(wanted);
      if (at < 0 || (key.pinyin && at > 0)) continue;
      const exact = at === 0 && key.text.length === wanted.length;
      const score = (exact ? 300 : at === 0 ? 200 : 100) - (key.pinyin ? 50 : 0) - Math.min(40, key.text.length);
      const known = best.get(key.node);
      if (known === undefined || known.score < score) best.set(key.node, { score, shown: key.shown });
    }
    const rank = (node: number, score: number) => score + 12 * Math.log2(1 + this.model.degree[node]);
    return [...best]
      .sort(([a, one], [b, other]) => rank(b, other.score) - rank(a, one.score) || a - b)
      .slice(0, limit)
      .map(([node, { shown }]) => ({ node, shown }));
  }

  /** Lower case, full width and Traditional folded, spaces dropped: what is compared. */
  fold(text: string): string {
    let folded = "";
    for (const char of text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\s'’·・]/g, "")) {
      folded += this.folding.get(char) ?? char;
    }
    return folded;
  }
}
