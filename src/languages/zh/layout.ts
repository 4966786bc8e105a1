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
const SOURCE = /(?:(?<!图片|视频|摄影)来源|稿源|作者单位)[：:]\s*([\p{Script=Han}《》]{2,20})/u;
const FURNITURE =
  /^(?:首页|网站无障碍|本网站已支持|官方微[博信]|搜索$|登录|注册|收藏|举报$|专栏：|第\d+版|.{0,40}\.(?:jpe?g|png|gif)$|国内统一刊号|字号|字体|浏览|点击|阅读|打印|分享|扫一扫|【(?![^】]{0,12}(?:记者|通讯员)|[^】]*报[导道]】)[^】]*】?.{0,10}$|上一[篇版条]|下一[篇版条]|责任编辑|责编|编辑[：:]|校对|审核|监制|版权|Copyright|©|copyright|最新消息|相关(?:新闻|阅读|链接|文章)|热[门点](?:新闻|文章|推荐)|推荐阅读|关闭窗口|返回|附件|[（(](?:下转|上接|未完)|endprint|图为|.{0,12}(?:>>|»))/;
const AFTER_BODY =
  /^(?:最新消息|【?(?:其他|延伸|更多|相关)(?:新闻|阅读|报导|报道)】?[:：]?$|相关(?:新闻|阅读|链接|文章|推荐)|相 *关 *推 *荐|上一[篇版条]|下一[篇版条]|热[门点](?:新闻|文章|推荐)|推荐阅读|新闻推荐|猜你喜欢|网友评论|分享到|版权|(?:版权|免责|特别)?声明[：:]|以上文章仅代表|copyright|Copyright|©|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼](?:公网安备|ICP)|网站标识码|主办[：:].{0,30}(?:承办|协办|维护)[：:])/;
/** Where the page says that it stands; what it shows before that is no article. */
const BREADCRUMB = /^您?(?:(?:现在|目前)?所在的?|当前的?|现在的?)位置/;
const BODY_OPENING =
  /^(?:本报|本网|本刊|[\p{Script=Han}]{2,10}(?:讯|电)(?=[ （(，])|.{0,40}[月日]电|[（【]?(?:本报|本网|全媒体|见习|融媒体?)?(?:记者|通讯员))/u;
/** A headline holds no full stop: 甲到乙村调研。（记者 丙） is the body. */
const HOLDS_SENTENCE = /。|[！？；：…]["”’）]?\s*$/;

/** Fills title, date and publisher where they were not given, and the identity key of the article. */
export function readLayout(doc: Doc): void {
  const headlines: Span[] = [];
  const body: Span[] = [];
  let inBody = false;
  for (const line of lines(doc.text)) {
    const text = doc.slice(line);
    if (BREADCRUMB.test(text)) {
      if (line.start * 2 < doc.text.length) {
        headlines.length = 0;
        body.length = 0;
        inBody = false;
      }
      continue;
    }
    if (inBody && AFTER_BODY.test(text)) break;
    if (!inBody && readMasthead(doc, text)) {
      if (/作者|记者|通讯员/.test(text)) headlines.push(line);
      continue;
    }
    if (FURNITURE.test(text)) {
      readFurniture(doc, text);
      continue;
    }
    if (!inBody && (BODY_OPENING.test(text) || HOLDS_SENTENCE.test(text) || text.length > 70)) inBody = true;
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
  notePublisher(doc, source);
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
  notePublisher(doc, SOURCE.exec(line));
}

/** 来源：办公室, 来源：本站: a room of the body whose page it is, not a publisher. */
const NO_PUBLISHER = /^(?:.{0,4}[处科室股部]|(?:融媒体|新闻|宣传|信息)中心|本[站网]|原创|网络|互联网)$/;

function notePublisher(doc: Doc, source: RegExpExecArray | null): void {
  const name = source?.[1].replace(/[《》]/g, "") ?? "";
  if (name !== "" && !NO_PUBLISHER.test(name)) doc.publisher ||= name;
}

function headline(doc: Doc, headlines: readonly Span[], body: readonly Span[]): string {
  const titled = headlines.find((line) => !/作者[：:]|来源[：:]|记者[：: ]/.test(doc.slice(line)));
  if (titled !== undefined) return doc.slice(titled).replace(/^原标题：/, "");
  const text = body.length > 0 ? doc.slice(body[0]) : "";
  return text.replace(OPENING_NOTE, "").split(/(?<=[。！？])/)[0] ?? "";
}

/** 本报讯（记者 甲）: how the first sentence is signed. */
const OPENING_NOTE = /^[\p{Script=Han}]{1,8}讯 *(?:（[^）]{1,30}）)? */u;

/** Without white space and marks, so that copies of one text are one article. */
function normalised(doc: Doc, headlines: readonly Span[], body: readonly Span[]): string {
  let kept = "";
  for (const line of [...headlines, ...body]) {
    let from = line.start;
    for (let i = line.start; i < line.end; i++) {
      if (doc.text.charCodeAt(i) >> 11 === SURROGATE) return lettersOf(doc, headlines, body);
      if (isLetter(doc.text.charCodeAt(i))) continue;
      kept += doc.text.slice(from, i);
      from = i + 1;
    }
    kept += doc.text.slice(from, line.end);
  }
  return kept;
}

const SURROGATE = 0xd800 >> 11;

/** The same for a text that writes characters with two units. */
function lettersOf(doc: Doc, headlines: readonly Span[], body: readonly Span[]): string {
  const lines = [...headlines, ...body].map((span) => doc.slice(span)).join("");
  return lines.replace(/[^\p{L}\p{N}]/gu, "");
}

const LETTER = /^[\p{L}\p{N}]$/u;
const YES = 1;
const NO = 2;
const letters = new Uint8Array(65536);

/** Whether a unit is a letter or a figure; each is asked once a process. */
function isLetter(unit: number): boolean {
  if (letters[unit] === 0) letters[unit] = LETTER.test(String.fromCharCode(unit)) ? YES : NO;
  return letters[unit] === YES;
}

function isoDay(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function dayOfUrl(url: string): string {
  const found = /\/(20\d{2})[-/]?(0[1-9]|1[0-2])[-/]?([0-2]\d|3[01])?\//.exec(url);
  return found === null || found[3] === undefined ? "" : `${found[1]}-${found[2]}-${found[3]}`;
}
