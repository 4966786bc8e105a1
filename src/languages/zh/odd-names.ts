// What looks like a name and is none? A family name with a courtesy (苏女士), a preposition with people (于学生).

import { characterSet } from "./characters";
import { KIND } from "./kinds";
import { lexicon } from "./lexicon";

/** Hundredths of nats, as names cost. */
const HARDLY = 900;
const NEVER = 1800;

/** 局长|于|学生北上前, 书记|和|村民: prepositions that are family names too. */
const PREPOSITION = characterSet("于和向同");
/** 苏|女士, 老|大爷: no name without a given one. */
const COURTESIES = new Set(
  "女士 先生 小姐 老师 师傅 大姐 大哥 大爷 大妈 大娘 大叔 阿姨 奶奶 爷爷 同学 同志 老汉".split(" "),
);
const COURTESY_END = characterSet([...COURTESIES].map((courtesy) => courtesy[1]).join(""));

/** 秘书长明德才|参加: verbs that a name of four characters or more would swallow. */
const VERBS_BEHIND = new Set(
  "参加 出席 列席 主持 陪同 讲话 致辞 指出 强调 表示 要求 介绍 汇报 参会 通报 宣读 来到 前往 深入 调研 考察 检查 慰问 发言".split(
    " ",
  ),
);
const VERB_END = characterSet([...VERBS_BEHIND].map((verb) => verb[1]).join(""));

const ASKS = characterSet("不没一");

/** What is added to the cost of the name `text[from, end)`. */
export function oddName(text: string, from: number, end: number): number {
  if (COURTESY_END.has(text.charCodeAt(end - 1)) && COURTESIES.has(text.slice(end - 2, end))) return NEVER;
  if (VERB_END.has(text.charCodeAt(end - 1)) && end - from > 3 && VERBS_BEHIND.has(text.slice(end - 2, end)))
    return NEVER;
  // 村民|富不富: asked whether, nobody's name.
  if (end - from === 3 && ASKS.has(text.charCodeAt(from + 1)) && text.charCodeAt(from) === text.charCodeAt(end - 1))
    return 4 * NEVER;
  if (!PREPOSITION.has(text.charCodeAt(from))) return 0;
  return isRole(text, from + 1, end) || isCut(text, from + 1, end) ? HARDLY : 0;
}

/** 选手|于|赛场: the name would cut a word of two characters behind the preposition. */
function isCut(text: string, from: number, end: number): boolean {
  return end === from + 1 && lexicon().trie.find(text, from, from + 2) >= 0;
}

function isRole(text: string, from: number, to: number): boolean {
  const { trie, kinds } = lexicon();
  const entry = trie.find(text, from, to);
  return entry >= 0 && (kinds[entry] & KIND.ROLE) !== 0;
}
