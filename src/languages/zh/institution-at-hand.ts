// Which institution is told of here? 党委书记甲, 综合办公室主任乙: of the hospital, court or firm whose news it is.

import type { Entity, Span } from "../../doc";
import type { Registry } from "./registry";
import { isSchoolOfSubject } from "./school-units";
import { baseOf } from "./short-names";
import { siteOwner } from "./site-owner";

/** Bodies with officers, units and a Party committee of their own. */
const INSTITUTION =
  /(?:大学|学院|学校|[中小]学|[一二三四五六七八九十]中|党校|医院|保健院|卫生院|疾控中心|公司|集团|银行|[分支]行|信用社|研究院|研究所|科学院|法院|检察院|(?<!公)[局厅署]|公安局|公安厅|(?:国资|卫健|发改|发展改革|卫生健康|住建|城管|农工)委|[教科民]委|供销社|[支总大]队|海关|监狱|协会|商会|学会|联合会|总会|基金会|工商联|红十字会|(?:博物|图书|文化|美术|科技|纪念|档案|展览)馆|电视台|报社|出版社|中心|农场|林场|[煤矿]矿)$/;
const ORGAN = /(?:党委|党组|党工委|党总支|党支部|纪委|工会|团委)$/;
const REACH = 300;

const UNIVERSITY = /(?:大学|学院)$/;
const SCHOOL = /(?:大学|学院|学校|[中小]学|[一二三四五六七八九十]中|党校)$/;
const HOSPITAL = /(?:医院|保健院|卫生院)$/;
const COURT = /法院$/;
const JUSTICE = /(?:法院|检察院)$/;
const FORCE = /(?:[支总大]队|海关|公安局|公安厅)$/;
const BANK = /(?:银行|分行|信用社)$/;
const SOCIETY = /(?:协会|商会|学会|联合会|总会|基金会|红十字会)$/;
const OFFICIAL = /(?:[局厅署委]|法院|检察院|供销社|协会|学会|联合会|工商联|红十字会)$/;
const WITH_COMMITTEE =
  /(?:大学|学院|学校|[中小]学|党校|医院|保健院|疾控中心|公司|集团|银行|[分支]行|信用社|研究院|研究所|科学院|[局厅署委]|[支总大]队|海关|监狱|协会|商会|联合会|馆|台|社|中心)$/;

/** Organs and units that need no name of their own, and the bodies that have them. */
const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:党委|纪委|党总支|团委|工会|党办|党委办公室|机关党委|机关纪委|机关工会|机关党总支)$/, WITH_COMMITTEE],
  [/^(?:党组|党组办公室)$/, OFFICIAL],
  [/^(?:第[一二三四五六七八九十]+|机关|离退休|在职)?党支部$/, INSTITUTION],
  [/^(?:执行局|审判委员会|审委会|司法警察大队|法警大队|司法警察支队)$|(?:审判庭|[刑民行商]事庭|立案庭|速裁庭)$/, COURT],
  [/^(?:政治部|综合办公室|检察委员会|案件管理办公室)$/, /(?:法院|检察院|公安局|支队|公司|大学)$/],
  [/^(?:研究生院|图书馆|校友会|理事会|学术委员会|教代会|党政办公室|党政办|校办|学生会|研究生会)$/, SCHOOL],
  [
    /(?:内|外|儿|产|眼|骨|急诊|妇|麻醉|医学|检验|药剂|放射|口腔|皮肤|康复|护理|肿瘤|中医|神经)[科部](?:党总|党)支部?$/,
    HOSPITAL,
  ],
  [/(?:学院|系)(?:党委|党总支|团委|分党委)$/, /(?:大学|学院)$/],
  [/^(?:综合办公室|党委办公室|行政办公室|办公室|人事处|财务处|机关服务中心|[处部科室]党支部)$/, INSTITUTION],
  [/^(?:董事会|监事会|理事会)$/, /(?:公司|集团|银行|协会|商会|基金会|大学|学院)$/],
  [/^(?:特勤|作战训练|法制|技侦)[大支]队$/, FORCE],
];

/** Offices that any institution of a kind has. */
const OFFICES: readonly (readonly [RegExp, RegExp])[] = [
  [/^党组(?:副?书记|成员)$/, OFFICIAL],
  [
    /^(?:副?总(?:工程师|会计师|经济师|法律顾问|审计师|农艺师)|首席[专风信合].*)$/,
    /(?:公司|集团|银行|大学|医院|[局厅]|研究院)$/,
  ],
  [/^总护士长$/, HOSPITAL],
  [/^(?:常务|执行)?副?(?:秘书长|会长|理事长)$/, SOCIETY],
  [/^[一二三四]级(?:巡视员|调研员)$/, /(?:[局厅署委]|法院|检察院)$/],
  [/^(?:外部|独立|职工)?(?:董事|监事)$|^监事(?:长|会主席)$/, /(?:公司|集团|银行|协会|商会)$/],
];

export class InstitutionAtHand {
  constructor(private readonly registry: Registry) {}

  /** The institution whose organ or unit stands alone at `span`; null when several could be meant. */
  ofUnit(rest: string, span: Span): string | null {
    const school = rest.length > 3 && isSchoolOfSubject(rest.replace(ORGAN, ""));
    const kind = school ? UNIVERSITY : UNITS.find(([unit]) => unit.test(rest))?.[1];
    return kind === undefined ? null : this.fitting(kind, span);
  }

  /** The institution whose officer stands alone at `span`. */
  ofOffice(title: string, span: Span): Entity | null {
    const kind = OFFICES.find(([office]) => office.test(title))?.[1];
    const name = kind === undefined ? null : this.fitting(kind, span);
    return name === null ? null : this.registry.implied("Organization", name, span);
  }

  /** The bank whose branch is named by its place only. */
  bankOf(span: Span): string | null {
    return this.fitting(BANK, span)?.replace(/(?<=银行).+分行$/, "") ?? null;
  }

  private fitting(kind: RegExp, { start }: Span): string | null {
    const { doc } = this.registry;
    const owner = siteOwner(doc.publisher);
    const sentence = Math.max(doc.text.lastIndexOf("。", start - 1), doc.text.lastIndexOf("\n", start - 1));
    const near = this.namedSince(start - REACH, start);
    if (INSTITUTION.test(owner) && kind.test(owner)) {
      const others = near.filter(({ name, at }) => !name.startsWith(owner) && (at > sentence || alike(name, owner)));
      if (others.length === 0) return owner;
    }
    const names = [...new Set(near.map(({ name }) => name))];
    const whole = names.filter((name) => !names.some((other) => other !== name && name.startsWith(other)));
    return whole.length === 1 && kind.test(whole[0]) ? whole[0] : null;
  }

  /** The institutions named between two points, and the towns, which have Party committees too. */
  private namedSince(from: number, to: number): { readonly name: string; readonly at: number }[] {
    const found: { name: string; at: number }[] = [];
    for (const label of ["Organization", "Place"] as const) {
      for (const { name, mentions, properties } of this.registry.allOf(label)) {
        if (label === "Place" && properties.level !== "township") continue;
        const body = label === "Place" ? name : institutionOf(name);
        if (body === null) continue;
        for (const { start } of mentions) if (start >= from && start < to) found.push({ name: body, at: start });
      }
    }
    return found;
  }
}

/** 甲医院党委, 甲医院护理部: 甲医院; null for organs of places and for what has no officers. */
function institutionOf(name: string): string | null {
  if (INSTITUTION.test(name)) return name;
  const governed = name.replace(ORGAN, "");
  if (INSTITUTION.test(governed)) return governed;
  const base = baseOf(name)?.base;
  return base !== undefined && INSTITUTION.test(base) ? base : null;
}

function alike(one: string, other: string): boolean {
  return [SCHOOL, HOSPITAL, JUSTICE, BANK, SOCIETY, FORCE, /(?:公司|集团)$/, /[局厅署委]$/].some(
    (kind) => kind.test(one) && kind.test(other),
  );
}
