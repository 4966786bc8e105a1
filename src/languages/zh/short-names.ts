// Which body is meant by a shorter name? 赣江师大 is 江西赣江师范大学, 宜宾市一医院 is 宜宾市第一人民医院.

import type { Doc } from "../../doc";
import type { OrgChunk } from "./chunks";
import { shortJurisdiction } from "./jurisdictions";
import { KIND } from "./kinds";
import { lexicon } from "./lexicon";
import { siteOwner } from "./site-owner";

/** A body that is called by shorter names, and the unit behind it. */
const BASE =
  /^(.+?(?:(?:（集团）)?(?:集团)?(?:股份|控股|有限|责任|总)*公司|集团|大学|[师农医科交工财林矿海政邮]大(?!学|会|桥)|学院|医院|保健院|法院|检察院|银行(?:股份有限公司)?|[一二三四五六七八九十]中(?!学)|高中|国[中小]|中学|小学|专业合作社))(.*)$/;
const FIRM = /(?:(?<!银行股份有限)公司|集团)$/;
const IN_FULL = /(?:有限|责任)公司$/;

/** What shorter names leave out, kind by kind, each with what a name must hold for it. */
const LEFT_OUT: readonly (readonly [string, RegExp, string])[] = [
  ["银行股份", /银行股份有限公司$/, "银行"],
  ["中国", /^中国(?=(?:农业|工商|建设|邮政储蓄)银行)/, ""],
  ["投资", /城市建设投资|城市发展投资/, "城投"],
  ["投资", /(交|水|建|能|产|农|电|科|文)(?:通|务|利|设|源|业|力|技|化)投资/, "$1投"],
  ["文化旅游", /文化旅游/, "文旅"],
  ["", /(?:（集团）)?(?:集团)?(?:股份|控股|有限|责任|总)*公司$|(?:（集团）|集团)$/, ""],
  ["人民", /人民(?=(?:医院|法院|检察院)$)/, ""],
  ["第", /第(?=[一二三四五六七八九十]+(?:医院|中学|小学|中$))/, ""],
  ["中级", /中级法院$/, "中院"],
  ["高级", /高级法院$/, "高院"],
  ["理工", /理工大学$/, "理工"],
  ["大学", /(师|农|医|科|交|工|财|民|林|矿|海|政|邮)(?:范|业|科|技|通|经|族|洋|法|电)大学$/, "$1大"],
  ["师范", /(师)范(学)?院$/, "$1院"],
  ["立", /^(?:国立|[省市县]立|私立)/, ""],
  ["高级中学", /高级中学$/, "高中"],
  ["国民", /国民([中小])学$/, "国$1"],
  ["大学", /大学$/, "大"],
  ["中学", /([一二三四五六七八九十])中学$/, "$1中"],
];

/** Bodies of these kinds have names of their own; a committee or government is called by its place. */
export function isShortened({ type }: OrgChunk): boolean {
  return type === "named" || type === "department" || type === "own";
}

/** The body of a name and its unit: 某某大学|党委; null when no kind of body that is shortened stands there. */
export function baseOf(name: string): { base: string; unit: string } | null {
  const found = BASE.exec(name);
  return found === null ? null : { base: found[1], unit: found[2] };
}

/** What a body's shorter names have in common; firms are set apart, a brand is no school. */
function keyOf(base: string): string {
  let key = base;
  for (const [held, full, short] of LEFT_OUT) if (key.includes(held)) key = key.replace(full, short);
  return FIRM.test(base) ? `${key}公司` : key;
}

/** Trades that a firm's short name leaves out: 绿源食品|科技, 海通物流|发展. */
const TRADE = /(?<=....)(?:科技|技术|实业|发展|开发|投资|管理|工程|贸易|服务|信息|控股)+$/;

/** What a firm or a university is called without an ending: 清江水务, 绿源食品科技 and 绿源食品, 赣江师大. */
export function brandsOf(base: string): string[] {
  if (/[一二三四五六七八九十](?:人民)?医院$/.test(base)) return [keyOf(base).replace(/医院$/, "院")];
  if (!/(?:公司|集团|大学)$/.test(base)) return [];
  const key = keyOf(base).replace(/公司$/, "");
  if (key.length < (base.endsWith("大学") ? 4 : 3)) return [];
  const short = FIRM.test(base) ? key.replace(TRADE, "") : key;
  return short === key ? [key] : [key, short];
}

/** The forms of a body's name: with its place, with the place's short form, without it. */
export function formsOf(doc: Doc, { place, start, end }: OrgChunk): string[] {
  const forms = [written(doc, start, end)];
  if (place?.kind !== "place" || place.start > start) return forms;
  for (const part of place.parts) {
    const rest = written(doc, part.end, end);
    const short = shortJurisdiction(doc.slice(part)).replace(/(?<=..)[省市县区州]$/, "");
    forms.push(written(doc, part.start, end), short + rest, rest);
  }
  return forms;
}

function written(doc: Doc, start: number, end: number): string {
  return doc.slice({ start, end }).replace(/\s/g, "");
}

/** The longer of two names of one body; "" when they are of two. */
export function fullerOf(one: string, other: string): string {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (IN_FULL.test(short) && IN_FULL.test(long) && !long.endsWith(short)) return "";
  return keyOf(long).endsWith(keyOf(short)) ? long : "";
}

/** 江西|虔南大学: the name of a publisher without the place that it begins with. */
function withoutPlace(name: string): string {
  const { trie, kinds } = lexicon();
  for (let length = Math.min(5, name.length - 4); length > 1; length--) {
    const entry = trie.find(name, 0, length);
    if (entry >= 0 && kinds[entry] & KIND.PLACE) return name.slice(length);
  }
  return name;
}

/** A firm by the first word of its name. */
const STEM = /^(.{2,4})公司$/;

export class ShortNames {
  /** The fullest name of each key; "" when two bodies share it. */
  private readonly fullest = new Map<string, string>();

  constructor(private readonly doc: Doc) {
    const owner = baseOf(siteOwner(doc.publisher));
    if (owner === null || owner.unit !== "") return;
    for (const form of [owner.base, withoutPlace(owner.base)]) this.note(keyOf(form), owner.base);
  }

  /** Takes note of a body's name before any is given to an entity. */
  survey(chunk: OrgChunk): void {
    if (!isShortened(chunk) || chunk.place?.kind === "level") return;
    const [whole, ...shorter] = formsOf(this.doc, chunk);
    const full = baseOf(chunk.type === "named" ? whole : shortJurisdiction(whole))?.base;
    if (full === undefined) return;
    for (const form of [whole, ...shorter]) {
      const base = baseOf(form)?.base;
      if (base !== undefined && base.length > 2) this.note(keyOf(base), full);
    }
  }

  private note(key: string, full: string): void {
    const known = this.fullest.get(key);
    if (known === undefined) this.fullest.set(key, full);
    else if (known !== full && known !== "") this.fullest.set(key, fullerOf(known, full));
  }

  /** The name as the article gives it in full somewhere. */
  inFull(name: string): string {
    const parts = baseOf(name);
    if (parts === null) return name;
    const key = keyOf(parts.base);
    const full = this.fullest.get(key) ?? this.firmOf(key);
    return full ? full + parts.unit : name;
  }

  /** 绿源公司 is the one firm whose name begins so: 江西|绿源食品科技有限公司. */
  private firmOf(key: string): string {
    const stem = STEM.exec(key)?.[1];
    if (stem === undefined) return "";
    const firms = new Set<string>();
    for (const [one, full] of this.fullest) if (one.startsWith(stem) && one.endsWith("公司")) firms.add(full);
    const [only = "", ...more] = firms;
    return more.length === 0 ? only : "";
  }
}
