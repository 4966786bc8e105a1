// What does jieba's dictionary say? Its words with frequency and part of speech (MIT, fxsjy/jieba by way of @node-rs/jieba).

import { dict } from "@node-rs/jieba/dict";

export interface JiebaWord {
  readonly word: string;
  /** Occurrences in jieba's training corpus of about 60 million words. */
  readonly frequency: number;
  /** ICTCLAS tag: nr person, ns place, nt body, nz other name, n noun, v verb … */
  readonly tag: string;
}

export function readJieba(): JiebaWord[] {
  return Buffer.from(dict)
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [word, frequency, tag = ""] = line.trim().split(" ");
      return { word, frequency: Number(frequency), tag };
    });
}
