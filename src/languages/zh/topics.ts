// What is it about? The phrase without its reporting verb, 情况汇报, and empty words; a speech by its first main clause.

const EMPTY =
  /^(?:其他|其它|其余|事宜|有关|相关|具体|基本|各项|表决|工作|情况|事项|事宜|问题|意见|建议|精神|任务|会议|讲话|要求|部署|安排|决定|汇报|报告|活动|内容|重要|下一步|下步|近期|当前|此|其|该|本|了|的|等|进行|开展|予以|再|交办|会商|解决|办理|处理|明确|具体)*$/;
/** 负责同志, 各地, 一位商人: who was told or who told, not what. */
const SOMEBODY =
  /^(?:上述|以上|[\d一二两三四五六七八九十]+[个份项件])(?:议题|事项|文件|方案|问题|工作|内容)$|^(?:企业|公司|项目|村|社区|乡镇|部门|单位|有关|相关|主要|工作)*(?:负责人|负责同志|工作人员|有关人员)$|^(?:一[位名个]|各地|各单位|各部门|和说明|提出|指出|学习(?!宣传|贯彻|教育)|时的)|^(?:主要|相关|有关|各|分管)*(?:负责同志|负责人|领导|同志|部门|单位|企业|人员)$/;
/** 三点要求: how many, not what. */
const POINTS_ONLY = /^[\d一二两三四五六七八九十几]+[点条个项](?:要求|意见|建议|希望)$/;
/** 干部人事等事项: who was moved where is not said. */
const PERSONNEL =
  /^其[他它]任免(?:案|事项|议案)$|^(?:干部)?人事(?:任免)?等?(?:有关|相关|其他|其它)?(?:事项|事宜|议题)$/;
const LEADING =
  /^(?:记者[，,]|了|作的|所作的|的|关于|有关|对(?!口|外|接|标)|就(?!业|医|学)|到|过|好|将|[，。：；、\s“”]|相关的|并)+/;
const TRAILING = /(?:(?:的(?:情况|工作)?|情况)?(?:专题|书面)?(?:汇报|通报|介绍|说明)|[，。：；、！？\s”]|等$)+$/;

/** The Topic named by `text`, or "" when it says nothing. */
export function topicName(text: string): string {
  let name = text.replace(/\s+/g, "").replace(LEADING, "");
  // “十四五”规划评估: the mark that opens a word inside the phrase stays.
  if (/^[^“]+”./.test(name) && text.includes(`“${name.slice(0, 3)}`)) name = `“${name}`;
  const trimmed = name.replace(TRAILING, "");
  if (trimmed !== "") name = trimmed.replace(/(?<=情况|工作)的$/, "");
  const aside = name.replace(/(?:的)?(?:有关|相关)(?:情况|工作|事宜|事项|问题)$/, "");
  if (aside.length > 3) name = aside;
  name = name.replace(/(工作|建设|推进|开展|落实|完成|进展|发展|整改|筹备|处置|救灾|攻坚)$/, "$1");
  if (/^(?:和|与|及|以及)(?!谐|平|睦|解|会|田|政|顺)/.test(name)) return "";
  if (/[“]/.test(name) && !/[”]/.test(name)) name = name.replace("“", "");
  return EMPTY.test(name) || PERSONNEL.test(name) || SOMEBODY.test(name) || name.length < 2 ? "" : name;
}

const ADVERBIAL =
  /^(?:(?:\d{4}年|\d{1,2}月|\d{4}年\d{1,2}月|截至目前|截至.{2,12}|[昨今明前]天|昨日|今年\d{1,2}月(?:底|初|份)?|近年来|今年以来|近期|当前|目前|今年|去年|今年(?:上|下)半年|下半年|上半年|特别是|尤其是|随着.{2,40}|为[了做确].{2,40}|面对.{2,30}|针对.{2,30}|围绕.{2,30}|通过.{2,40}|由于.{2,40}|因为.{2,40}|立足.{2,30}|站在.{2,30}|在.{2,30}(?:形势|背景|阶段|关头)|(?:但|但是)?在.{2,24}中(?:发现|看到)|在?过去的?一年(?:里|中)?|基于.{1,15}|为了.{1,20}|要?根据.{1,12}|要?按照.{1,30}|作为.{2,20}|[^，]{0,16}要以.{1,20}为(?:契机|抓手)|(?:(?:下一步|下步|今后)?[^，]{0,6}(?:将|要))?以.{1,20}为(?:契机|主线|抓手|统领|引领|目标|导向|核心|重点|指导|根本|载体|牵引|中心|基础|支撑|依托|突破口|着力点|起点)|对.{2,20}|下一步|下步|同时|此外|另外|其次|首先|最后|接下来|希望|一方面|另一方面|多年来|长期以来|一直以来|过去的?一年|新的一年|总的来看|总体上看)|.{1,24}(?:以来|(?<![往起出回])来|(?<!集)中|(?<![放留部])下|(?<![及准按限])时|(?<![落善])后|期间|方面|基础上|前提下|之际|过程中|同时|之前))$/;
const NUMBERED = /^(?:第?[一二三四五六七八九十]{1,2}(?:要|是|、|，)|（[一二三四五六七八九十]）|[①-⑩])/;

/** 叮嘱在场的部门干部，要…: who is spoken to. */
const ADDRESSED =
  /^(?!.*(?:要|应|是|为|有|把|将)).{0,20}(?:干部|同志|同志们|负责人|工作人员|职工|群众|师生|委员们?|代表们?|大家|他们)$/;

const NAMED_ONLY = /^(?!.*(?:是|要|应|须|将|已|能|有|为|让|使|加强|推动|坚持)).*的[^，的]{1,6}$/;
const SERVES = /^(?:旨在|有助于|有利于|意味着|标志着|关系到|关乎)/;
const PREDICATE = /^(?:在于|是|就是|就在于|都|均|不少|大多|已|已经|也是|仍|正|将|既|不仅)/;

/** The first main clause of a sentence of speech. */
export function speechTopic(sentence: string): string {
  const text = sentence
    .replace(/\s+/g, "")
    .replace(/^(?:记者|大家|我们)?[“‘：，、]+/, "")
    .replace(NUMBERED, "");
  const clauses = text.split(/[，；。！？：]/).filter((clause) => clause !== "");
  let k = 0;
  while (k < clauses.length - 1 && (ADVERBIAL.test(clauses[k]) || (k === 0 && ADDRESSED.test(clauses[k])))) k++;
  let said = clauses[k] ?? "";
  // 多走走，多看看，加强交流: a few characters are no clause yet.
  while (said.length < 4 && k < clauses.length - 1) said += `，${clauses[++k]}`;
  // 两会成功的关键，在于…: what is said of it stands in the next clause.
  if (NAMED_ONLY.test(said) && k < clauses.length - 1 && PREDICATE.test(clauses[k + 1])) said += `，${clauses[++k]}`;
  // 医疗联合体，旨在…: what is said of so short a subject stands in the next clause.
  if (said.length < 9 && k < clauses.length - 1 && SERVES.test(clauses[k + 1])) said += `，${clauses[++k]}`;
  const name = said.replace(/^([^（]*)）+$/, "$1");
  return name.length < 4 || POINTS_ONLY.test(name) ? "" : balanced(name);
}

/** Whether a part of a sentence only leads up to the next: 对整改不力的单位和个人，(要…). */
export function leadsUp(part: string): boolean {
  const clauses = part
    .replace(/^[“‘：，、\s]+/, "")
    .replace(NUMBERED, "")
    .split(/[，；。！？：]/)
    .filter((clause) => clause !== "");
  return clauses.every((clause, k) => ADVERBIAL.test(clause) || (k === 0 && ADDRESSED.test(clause)));
}

const OPENING_MARK = /^[“‘\s]/;

export function isNumbered(sentence: string): boolean {
  return NUMBERED.test(OPENING_MARK.test(sentence) ? sentence.replace(/^[“‘\s]+/, "") : sentence);
}

function balanced(name: string): string {
  const open = (name.match(/“/g) ?? []).length;
  const close = (name.match(/”/g) ?? []).length;
  return open === close ? name : name.replace(/[“”]/g, "");
}
