// Which words can be part of the name of a place, and where can one begin?

import { KIND } from "./kinds";
import type { Reader } from "./reader";
import { namesSite } from "./sites";
import { WordPattern } from "./words";

/** Modifiers that make a kind of village, not a name: 贫困村, 示范村, 各村. */
export const VILLAGE_KINDS = new Set(
  "贫困 部分 有关 个别 多个 逐 隔 跨 连队 乡村 相关 循环 经济 示范 重点 帮扶 行政 自然 各 每 该 全 本 我 个 深度 脱贫 文明 美丽 样板 先进 城中 空心 驻 进 到 联系 定点 挂牌 易地 两 几 多 数 新 旧 老 原 小 大 山 乡 农 一 二 三 四 五 六 七 八 九 十 百 千 挂点 挂钩 包保 包联 包抓 联系点 任 入 在 出 回 下 离 整 传统 特色 旅游 民族 边境 试点 软弱涣散 幸福 和谐 生态 富裕 古 渔 牧 某 这个 那个 所在 所 邻 周边 附近 沿线 名 基层 城市 农村 街道 建设 智慧 型 和 与 及 或 的 了 是 由 从 向 对 让 把 为".split(
    " ",
  ),
);

export const NOT_IN_NAMES =
  KIND.MARK |
  KIND.FUNCTION |
  KIND.TRIGGER |
  KIND.TITLE |
  KIND.ROLE |
  KIND.MEETING_ENDING |
  KIND.LATIN |
  KIND.LEVEL |
  KIND.VERBAL |
  KIND.ADVERB;

/** 村|集体经济, 村|级, 村|史馆: of villages at large, whatever verb stands before. */
export function isOfVillages(reader: Reader, next: number): boolean {
  return (
    next < reader.last &&
    reader.joined(next) &&
    /^(?:集体|级|民|两委|规|情|容|貌|史|务|企|办|道|落|庄|屯|组|寨|医|域|口|头|社|集体经济)/.test(reader.words(next))
  );
}

/** A lone character that is also a verb is more often a piece of a name: 夺|拉|嘎姆|村. */
function onlyVerbal(reader: Reader, i: number): boolean {
  return !reader.is(i, NOT_IN_NAMES & ~(KIND.VERBAL | KIND.ADVERB));
}

/** 大|坪|村, 新|民|村: alone before 村 they say which kind, before a lone character they begin a name. */
const BEGINS_NAMES = new Set("大 小 新 旧 老 山 乡 古".split(" "));

export function isKind(reader: Reader, from: number, to: number, grammar: string): boolean {
  const first = reader.words(from);
  if (grammar === "site" || to <= from || !BEGINS_NAMES.has(first)) return false;
  return to === from + 1 || reader.end(to - 1) - reader.start(from) > 3 || reader.words(from + 1).length > 1;
}

const BEGINS_NO_NAME = new WordPattern(/^[不未没无已被可各每]./);

/** Whether a word can be part of a name: no verb of the news, no function word, no kind of village. */
export function nameWord(reader: Reader, i: number, words: string, grammar: string, inside: boolean): boolean {
  const lone = words.length === 1 && (grammar !== "site" || inside) && onlyVerbal(reader, i);
  if (reader.is(i, NOT_IN_NAMES) && !lone && !(grammar === "site" && namesSite(reader, i, inside))) return false;
  if (words === "了解" || words === "关心") return false;
  if (words.length > 1 && BEGINS_NO_NAME.at(reader, i)) return false;
  if (reader.is(i, KIND.DIGITS)) return false;
  if (grammar !== "site" && VILLAGE_KINDS.has(words) && !BEGINS_NAMES.has(words)) return false;
  return !reader.is(i, KIND.ORG_ENDING | KIND.DEPARTMENT | KIND.CORE_BODY);
}

/** Whether a name may begin here without a place before it: after a mark, a verb, a preposition. */
export function atBoundary(reader: Reader, k: number): boolean {
  if (k <= reader.first || !reader.joined(k)) return true;
  return (
    reader.is(k - 1, KIND.MARK | KIND.FUNCTION | KIND.TRIGGER | KIND.TITLE | KIND.ROLE) ||
    PRAISE.at(reader, k - 1) ||
    (reader.is(k - 1, KIND.VERBAL | KIND.LEADING | KIND.ALSO_NAME) && reader.words(k - 1).length > 1)
  );
}

const PRAISE = new WordPattern(
  /^(?:强|旗下|世界|国内|以及|最大|大型|特大型|知名|著名|龙头|附近|周边|邻近|毗邻|相邻|沿线)$/,
);
