// Which sentences hold a word that some grammar waits for? A bit for each set of words, joined over a sentence.

import { spelling, UNNUMBERED, WORDS } from "./words";

/** The words that a grammar cannot do without; a sentence without them is not looked at by it. */
const WAITS_FOR = {
  /** 作报告, 进行了汇报. */
  speech: "作 做 作了 做了 作出 发表 带来 进行",
  /** 走进甲家中. */
  home: "家中 家里 家庭 家",
  /** 甲，男，现任A. */
  held: "现任 现系 生前系 系",
  /** 任命, 当选, 免去: words of the grammar of appointments. */
  office: "任命 任 担任 当选 当选为 任职 选举 补选 出任 接任 兼任 历任 免去 免除 辞去 不再担任",
  /** 主会场设在甲. */
  hall: "设在 设于 位于",
  /** 甲、乙等企业; 忠义路、永福路等. */
  others: "等",
} as const;

export const CUE = Object.fromEntries(Object.keys(WAITS_FOR).map((name, i) => [name, 1 << i])) as Record<
  keyof typeof WAITS_FOR,
  number
>;

const bits = new Map<string, number>();
for (const [name, words] of Object.entries(WAITS_FOR) as [keyof typeof WAITS_FOR, string][])
  for (const word of words.split(" ")) bits.set(word, (bits.get(word) ?? 0) | CUE[name]);

/** What was answered of a word before: its cues and this bit. */
const ASKED = 128;
const answers = new Uint8Array(WORDS);

/** The cues of a word (see words.ts); `spelled` is looked at when that has no number. */
export function cuesOf(word: number, spelled: string): number {
  if (word === UNNUMBERED) return bits.get(spelled) ?? 0;
  if (answers[word] === 0) answers[word] = (bits.get(spelling(word)) ?? 0) | ASKED;
  return answers[word] & ~ASKED;
}
