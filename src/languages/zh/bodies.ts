// What is this body's full name? Its jurisdiction resolved, its organ in canonical form: 州委 → 甘孜州委.

import type { Entity } from "../../doc";
import type { OrgChunk, PlaceChunk } from "./chunks";
import type { Geography } from "./geography";
import { InstitutionAtHand } from "./institution-at-hand";
import { shortJurisdiction } from "./jurisdictions";
import { LatestBodies } from "./latest-bodies";
import { kindOf } from "./own-bodies";
import type { Registry } from "./registry";
import { baseOf, isShortened, ShortNames } from "./short-names";
import { siteOwner } from "./site-owner";
import { bureauOfRegion } from "./special-regions";
import { LEAGUE, leagueNames } from "./youth-league";
import { ZONE_BODY, zoneOrgan } from "./zone-bodies";

const PARTY_ORGAN =
  /^(?:组织部|宣传部|统战部|统一战线工作部|政法委(?:员会)?|编办|机构编制委员会办公室|网信办|党校|老干部局|直属机关工委|直属机关工作委员会|巡察办|巡察工作领导小组办公室|政研室|政策研究室|农办|改革办|全面深化改革委员会办公室|社会工作部|机要局|保密局)/;

/** Organs that every body has: 党委 never is that of another one. */
const ORGAN =
  /^(?:党委|党组|纪委|工会|团委|党总支|党支部|教代会|董事会|监事会|办公室|财务处|人事处|教务处|宣传部|组织部)$/;

/** Bodies with Party committees of their own that publish their news. */
const EMPLOYER = /(?:大学|学院|学校|中学|医院|公司|集团|银行|[分支]行|研究院)$/;

/** Units below the county's organs, each for a part of it. */
const LOCAL_UNIT =
  /^(?:边防|交警|森林|水上)?(?:派出所|供电所|司法所|税务所|财政所|法庭|人民法庭|市场监[督管]\S*所|卫生院|水利站|林业站|中心小学|中学|小学|村(?:民)?委(?:员)?会|村监委会|村妇联)$/;

/** How far behind its body a unit may stand without it. */
const UNIT_REACH = 200;

export interface Jurisdiction {
  readonly place: Entity;
  /** 甘孜州: what stands before 委, 政府 and 教育局. */
  readonly prefix: string;
}

export function jurisdictionOf(place: Entity): Jurisdiction {
  return { place, prefix: shortJurisdiction(place.name) };
}

/** The name of an organ of a jurisdiction: Party organs under the committee, the rest under the place. */
export function organName(jurisdiction: Jurisdiction, organ: string): string {
  if (PARTY_ORGAN.test(organ)) return `${committeePrefix(jurisdiction.prefix)}${organ}`;
  const region = /^(香港|澳门)特别行政区$/.exec(jurisdiction.prefix)?.[1];
  return `${organ.endsWith("政府") ? jurisdiction.prefix : (region ?? jurisdiction.prefix)}${organ}`;
}

/** 甘孜州委, 新疆维吾尔自治区党委, 加郡乡党委. */
export function committeePrefix(prefix: string): string {
  if (prefix.endsWith("地区")) return `${prefix.slice(0, -1)}委`;
  return /(?:自治区|林区|乡|镇|街道|村|社区|办事处|苏木)$/.test(prefix) ? `${prefix}党委` : `${prefix}委`;
}

/** 甲大学文学院, 乙学院 side by side are both of 甲大学. */
function wholeOf(name: string, rest: string): string {
  return rest.startsWith("某") ? name.replace(/(?<=.{2}大学)(?!附属).+学院$/, "") : name;
}

export class Bodies {
  private readonly latest: LatestBodies;
  private readonly short: ShortNames;
  private readonly atHand: InstitutionAtHand;
  private readonly byEnding = new Map<string, { readonly names: string[]; seen: number }>();

  constructor(
    private readonly geography: Geography,
    private readonly registry: Registry,
  ) {
    this.latest = new LatestBodies(registry);
    this.short = new ShortNames(registry.doc);
    this.atHand = new InstitutionAtHand(registry);
  }

  /** Takes note of a name before any is given. */
  survey(chunk: OrgChunk): void {
    this.short.survey(chunk);
  }

  /** Resolves the chunk to its entity; null, with a message, when its place is not to be had. */
  resolve(chunk: OrgChunk, sentenceStart: number, near: Entity | null = null): Entity | null {
    const written =
      this.listedBureau(chunk, near) ??
      this.zoneName(chunk) ??
      this.branchName(chunk, sentenceStart) ??
      this.unitAtHand(chunk) ??
      this.nameOf(chunk, sentenceStart) ??
      (bureauOfRegion(chunk, this.registry.doc) || null) ??
      this.nameNear(chunk, near) ??
      this.nameAtHome(chunk) ??
      this.nameInTaiwan(chunk, sentenceStart) ??
      this.localUnit(chunk);
    const named = written?.replace(/政府办$/, "政府办公室") ?? null;
    if (named === null) {
      this.registry.doc.note("info", "unresolved-body", `no place for "${this.registry.doc.slice(chunk)}"`, chunk);
      return null;
    }
    const name = this.fullName(isShortened(chunk) ? this.short.inFull(named) : named);
    chunk.entity = this.registry.entity("Organization", name, name, chunk);
    if (chunk.rest === LEAGUE && name.startsWith("共青团"))
      for (const other of leagueNames(name.slice(3, -1))) if (other !== name) this.registry.call(chunk.entity, other);
    for (const short of this.shortNames(chunk)) this.registry.call(chunk.entity, short);
    const spelled = this.asSpelled(chunk, sentenceStart);
    if (spelled !== "" && spelled !== name) this.registry.call(chunk.entity, spelled);
    if (/[委府]办公室$/.test(named)) this.registry.call(chunk.entity, named.slice(0, -2));
    return chunk.entity;
  }

  /** 县卫健委 → 泸定县卫健委: the short form with its place, beside the canonical 泸定县卫生健康委. */
  private asSpelled({ type, place, end }: OrgChunk, sentenceStart: number): string {
    if ((type !== "department" && type !== "core") || place === null) return "";
    const where = place.kind === "level" ? this.geography.level(place, sentenceStart) : place.entity;
    const organ = this.registry.doc.slice({ start: place.end, end }).replace(/\s/g, "");
    return where === null || organ.length < 3 ? "" : organName(jurisdictionOf(where), organ);
  }

  /** 党委 on the site of a school, a hospital or a company, when the text names no other of their kind. */
  resolveAtHome(chunk: OrgChunk): Entity | null {
    const owner = siteOwner(this.registry.doc.publisher);
    if (!EMPLOYER.test(owner)) return null;
    const others = this.registry.allOf("Organization");
    if (others.some(({ name }) => EMPLOYER.test(name) && !name.startsWith(owner))) return null;
    const name = owner + chunk.rest;
    chunk.entity = this.registry.entity("Organization", name, name, chunk);
    return chunk.entity;
  }

  /** 乙镇丙小学 after 甲县乙镇丙小学 is that one, 县委巡察组 after 县委第三巡察组. */
  private fullName(name: string): string {
    const team = /^(.+[委组])(巡[察视]组)$/.exec(name);
    if (team !== null) {
      const numbered = this.namesEndingWith(team[2]).filter((known) => known.startsWith(`${team[1]}第`));
      if (numbered.length === 1) return numbered[0];
    }
    const longer = this.registry
      .bodiesCalled(name)
      .filter((one) => one.name.length > name.length && one.name.endsWith(name));
    return longer.length === 1 ? longer[0].name : name;
  }

  /** 甲县乙镇丙小学 is also 乙镇丙小学, 甲县丁寺 also 丁寺. */
  private shortNames({ type, place, rest, end }: OrgChunk): string[] {
    if (type !== "named" || place?.kind !== "place") return [];
    const inner =
      place.parts.length > 1
        ? [this.registry.doc.slice({ start: place.parts[place.parts.length - 1].start, end })]
        : [];
    return rest.endsWith("寺") ? [...inner, rest] : inner;
  }

  /** 百色分行三农金融部, 市分行 after 农业银行百色分行: the one branch of that place that the text names in full. */
  private branchName(chunk: OrgChunk, sentenceStart: number): string | null {
    const { type, place, rest, start, end } = chunk;
    const [, branch, unit] = /^([分支]行)(.*)$/.exec(rest) ?? [];
    if (type !== "named" || place === null || branch === undefined || place.start > start) return null;
    const where = place.kind === "level" ? this.geography.level(place, sentenceStart) : place.entity;
    if (where === null) return null;
    const { prefix } = jurisdictionOf(where);
    const short = this.registry.doc.slice({ start, end: end - rest.length }).replace(/\s/g, "");
    const known = this.namesEndingWith(branch).filter((name) =>
      [short, prefix, prefix.replace(/[省市县区州]$/, "")].some(
        (one) => one.length > 1 && name.endsWith(one + branch) && /银行|[农工建中]行/.test(name.slice(0, -one.length)),
      ),
    );
    if (known.length === 1) return known[0] + unit;
    // 龙南支行 where a bank is told of
    const bank = known.length === 0 && short.length < 6 ? this.atHand.bankOf(chunk) : null;
    return bank === null ? null : bank + short + rest;
  }

  /** 执行局, 综合办公室, 骨科党支部 without their body: of the institution that is told of. */
  private unitAtHand(chunk: OrgChunk): string | null {
    if (chunk.place !== null || (chunk.type !== "department" && chunk.type !== "named" && chunk.type !== "core"))
      return null;
    const body = this.atHand.ofUnit(chunk.rest, chunk);
    return body === null ? null : body + chunk.rest;
  }

  private nameOf(chunk: OrgChunk, sentenceStart: number): string | null {
    if (chunk.type === "national" || chunk.type === "newspaper") return chunk.rest;
    if (chunk.type === "own") return this.ownName(chunk);
    if (chunk.place === null) return this.withoutPlace(chunk, sentenceStart);
    const place = chunk.place.kind === "level" ? this.geography.level(chunk.place, sentenceStart) : chunk.place.entity;
    const written =
      chunk.type === "named" || /报社$|^(?:海关|监狱|农商银行|农商行|农村商业银行|村镇银行)/.test(chunk.rest);
    if (chunk.place.kind === "place" && (written || place === null)) {
      const short = chunk.rest.endsWith("合作社") ? chunk.rest : this.registry.doc.slice(chunk);
      const full = chunk.type === "named" ? this.companyInFull(short, short === chunk.rest ? 2 : 4) : null;
      if (full !== null) return full;
      return place === null && !written ? null : this.asWritten(chunk, chunk.place);
    }
    if (place === null) return null;
    const { prefix } = jurisdictionOf(place);
    if (chunk.rest.startsWith("地区行政公署") && prefix.endsWith("盟")) return `${prefix}行署${chunk.rest.slice(6)}`;
    if (chunk.rest === LEAGUE && /[省市州县区旗盟]$/.test(prefix)) return leagueNames(prefix)[0];
    if (/^(?:法院|检察院)$/.test(chunk.rest) && this.isCalledInFull(prefix, chunk.rest))
      return `${prefix}人民${chunk.rest}`;
    if (/^党?委(?!员)/.test(chunk.rest)) return committeePrefix(prefix) + chunk.rest.replace(/^党?委/, "");
    return chunk.type === "department" ? organName({ place, prefix }, chunk.rest) : prefix + chunk.rest;
  }

  /** 甲县人民法院 stands somewhere in the text, or publishes it. */
  private isCalledInFull(prefix: string, court: string): boolean {
    const { text, publisher } = this.registry.doc;
    return text.includes(`人民${court}`) || siteOwner(publisher) === `${prefix}人民${court}`;
  }

  /** 甲县乙镇丙小学; once that is named, 乙镇丙小学 is the same. */
  private asWritten(chunk: OrgChunk, { parts }: PlaceChunk): string {
    const { doc } = this.registry;
    const [outer, inner] = parts.slice(-2).map((part) => doc.slice(part));
    const twice = inner !== undefined && inner.length < outer.length && outer.startsWith(inner);
    const start = twice ? parts[parts.length - 1].start : chunk.start;
    const name = doc
      .slice({ start, end: chunk.end })
      .replace(/\s/g, "")
      .replace(/人民政府(?=驻)/, "政府");
    // 多彩|贵州网讯 of 多彩贵州网
    if (name === `${doc.publisher}社` || (name.endsWith("网") && doc.publisher.endsWith(name))) return doc.publisher;
    return this.registry.bodyCalled(name)?.name ?? name;
  }

  /** 县气象局、|河务局: a bureau that no list holds, in the place of the one before it. */
  private listedBureau(chunk: OrgChunk, near: Entity | null): string | null {
    if (near === null || (chunk.type !== "named" && chunk.type !== "own")) return null;
    return organName(jurisdictionOf(near), chunk.rest.replace(/^校/, ""));
  }

  /** A department without its place, in the place of the organ before it. */
  private nameNear(chunk: OrgChunk, near: Entity | null): string | null {
    // 甲镇党委、|政府
    if (near !== null && chunk.type === "government") return jurisdictionOf(near).prefix + chunk.rest;
    if (near === null || chunk.type !== "department" || chunk.rest.length < 3 || chunk.rest === "工商联") return null;
    return organName(jurisdictionOf(near), chunk.rest);
  }

  /** 交通局, 农业局 in a city's own release: the city's; 各级教育局, 当地公安局 are nobody's. */
  private nameAtHome(chunk: OrgChunk): string | null {
    const { doc } = this.registry;
    if (chunk.place !== null || chunk.type !== "department" || !/^.{2,}(?:局|厅|.处|委员会|办公室)$/.test(chunk.rest))
      return null;
    if (this.isAtLarge(chunk)) return null;
    // A paper of a prefecture tells of its counties' bodies too.
    const own = doc.publisher.endsWith("政府");
    if (!own && !/[局厅]$/.test(chunk.rest)) return null;
    const place = this.geography.home(
      chunk.rest.endsWith("厅") ? ["province"] : own ? ["county", "prefecture"] : ["county"],
    );
    return place === null ? null : organName(jurisdictionOf(place), chunk.rest);
  }

  /** 各级|教育局, 当地|公安局: no one body. */
  private isAtLarge({ start }: OrgChunk): boolean {
    return /(?:[级地各该]|有关|相关|上级|基层)$/.test(this.registry.doc.text.slice(Math.max(0, start - 2), start));
  }

  /** 文化处, 消防局 where a county of Taiwan is told of: the county's. */
  private nameInTaiwan(chunk: OrgChunk, sentenceStart: number): string | null {
    if (chunk.place !== null || chunk.type !== "department" || !/^.{2,}[局处]$/.test(chunk.rest)) return null;
    if (this.isAtLarge(chunk)) return null;
    const [county, ...more] = ["县", "市"]
      .map((level) => this.geography.levelEntity(level, sentenceStart, false, chunk.end))
      .filter((place) => place?.key.startsWith("710000/") && place.properties.level !== "township");
    return county === undefined || county === null || more.length > 0
      ? null
      : organName(jurisdictionOf(county), chunk.rest);
  }

  /** 城关派出所: a unit is called by the part of the county that it serves, though no town of that name lies there. */
  private localUnit(chunk: OrgChunk): string | null {
    if (chunk.place?.kind !== "place" || chunk.place.parts.length > 1 || !LOCAL_UNIT.test(chunk.rest)) return null;
    return this.asWritten(chunk, chunk.place);
  }

  /** 校党委 on the site of a university, 公司 after a company was named. */
  private ownName(chunk: OrgChunk): string | null {
    if (chunk.rest === "街道办事处") return this.streetName(chunk);
    const kind = kindOf(chunk.rest);
    const body =
      kind === null ? null : this.latest.fitting(kind.fits, chunk, this.registry.doc.text[chunk.start] === "该");
    if (kind === null) return null;
    const beside = chunk.rest.startsWith("某") ? this.besideUnit(kind.fits, chunk, body) : null;
    if (beside !== null) return beside + kind.unit;
    if (body === null || (chunk.rest.startsWith("某单位") && !this.isNear(body, chunk))) return null;
    const known = kind.unit === "" || ORGAN.test(kind.unit) ? [] : this.namesEndingWith(kind.unit);
    return known.length === 1 ? known[0] : wholeOf(body.name, chunk.rest) + kind.unit;
  }

  /** 甲医院神经内科、|急诊科: the body of the unit named shortly before, unless a whole body was named since or publishes this. */
  private besideUnit(fits: RegExp, { start }: OrgChunk, body: Entity | null): string | null {
    if (body !== null && this.isNear(body, { start })) return null;
    for (const { name, mentions } of this.registry.allOf("Organization").slice(-8).reverse()) {
      const parts = baseOf(name);
      if (parts === null || parts.unit === "" || !fits.test(parts.base)) continue;
      if (mentions.some((one) => one.start < start && start - one.start < UNIT_REACH)) return parts.base;
    }
    return null;
  }

  /** Whether a body publishes the article or was named shortly before. */
  private isNear(body: Entity, { start }: { readonly start: number }): boolean {
    if (body.name === siteOwner(this.registry.doc.publisher)) return true;
    return body.mentions.some((one) => one.start < start && start - one.start < UNIT_REACH);
  }

  /** 甲开发区党工委书记、|管委会|主任: of the zone whose committee was named last. */
  private zoneName(chunk: OrgChunk): string | null {
    if (chunk.place !== null || chunk.type === "own" || !/[会委]$/.test(chunk.rest)) return null;
    return zoneOrgan(this.latest.fitting(ZONE_BODY, chunk, true)?.name ?? "", chunk.rest);
  }

  /** 街道党工委, 办事处: of the street whose committee or office was named last. */
  private streetName(chunk: OrgChunk): string | null {
    const near = this.latest.fitting(/街道(?:党工委|工委|办事处)$/, chunk);
    return near === null ? null : near.name.replace(/街道(?:党工委|工委|办事处)$/, chunk.rest);
  }

  private withoutPlace(chunk: OrgChunk, sentenceStart: number): string | null {
    if (/^街道(?:党工委|工委|办事处)$/.test(chunk.rest)) return this.streetName(chunk);
    const known = this.namesEndingWith(chunk.rest);
    if (chunk.type === "named") {
      if (known.length === 1 && (chunk.rest.length > 3 || chunk.rest.endsWith("寺"))) return known[0];
      return this.companyInFull(chunk.rest) ?? chunk.rest;
    }
    if (known.length === 0 && /^村(?:民)?委/.test(chunk.rest)) {
      const village = this.geography.levelEntity("村", sentenceStart, false);
      return village === null ? null : village.name + chunk.rest;
    }
    return known.length === 1 ? known[0] : null;
  }

  /** 某某公司 after 四川某某建设集团有限公司: the one company whose name holds the short one's word. */
  private companyInFull(short: string, least = 2): string | null {
    const word = /^(.{2,6}?)(?:集团公司|股份公司|公司|集团|合作社)$/.exec(short)?.[1];
    if (word === undefined || word.length < least) return null;
    const known = short.endsWith("合作社")
      ? this.namesEndingWith("合作社")
      : this.namesEndingWith("公司").concat(this.namesEndingWith("集团"));
    const holding = known.filter((name) => !name.startsWith(short) && name.includes(word));
    return holding.length === 1 ? holding[0] : null;
  }

  /** Each ending looks at each name once, however often it is asked. */
  private namesEndingWith(ending: string): readonly string[] {
    const all = this.registry.allOf("Organization");
    let found = this.byEnding.get(ending);
    if (found === undefined) {
      found = { names: [], seen: 0 };
      this.byEnding.set(ending, found);
    }
    for (; found.seen < all.length; found.seen++) {
      const { name } = all[found.seen];
      if (name.endsWith(ending)) found.names.push(name);
    }
    return found.names;
  }
}
