// Which words steer the reading of a clause? Breaks, modals, prepositions, adverbs; and how a chunk is read as a word.

import type { Chunk } from "./chunks";
import { WordPattern } from "./words";

export const BREAKS = new WordPattern(/^[，；：。！？]$/);

export const UNREAL = new WordPattern(
  /^(?:不|未|没有|没|无|非|因故|缺席|请假|勿|不得|不能|未能|并未|尚未|要|将|将要|拟|计划|准备|打算|应|应当|应该|需要|必须|可以|可|希望|力争|争取|确保|务必|即将|决定|同意|定于|建议|提请|如果|假如|若|倘若|一旦|不再|无法|不曾|从未|从不|本应|原定|原定于|原计划|原拟|本拟|原本|原订|预计|预定|可望|盼|盼请|能否|可否|是否|拟就|拟于|将于|将在|将就|明日|明天|后天)$/,
);

export const PREPOSITIONS = new WordPattern(
  /^(?:对|就|向|围绕|对照|依据|依照|遵照|按照|根据|从|到|至|以|为|把|将|被|给|通过|除|除了|关于|因|因为|由于|为了|自|针对|随着|结合|随|经|用)$/,
);

/** What follows a place, a time or a company in an adverbial: 在…上, 在…陪同下. */
export const ADJUNCT_END = new WordPattern(
  /^(?:上|中|下|后|时|之后|以后|期间|以来|之际|前|会上|里|内|陪同下|带领下|率领下|主持下|见证下)$/,
);

/** Words that stand between a subject and its verb and change neither. */
export const NEUTRAL = new WordPattern(
  /^(?:轻车简从|马不停蹄|不辞辛劳|驱车|乘车|乘船|步行|徒步|沿途|突击|随机|深夜|连夜|冒雨|冒雪|逐户|挨家挨户|分头|每到一处|每到一地|每到一个地方|所到之处|与其|并|并且|也|还|又|再|都|均|则|而|随后|首先|最后|同时|此外|另外|目前|截至|分别|先后|共同|一同|一道|一起|联合|亲切|认真|集中|专题|现场|实地|亲自|继续|再次|等|一行|一行人|及|和|与|同|以及|了|其中|之|来|主题|会上|会前|会后|会中|会议期间|会议上|座谈会上|期间|他|她|它|逐一|详细|仔细|深情|深刻|着重|特别|重点|充分|高度|代|应邀|来|专程|受邀|一边|边|当场|强力|全程|全面|切实|具体|一一|纷纷|依次|正式|紧急|及时|连夜|迅速|立即|陆续|首次|如期|依法|隆重|顺利|圆满|成功|热烈)$/,
);

/** A delegation, inspection team or working group: its leader, when one is named. */
export const PARTY = new WordPattern(
  /^(?:(?:\p{Script=Han}{0,8}(?:调研|考察|工作|督导|检查|视察|慰问|督查|代表|访问|参访|巡视|党政|观摩|学习|推介|招商))?(?:组|团|队|小组|分队)|代表团|考察团|访问团|调研组|工作组|督导组|检查组|督查组|慰问组|指导组|视察团|党政代表团)$/u,
);

/** The words of a plain chunk; "" for any other. */
export function textOf(chunk: Chunk | undefined): string {
  return chunk === undefined ? "" : chunk.text;
}

export function verbOf(chunk: Chunk | undefined): string {
  return chunk?.kind === "verb" ? chunk.verb : "";
}

/** What a plain chunk or a verb reads; "" for any other. */
export function wordOrVerb(chunk: Chunk | undefined): string {
  return textOf(chunk) || verbOf(chunk);
}

/** What a plain chunk or a person reads; "" for any other. */
export function wordOrName(chunk: Chunk): string {
  return chunk.kind === "person" ? chunk.name : chunk.text;
}

/** The mark that a chunk is; 【 opens an aside as （ does. */
export function markOf(chunk: Chunk | undefined): string {
  if (chunk?.kind !== "mark") return "";
  return chunk.text === "【" ? "（" : chunk.text === "】" ? "）" : chunk.text;
}

/** A piece of a name that was not read as one: a word, or a guess at a person that nothing speaks for. */
export function isLoosePiece(chunk: Chunk): boolean {
  return chunk.kind === "word" || chunk.kind === "act" || (chunk.kind === "person" && chunk.evidence === "none");
}
