// Which lines are the article, and which are its page? Masthead, headline, body paragraphs; furniture is left out.

import { type Doc, layerKey, type Span } from "../../doc";
import { hash64 } from "../../graph/identity";

export interface Layout {
  /** Lines before the body: headline, shoulder and sub-headlines. They name things but state no facts. */
  readonly headlines: readonly Span[];
  readonly body: readonly Span[];
}

export const LAYOUT = layerKey<Layout>("zh.layout");

const PAPER =
  "[\\p{Script=Han}]{2,8}(?:日|晚|早|时|周|商|晨|青年|工人|农民|法制|法治|经济)�*报社?|[\\p{Script=Han}]{2,8}日�+|[\\p{Script=Han}]{2,10}(?:网|新闻网|传媒|发布|通讯社|融媒体中心|电视台|广播电视台)";
const DAY = "(\\d{4})[-年/.](\\d{1,2})[-月/.](\\d{1,2})日?";
const MASTHEAD = new RegExp(`^(${PAPER})(?:讯)?[\\s|]*${DAY}`, "u");
const DATELINE_DAY = new RegExp(DAY);
const SOURCE = /(?:来源|稿源|信息来源|文章来源|作者单位)[：:]\s*([\p{Script=Han}《》]{2,20})/u;
const FURNITURE =
  /^(?:您?(?:所在的?|当前的?)位置|首页|国内统一刊号|字号|字体|浏览|点击|阅读|打印|分享|扫一扫|【|上一[篇版条]|下一[篇版条]|责任编辑|责编|编辑[：:]|校对|审核|监制|版权|Copyright|©|copyright|最新消息|相关(?:新闻|阅读|链接|文章)|热[门点](?:新闻|文章|推荐)|推荐阅读|关闭窗口|返回|附件|[（(](?:下转|上接|未完)|endprint|图为|.{0,12}(?:>>|»))/;
const AFTER_BODY =
  /^(?:最新消息|相关(?:新闻|阅读|链接|文章)|上一[篇版条]|下一[篇版条]|热[门点](?:新闻|文章|推荐)|推荐阅读|版权|copyright|Copyright|©)/;
const BODY_OPENING =
  /^(?:本报|本网|本刊|[\p{Script=Han}]{2,10}(?:讯|电)(?=[ （(，])|.{0,40}[月日]电|（?(?:本报|本网)?(?:记者|通讯员))/u;
const ENDS_SENTENCE = /[。！？；：…]["”’）]?\s*$/;

/** Fills title, date and publisher where they were not given, and the identity key of the article. */
export function readLayout(doc: Doc): void {
  const headlines: Span[] = [];
  const body: Span[] = [];
  let inBody = false;
  for (const line of lines(doc.text)) {
    const text = doc.slice(line);
    if (inBody && AFTER_BODY.test(text)) break;
    if (!inBody && readMasthead(doc, text)) {
      if (/作者|记者|通讯员/.test(text)) headlines.push(line);
      continue;
    }
    if (FURNITURE.test(text)) {
      readFurniture(doc, text);
      continue;
    }
    if (!inBody && (BODY_OPENING.test(text) || ENDS_SENTENCE.test(text) || text.length > 70)) inBody = true;
    (inBody ? body : headlines).push(line);
  }
  if (body.length === 0) body.push(...headlines.splice(0));
  doc.title ||= headline(doc, headlines, body);
  doc.publishedAt ||= dayOfUrl(doc.input.url ?? "");
  doc.article.name = doc.title;
  doc.article.key = hash64(normalised(doc, headlines, body));
  doc.set(LAYOUT, { headlines, body });
}

function* lines(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    let from = start;
    let to = end;
    while (from < to && text.charCodeAt(from) === 32) from++;
    while (to > from && text.charCodeAt(to - 1) === 32) to--;
    if (to > from) yield { start: from, end: to };
    start = end + 1;
  }
}

function readMasthead(doc: Doc, line: string): boolean {
  if (line.length > 80) return false;
  const head = MASTHEAD.exec(line);
  if (head !== null) {
    doc.publisher ||= head[1].replace(/日�+$/, "日报").replace(/�/g, "");
    doc.publishedAt ||= isoDay(head[2], head[3], head[4]);
    return true;
  }
  const source = SOURCE.exec(line);
  if (source !== null) doc.publisher ||= source[1].replace(/[《》]/g, "");
  const day = DATELINE_DAY.exec(line);
  const bare =
    day !== null &&
    line
      .replace(day[0], "")
      .replace(/[\d:：\s]|星期.|第\d+版|来源.*|作者.*|(?:发布|更新)?(?:时间|日期)|[一-龥]{0,4}版/g, "").length <= 6;
  if (day !== null && (bare || source !== null)) {
    doc.publishedAt ||= isoDay(day[1], day[2], day[3]);
    return true;
  }
  return source !== null && line.length < 40;
}

function readFurniture(doc: Doc, line: string): void {
  const source = SOURCE.exec(line);
  if (source !== null) doc.publisher ||= source[1];
}

function headline(doc: Doc, headlines: readonly Span[], body: readonly Span[]): string {
  const titled = headlines.find((line) => !/作者[：:]|来源[：:]|记者[：: ]/.test(doc.slice(line)));
  if (titled !== undefined) return doc.slice(titled);
  const text = body.length > 0 ? doc.slice(body[0]) : "";
  return text.split(/(?<=[。！？])/)[0] ?? "";
}

/** Without white space and marks, so that copies of one text are one article. */
function normalised(doc: Doc, headlines: readonly Span[], body: readonly Span[]): string {
  const kept = [...headlines, ...body].map((span) => doc.slice(span)).join("");
  return kept.replace(/[^\p{L}\p{N}]/gu, "");
}

function isoDay(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function dayOfUrl(url: string): string {
  const found = /\/(20\d{2})[-/]?(0[1-9]|1[0-2])[-/]?([0-2]\d|3[01])?\//.exec(url);
  return found === null || found[3] === undefined ? "" : `${found[1]}-${found[2]}-${found[3]}`;
}
