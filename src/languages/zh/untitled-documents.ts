// Is this phrase a document without its 《》? One that is deliberated and ends as documents end: …的报告, …名单（草案）.

import type { Entity, Span } from "../../doc";
import type { Registry } from "./registry";

const KIND =
  "(?:报告|决议|决定|办法|条例|方案|名单|规划|纲要|草案|意见|计划|议程|日程|要点|预案|制度|细则|规定|规则|议案|建议案|公告|章程|协议|清单|通知|标准|总结|工作报告|实施方案|意见建议)";
const NOTE = "(?:（[^（）]{1,12}）)?";
const ENDS_AS_DOCUMENT = new RegExp(`${KIND}${NOTE}$`);
const SEPARATOR = new RegExp(`(?<=${KIND}${NOTE})(?:、|和|及|以及|，)`);
/** Kinds that are no text: 听取意见, 提出建议, 人事议案 as a whole are left as topics. */
const BARE = new RegExp(
  `^(?:有关|相关|各项|多项|一系列|等|\\d+|[一二三四五六七八九十]+|个|项|件|份|部)*${KIND}${NOTE}$`,
);

/** 贯彻落实意见: how something is to be carried out, no text. */
const GUIDANCE = /(?:贯彻(?:落实)?(?:的)?|处理|处置)意见$/;

/** The documents that a phrase lists, each with its span; empty unless all of it is documents. */
export function untitledDocuments(registry: Registry, span: Span): Entity[] {
  const text = registry.doc.slice(span);
  const documents: Entity[] = [];
  let at = span.start;
  const whole =
    /^了?(?:审议)?关于/.test(text) &&
    /的(?:议案|报告|决定|决议|通知)$/.test(text) &&
    (text.match(/关于/g) ?? []).length === 1;
  for (const part of whole ? [text] : text.split(SEPARATOR)) {
    const start = registry.doc.text.indexOf(part, at);
    at = start + part.length;
    const name = part.replace(/^(?:了|《|，|、|审议|\s)+/, "").replace(/(?:等|。|，|；|\s)+$/, "");
    if (
      /[《》]/.test(name) ||
      name.length < 6 ||
      name.length > 80 ||
      !ENDS_AS_DOCUMENT.test(name) ||
      BARE.test(name) ||
      GUIDANCE.test(name)
    )
      continue;
    const offset = registry.doc.text.indexOf(name, start);
    const mention = { start: offset, end: offset + name.length };
    const entity = registry.entity("Document", name, name, mention);
    const bare = name.replace(/（[^（）]*）$/, "");
    if (bare !== name) entity.aliases.add(bare);
    documents.push(entity);
  }
  return documents;
}
