// Which body named before does a kind or an office mean? 公司: the last company; 局长: the last 局, or the publisher.

import type { Entity, Span } from "../../doc";
import type { Registry } from "./registry";
import { siteOwner } from "./site-owner";

/** Offices that only bodies of one kind have. */
const OFFICE_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/校长(?:助理)?$/, /(?:大学|学院|学校|中学|小学|完小|校|国[中小])$/],
  [/院长(?:助理)?$/, /(?:法院|医院|卫生院|学院|研究院|科学院)$/],
  [/检察长$/, /检察院$/],
  [/局长$/, /局$/],
  [/厅长$/, /厅$/],
  [/司长$/, /司$/],
  [/处长$/, /处$/],
  [/部长$/, /部$/],
  [/所长$/, /(?:所|中心)$/],
  [/馆长$/, /馆$/],
  [/台长$/, /台$/],
  [/社长$/, /社$/],
  [/行长(?:助理)?$/, /(?:银行|分行|支行)$/],
  [/庭长$/, /(?:法庭|庭)$/],
  [/总队长$/, /总队$/],
  [/支队长$/, /支队$/],
  [/大队长$/, /大队$/],
  [/指挥长$/, /指挥部$/],
  [/关长$/, /海关$/],
  [/监狱长$/, /监狱$/],
  [/^(?:审判委员会|审委会)/, /法院$/],
  [/^(?:检察委员会|检委会)/, /检察院$/],
  [/^(?:副?司令员|参谋长)$/, /(?:军分区|警备区|省军区|军区|总队)$/],
  [/^(?:支队|总队)?(?:政治委员|政委)$/, /(?:[支总]队|军分区|警备区|省军区|人武部|人民武装部)$/],
  [/^(?:大队)?(?:政治)?教导员$/, /大队$/],
  [/总领事$/, /总领事馆$/],
  [/^(?:大使|公使|参赞|临时代办)$/, /大使馆$/],
  [/监院|住持|方丈/, /[寺庙宫观]$/],
  [/董事|总经理|总裁|监事|(?:财务|运营|投资|技术)总监/, /(?:公司|集团|银行)$/],
  [/^副?组长$/, /(?:领导小组|专班|[^小]组)$/],
  [/^副?(?:会长|理事长)$/, /(?:协会|学会|商会|联合会|总会|合作社|基金会)$/],
];

const HEAD_OF_GOVERNMENT = /长$/;

/** Offices that are held in one body only. */
const ONLY: Record<string, string> = { 委员长: "全国人大常委会", 副委员长: "全国人大常委会", 国务委员: "国务院" };

/** 某某大学党委 names the university too. */
const ORGAN = /(?:党委|党组|党工委|纪委|工会|团委)$/;

/** Offices that say of which kind the body is that is told of: 党委书记、|校长. */
const TELLING =
  /(?:校长|院长|检察长|局长|厅长|行长|馆长|台长|社长|关长|监狱长|[支总大]队长|董事长|总经理|总裁|会长|理事长|政委|政治委员)$/;

/** 副县长 of a government of that level. */
function headOf(title: string): readonly [RegExp, RegExp] | undefined {
  const head = /^副?([省市县区旗州乡镇]长)$/.exec(title);
  return head === null ? undefined : [HEAD_OF_GOVERNMENT, new RegExp(`${head[1][0]}(?:政府|公所)$`)];
}

export class LatestBodies {
  private readonly byKind = new Map<string, { readonly bodies: Entity[]; seen: number }>();

  constructor(private readonly registry: Registry) {}

  /** The body whose office this is, when the publisher or an earlier mention fits; else null. */
  ofOffice(title: string, span: Span): Entity | null {
    const only = ONLY[title];
    if (only !== undefined) return this.registry.implied("Organization", only, span);
    const kind = OFFICE_OF.find(([office]) => office.test(title)) ?? headOf(title);
    return kind === undefined ? null : this.fitting(kind[1], span, this.inSentence(kind[1], span));
  }

  /** The body of an office that tells of which kind it is; null for offices that bodies of many kinds have. */
  told(title: string, span: Span): Entity | null {
    return TELLING.test(title) ? this.ofOffice(title, span) : null;
  }

  /** 甲县公安局召开会议，副局长乙…: another body of that kind stands in the sentence. */
  private inSentence(kind: RegExp, { start }: Span): boolean {
    const { text } = this.registry.doc;
    const from = Math.max(text.lastIndexOf("。", start), text.lastIndexOf("\n", start));
    return this.registry
      .allOf("Organization")
      .some(({ name, mentions }) => kind.test(name) && mentions.some((one) => one.start > from && one.start < start));
  }

  /** The publisher when it is of that kind, unless 该 points elsewhere; else the body of that kind last named before `span`. */
  fitting(kind: RegExp, span: Span, pointed = false): Entity | null {
    const publisher = siteOwner(this.registry.doc.publisher);
    if (!pointed && publisher !== "" && kind.test(publisher))
      return this.registry.implied("Organization", publisher, span);
    let best: Entity | null = null;
    let at = -1;
    for (const entity of this.ofKind(kind)) {
      for (const { start } of entity.mentions) {
        if (start < span.start && start > at) {
          at = start;
          best = entity;
        }
      }
    }
    if (best === null || kind.test(best.name)) return best;
    return this.registry.implied("Organization", best.name.replace(ORGAN, ""), span);
  }

  /** Each kind looks at each name once, however often it is asked. */
  private ofKind(kind: RegExp): readonly Entity[] {
    const all = this.registry.allOf("Organization");
    let found = this.byKind.get(kind.source);
    if (found === undefined) {
      found = { bodies: [], seen: 0 };
      this.byKind.set(kind.source, found);
    }
    for (; found.seen < all.length; found.seen++) {
      const entity = all[found.seen];
      const name = kind.test(entity.name) ? entity.name : entity.name.replace(ORGAN, "");
      if (name.length >= 3 && !/^.公司$/.test(name) && kind.test(name)) found.bodies.push(entity);
    }
    return found.bodies;
  }
}
