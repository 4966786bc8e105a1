// Who holds which office? The run of titles before (or after) a name, each in the body that it belongs to.

import type { Doc, Entity, Span } from "../../doc";
import { itemAt } from "../../lists";
import { committeePrefix, jurisdictionOf, organName } from "./bodies";
import type { Chunk, PersonChunk, TitleChunk } from "./chunks";
import type { Geography } from "./geography";
import { InstitutionAtHand } from "./institution-at-hand";
import { shortJurisdiction } from "./jurisdictions";
import { LatestBodies } from "./latest-bodies";
import { officesInNote } from "./note-offices";
import type { Registry } from "./registry";
import { baseOf } from "./short-names";
import { bureauOfRegion, regionGovernment, specialRegion } from "./special-regions";
import { type TitleRun, titleRun } from "./title-runs";
import { assemblyOf, bareAssembly, governmentName, isOfAssembly, isTownOfTaiwan, townAssembly } from "./town-offices";
import { zoneOrgan } from "./zone-bodies";

export interface Office {
  readonly person: PersonChunk;
  readonly title: string;
  readonly body: Entity;
  readonly former: boolean;
  /** The text does not say of which place (县长甲, 县委书记甲): the context does. */
  readonly supplied: boolean;
  readonly span: Span;
}

const HEAD = /^(?:[原前]|挂职)?((?:代理?)?(?:常务)?副?(省长|州长|市长|县长|区长|旗长|盟长|乡长|镇长|专员)(?:助理)?)$/;
/** 市人大常委会副秘书长、|办公室|主任甲，代工委|主任乙: the name of a unit of the body beside it; "" for what others have too. */
function innerUnit(rest: string, beside: string): string {
  const own = /^(?:办公室|研究室)$/.test(rest) && /(?:政府|人大常委会|政协|[省市县区州旗盟]委)$/.test(beside);
  if (own) return beside + rest;
  const [, assembly] = /^(.+(?:人大常委会|政协))(?:办公室|研究室|[^委]{1,6}工委)?$/.exec(beside) ?? [];
  return assembly !== undefined && /^[^党纪]{1,4}工委$/.test(rest) ? assembly + rest : "";
}

/** Heads of governments, and the level of each. */
export const LEVEL_OF_HEAD: Record<string, string> = {
  省长: "省",
  州长: "州",
  市长: "市",
  县长: "县",
  区长: "区",
  旗长: "旗",
  盟长: "盟",
  乡长: "乡",
  镇长: "镇",
  专员: "地",
};
/** Titles that say of which body they are, whatever stands before. */
const ONE_BODY = /^(?:副?委员长|国务委员)$/;
/** Offices of a firm or an institution, never of a unit in it. */
const OF_THE_WHOLE = /董事|监事|^副?总(?:裁|工程师|会计师|经济师|法律顾问)$/;
/** Titles that several named people share when it stands once before them. */
const SHARED = /副|常委|委员|成员|巡视员|调研员|代表|顾问|助理|领导/;
const NO_POSITION =
  /^(?:教授|副教授|博士|院士|研究员|副研究员|讲师|博士生导师|硕士生导师|代表|人大代表|政协委员|党员|领导|班子成员|负责人|主要负责人|相关负责人|主要领导|主要负责同志|同志)$/;

const STANDING = /^(?:党组书记|党组副书记|党组成员|副?主任|秘书长)$/;
/** How far behind its head the other officers of an assembly are still its own. */
const ASSEMBLY_REACH = 120;

export class Offices {
  readonly found: Office[] = [];
  private readonly latest: LatestBodies;
  private readonly atHand: InstitutionAtHand;

  constructor(
    private readonly geography: Geography,
    private readonly registry: Registry,
  ) {
    this.latest = new LatestBodies(registry);
    this.atHand = new InstitutionAtHand(registry);
  }

  /** 张伟|局长到会: a title right after a name, of the last body that has such an office. */
  after(chunks: readonly Chunk[], i: number, sentenceStart: number): void {
    const person = chunks[i] as PersonChunk;
    const title = chunks[i + 1];
    if (title?.kind !== "title" || title.start !== person.end || chunks[i + 2]?.kind === "person") return;
    if (this.found.some((office) => office.person.name === person.name && office.title === title.title)) return;
    const owner = itemAt(chunks, i - 1);
    if (owner?.kind === "org" && owner.end === person.start && owner.entity !== null) {
      this.note(person, title, owner.entity, false, { start: owner.start, end: title.end });
      return;
    }
    // 海子村|张伟|村长: of the village that the name stands behind.
    if (
      owner?.kind === "place" &&
      owner.end === person.start &&
      owner.entity !== null &&
      isOfVillage(owner.entity, title)
    ) {
      this.note(person, title, owner.entity, false, { start: owner.start, end: title.end });
      return;
    }
    const head = HEAD.test(title.title);
    const { body } = head
      ? this.bodyOf(title, null, null, null, sentenceStart)
      : { body: this.latest.ofOffice(title.title, title) };
    if (body !== null) this.note(person, title, body, false, { start: person.start, end: title.end }, head);
  }

  /** Reads the titles before the name at `i` and notes each office. */
  before(chunks: readonly Chunk[], i: number, sentenceStart: number): void {
    const person = chunks[i] as PersonChunk;
    const run = titleRun(chunks, i);
    if (run === null) return;
    const neighbour = this.bodyOfNeighbour(chunks, run.first);
    let beside = neighbour;
    if (beside !== null && OF_THE_WHOLE.test(run.titles[0].title.title)) beside = this.wholeOf(beside, chunks[i]);
    let body: Entity | null = beside ?? this.assemblyAtHand(run.titles[0].title, person.start);
    let place: Entity | null =
      beside === null || run.titles[0].owner === null ? null : this.geography.jurisdictionIn(beside.name);
    let ahead: TitleChunk | null = null;
    for (const [k, { title, owner, former, unknown }] of run.titles.entries()) {
      if (unknown && !HEAD.test(title.title)) {
        body = null;
        continue;
      }
      const supplied = isSupplied(owner, place);
      const besides = title === run.titles[0].title ? neighbour : body;
      if (owner?.kind === "org" && besides !== null) this.joinNeighbour(owner, besides);
      if (body === null && place === null && (owner === null || isOrgan(owner)) && !followsName(chunks, owner ?? title))
        body = this.institution(title, owner, toldBehind(run, k, chunks, i));
      const resolved = this.bodyOf(title, owner, body, place, sentenceStart);
      if (resolved.place !== null) place = resolved.place;
      if (resolved.body === null) {
        if (title.title === "常委") ahead = title;
        continue;
      }
      // 常委、副县长甲: of the committee of the place that the next office names.
      if (ahead !== null && place !== null)
        this.note(person, ahead, this.committeeOf(place, ahead), false, { start: run.start, end: person.end });
      ahead = null;
      body = resolved.body;
      this.note(person, title, body, former, { start: run.start, end: person.end }, supplied);
      this.share(chunks, i, title, body, former, run);
    }
  }

  /** 张红（县委常委、宣传部部长）: the offices in the note behind the name at `i`. */
  inNote(chunks: readonly Chunk[], i: number, sentenceStart: number): void {
    const note = officesInNote(chunks, i);
    if (note === null) return;
    const known = this.found.length;
    const span = { start: chunks[i].start, end: note.end };
    this.before([...note.offices, chunks[i]], note.offices.length, sentenceStart);
    for (let k = known; k < this.found.length; k++) this.found[k] = { ...this.found[k], span };
  }

  /** 甲公司安全部部长乙、|总工程师丙: no unit has such an officer, the firm has. */
  private wholeOf(body: Entity, span: Span): Entity {
    const parts = baseOf(body.name);
    return parts === null || !/[部处科室]$/.test(parts.unit)
      ? body
      : this.registry.implied("Organization", parts.base, span);
  }

  /**
   * 党委书记、|校长甲; 党委书记甲、|校长乙; 党组书记、厅长丙: the body of the office that tells of which kind it is, else the only
   * institution at hand. An organ is named after it.
   */
  private institution(title: TitleChunk, owner: Chunk | null, telling: TitleChunk | null): Entity | null {
    if (owner === null) {
      if (!/^党组(?:副?书记|成员)$/.test(title.title)) return null;
      return (
        (telling === null ? null : this.latest.told(telling.title, telling)) ?? this.atHand.ofOffice(title.title, title)
      );
    }
    const told = telling === null ? null : this.latest.told(telling.title, telling);
    if (owner.kind !== "org" || (owner.entity !== null && told === null)) return null;
    const name = told?.name ?? this.atHand.ofUnit(owner.rest, owner);
    if (name !== null) owner.entity = this.registry.entity("Organization", name + owner.rest, name + owner.rest, owner);
    return null;
  }

  /** 州人大常委会主任甲主持会议，副主任乙、秘书长丙出席: the officers of the assembly whose head was just named. */
  private assemblyAtHand({ title }: { title: string }, at: number): Entity | null {
    if (!/^(?:副主任|副主席|秘书长)$/.test(title)) return null;
    const head = title === "副主席" ? /政协$/ : title === "副主任" ? /人大常委会$/ : /(?:政协|人大常委会)$/;
    for (let k = this.found.length - 1; k >= 0; k--) {
      const { person, body, title: office } = this.found[k];
      if (at - person.start > ASSEMBLY_REACH) return null;
      if (body.label !== "Organization" || !/^(?:副?主任|副?主席)$/.test(office)) continue;
      return head.test(body.name) ? body : null;
    }
    return null;
  }

  /** 州人大常委会副主任甲、乙，秘书长丙: a title without a body, next in a list of officers, is of theirs. */
  private bodyOfNeighbour(chunks: readonly Chunk[], first: number): Entity | null {
    const link = itemAt(chunks, first - 1);
    let k = first - 2;
    if (link?.kind === "function" && /^[和及]$/.test(link.text)) k = first - 2;
    else if (link?.kind !== "mark" || !/^[、，]$/.test(link.text)) return null;
    const before = chunks[k]?.kind === "function" ? itemAt(chunks, k - 1) : chunks[k];
    if (before?.kind !== "person") return null;
    const office = this.found.filter(({ person }) => person === before).pop();
    return office?.body.label === "Organization" ? office.body : null;
  }

  private note(
    person: PersonChunk,
    chunk: TitleChunk,
    body: Entity,
    former: boolean,
    span: Span,
    supplied = false,
  ): void {
    const bare = bareTitle(chunk.title);
    // 池东村|长: the office holds the last character of the village.
    const title = bare === "长" ? body.name.slice(-1) + bare : bare;
    const elected = title === "代表" && body.name.endsWith("民代表会");
    if ((NO_POSITION.test(title) && !elected) || (title === "委员" && body.name.endsWith("政协"))) return;
    this.found.push({ person, title, body, former: former || /^[原前]/.test(chunk.title), supplied, span });
  }

  /** 副州长甲、乙: a title that many can hold is of each name in the list. */
  private share(
    chunks: readonly Chunk[],
    i: number,
    title: TitleChunk,
    body: Entity,
    former: boolean,
    run: TitleRun,
  ): void {
    if (!run.titles.every((one) => SHARED.test(one.title.title))) return;
    for (let k = i; ; k += 2) {
      const link = chunks[k + 1];
      const next = chunks[k + 2];
      const linked = link !== undefined && /^[、和与]$/.test(link.text);
      if (!linked || next?.kind !== "person") return;
      this.note(next, title, body, former, { start: run.start, end: next.end });
    }
  }

  private bodyOf(
    chunk: TitleChunk,
    owner: Chunk | null,
    previous: Entity | null,
    place: Entity | null,
    sentenceStart: number,
  ): { body: Entity | null; place: Entity | null } {
    const head = HEAD.exec(chunk.title);
    const region = chunk.title.endsWith("行政长官") ? regionOf(owner, this.registry.doc) : "";
    if (region !== "")
      return {
        body: this.registry.implied("Organization", regionGovernment(region), chunk),
        place: owner?.entity ?? null,
      };
    if (owner === null && isOfAssembly(chunk.title))
      return { body: townAssembly(this.registry, this.latest, chunk, previous), place };
    if (owner === null && ONE_BODY.test(chunk.title)) return { body: this.latest.ofOffice(chunk.title, chunk), place };
    if (owner?.kind === "org") return this.ownedByBody(owner, chunk.title, place, previous);
    if (owner?.kind === "place" || owner?.kind === "level") {
      const named = owner.entity;
      // 安定镇|村支书: of some village there.
      const vague = named?.properties.level === "township" && /^村/.test(chunk.title);
      if (named === null || vague) return { body: null, place };
      const assembly = assemblyOf(named, chunk.title, this.registry, chunk);
      return {
        body: assembly ?? (head !== null ? this.government(named, chunk) : this.committeeOrPlace(named, chunk)),
        place: named,
      };
    }
    if (head !== null) {
      const level = LEVEL_OF_HEAD[head[2]];
      const fits = place !== null && isOfLevel(place, level);
      const near = fits ? place : this.geography.levelEntity(level, sentenceStart, false, chunk.end);
      const named = near !== null && isOfLevel(near, level) ? near : null;
      return named === null ? { body: null, place } : { body: this.government(named, chunk), place: named };
    }
    // 驻村第一书记甲: of the village that is told of.
    const village =
      previous === null && /第一书记$/.test(chunk.title)
        ? this.geography.levelEntity("村", sentenceStart, false)
        : null;
    if (village !== null) return { body: village, place: village };
    return {
      body:
        previous === null
          ? (this.latest.ofOffice(chunk.title, chunk) ?? this.atHand.ofOffice(chunk.title, chunk))
          : outsideParty(this.registry, previous, chunk.title, chunk),
      place,
    };
  }

  /** 国资委主任甲，|党委|委员乙: the committee of the body next to it, when that is no division's own. */
  private joinNeighbour(owner: Chunk & { kind: "org" }, { name }: Entity): void {
    const inner = owner.place === null ? innerUnit(owner.rest, name) : "";
    if (inner !== "") {
      owner.entity = this.registry.entity("Organization", inner, inner, owner);
      return;
    }
    if (owner.place !== null || !/^(?:党委|党组|纪委|工会|团委|党工委)$/.test(owner.rest)) return;
    if (/(?:[省州市县区旗盟乡镇]委|政府|常委会|政协|人大)$/.test(name)) return;
    const parts = baseOf(name);
    const within = parts !== null && /[处部科室]$|办公室$/.test(parts.unit) ? parts.base : name;
    const base = within.replace(/(?:党委|党组|纪委|工会|团委|党工委)$/, "") + owner.rest;
    owner.entity = this.registry.entity("Organization", base, base, owner);
  }

  /** 县人大|副主任: of its standing committee, which the text may also call so. */
  private standing(assembly: Entity): Entity {
    const name = `${assembly.name}常委会`;
    const named = this.registry.find("Organization", name);
    if (named === undefined) this.registry.call(assembly, name);
    return named ?? assembly;
  }

  private ownedByBody(owner: Chunk & { kind: "org" }, title: string, place: Entity | null, previous: Entity | null) {
    const own = owner.place?.entity ?? null;
    if (owner.entity !== null && STANDING.test(title) && /[省市县区州旗盟]人大$/.test(owner.entity.name))
      return { body: this.standing(owner.entity), place: own ?? place };
    if (owner.entity !== null) {
      const committee = /^(.+?)(?:党)?委$/.exec(owner.entity.name);
      const jurisdiction = own ?? (committee !== null ? this.placeNamed(committee[1]) : null) ?? place;
      return { body: owner.entity, place: jurisdiction };
    }
    // 江口村|委会 of a place that nothing resolves: no place told of before has it.
    if (owner.place?.kind === "place") return { body: null, place };
    const inside = previous === null ? null : unitOf(previous.name, owner.rest);
    if (inside !== null) {
      owner.entity = this.registry.entity("Organization", inside, inside, owner);
      return { body: owner.entity, place };
    }
    const bureau = place === null ? bureauOfRegion(owner, this.registry.doc) : "";
    if (bureau !== "") {
      owner.entity = this.registry.entity("Organization", bureau, bureau, owner);
      return { body: owner.entity, place };
    }
    if (place === null || (owner.type !== "department" && owner.type !== "core" && owner.type !== "government"))
      return { body: null, place };
    const name = /^党?委/.test(owner.rest)
      ? committeePrefix(jurisdictionOf(place).prefix)
      : organName(jurisdictionOf(this.countyOf(place, owner.rest)), owner.rest);
    owner.entity = this.registry.entity("Organization", name, name, owner);
    return { body: owner.entity, place };
  }

  /** 区长甲、|工务局局长乙: no town of Taiwan has such a department, its county has. */
  private countyOf(place: Entity, organ: string): Entity {
    if (!/[局处]$/.test(organ) || !isTownOfTaiwan(place)) return place;
    return this.geography.levelEntity("县", 0, false) ?? this.geography.levelEntity("市", 0, false) ?? place;
  }

  private placeNamed(prefix: string): Entity | null {
    return this.geography.all().find((entity) => shortJurisdiction(entity.name) === prefix) ?? null;
  }

  private government(place: Entity, span: Span): Entity {
    const { prefix } = jurisdictionOf(place);
    return this.registry.implied("Organization", governmentName(place, prefix, this.registry), span);
  }

  private committeeOf(place: Entity, span: Span): Entity {
    return this.registry.implied("Organization", committeePrefix(jurisdictionOf(place).prefix), span);
  }

  /** 泸定县委书记 has its body; 县书记, 村支书, 村主任 name only the place. */
  private committeeOrPlace(place: Entity, chunk: TitleChunk): Entity {
    if (/书记$/.test(chunk.title) && place.properties.level !== "village") return this.committeeOf(place, chunk);
    if (place.properties.level === "country" && /总理|首相|部长|大臣|外长|防长|财长/.test(chunk.title))
      return this.registry.implied("Organization", `${place.name}政府`, chunk);
    return place;
  }
}

/**
 * 镇长甲、副书记乙: the secretary is the committee's. 中建七局党委常委、财务总监: what is no Party office is held in the
 * body whose Party committee it is.
 */
export function outsideParty(registry: Registry, previous: Entity, title: string, span: Span): Entity {
  const governed = /^(.+[省州市县区旗盟乡镇道办])政府$/.exec(previous.name)?.[1];
  if (governed !== undefined && /^(?:第一|专职|常务)?副?书记$|^常委$/.test(title))
    return registry.implied("Organization", committeePrefix(governed), span);
  const owner = /^(.{3,})(?:党委|党组|党工委|党总支|党支部|纪委|工会)$/.exec(previous.name)?.[1];
  if (owner === undefined || /书记|常委|(?<!政治)委员|成员|主席/.test(title)) return previous;
  const known = registry.find("Organization", owner);
  const body = known ?? registry.implied("Organization", owner, span);
  const organ = previous.name.slice(owner.length);
  for (const alias of previous.aliases) if (alias.endsWith(organ)) registry.call(body, alias.slice(0, -organ.length));
  return body;
}

/** 县委常委、|办公室主任; 某某大学党委常委、|统战部部长; 某某总部总经理、|党工委书记: a unit of the body before it. */
function unitOf(body: string, unit: string): string | null {
  const organ = zoneOrgan(body, unit);
  if (organ !== null) return organ;
  if (/^(?:直属)?机关(?:党委|纪委|党总支|工会)$/.test(unit) && /(?:[局厅院会部署办]|[^县市州省区旗盟]委)$/.test(body))
    return /(?:政府|常委会)$/.test(body) ? null : body + unit;
  if (/[省州市县区旗盟]委$/.test(body)) return unit === "办公室" ? body + unit : null;
  if (/(?:法院|检察院|[局厅署]|[支总大]队|海关|协会|商会)(?:党委|党组)?$/.test(body) && OF_AN_OFFICE.test(unit))
    return body.replace(/党[委组]$/, "") + unit;
  if (/(?:大学|学院|公司|集团|医院|银行|总部|海关|[分支]行)(?:党委)?$/.test(body))
    return /^(?:纪委|工会|团委|党委|办公室)$/.test(unit) ? body.replace(/党委$/, "") + unit : body + unit;
  return null;
}

/** 党委, 党组, 工会 without its body. */
export function isOrgan(owner: Chunk): boolean {
  return (
    owner.kind === "org" &&
    owner.place === null &&
    /^(?:党委|党组|党总支|党支部|纪委|工会|团委|机关党委)$/.test(owner.rest)
  );
}

/** 甲集团|党委: words right before an organ are the name of a body that no grammar reads. */
export function followsName(chunks: readonly Chunk[], organ: Chunk): boolean {
  const before = itemAt(chunks, chunks.indexOf(organ) - 1);
  return (
    before !== undefined && before.end === organ.start && /^(?:word|act|role|place|person|level)$/.test(before.kind)
  );
}

/** The office behind the title at `k` that may tell of which kind the body is: the same person's, or of the next in the list. */
function toldBehind({ titles }: TitleRun, k: number, chunks: readonly Chunk[], i: number): TitleChunk | null {
  const next = titles[k + 1];
  if (next !== undefined) return next.owner === null ? next.title : null;
  const title = chunks[i + 2];
  const listed = /^[、，和及]$/.test(chunks[i + 1]?.text ?? "") && title?.kind === "title";
  return listed && chunks[i + 3]?.kind === "person" ? title : null;
}

/** Units of courts and bureaus; 财政局 and 县委办公室 are none of theirs. */
const OF_AN_OFFICE =
  /^(?:办公室|综合办公室|党委办公室|机关党委|机关纪委|工会|团委|政治部|执行局|..?[处科室]|司法警察[大支]队|法警大队)$|[审判事案]庭$/;

/** 香港特区|行政长官, 行政长官: of the region that is named, else of the one that the article is at home in. */
function regionOf(owner: Chunk | null, doc: Doc): string {
  if (owner === null || owner.kind === "level") return specialRegion(doc);
  return /^(?:香港|澳门)/.exec(owner.entity?.name ?? "")?.[0] ?? "";
}

/** 县长, 县委书记: a level word alone stands for the place. */
function isSupplied(owner: Chunk | null, place: Entity | null): boolean {
  if (owner === null) return place === null;
  return owner.kind === "level" || (owner.kind === "org" && owner.place?.kind === "level");
}

/** 村长, 村支书, 里长 of a village. */
function isOfVillage({ properties }: Entity, { title }: TitleChunk): boolean {
  return properties.level === "village" && /^副?(?:村|里|社区)(?:长|支书|书记|主任|支部书记)$/.test(title);
}

/** 区长 is of 巴宜区, not of 西藏自治区. */
function isOfLevel(place: Entity, level: string): boolean {
  if (level === "区" && /自治区$/.test(place.name)) return false;
  return shortJurisdiction(place.name).endsWith(level) || (level === "地" && place.name.endsWith("地区"));
}

function bareTitle(title: string): string {
  return bareAssembly(title).replace(/^(?:[原前]|挂职)(?=.)/, "");
}
