// Whose site or paper is this? 清河大学新闻网, 清河大学校报: the university; 清河集团官网: the company.

import { shortJurisdiction } from "./jurisdictions";

const MASTHEAD =
  /(?:党委)?(?:宣传部|新闻网|新闻中心|融媒体中心|官方网站|门户网站|官方微信|官网|网站|主页|新闻|校报|院报|报|网|微信公众号|公众号)$/;
const BODY =
  /(?:大学|学院|学校|中学|小学|医院|公司|集团|银行|分行|支行|研究院|研究所|科学院|博物馆|图书馆|协会|学会|商会|法院|检察院|[局厅])$/;

/** An article asks of its publisher at every word. */
let latest = { publisher: "", owner: "", teaches: false };

/** The body that publishes its own news under this name; the name itself when no body is in it. */
export function siteOwner(publisher: string): string {
  return siteOf(publisher).owner;
}

/** Whether that body is a university. */
export function isUniversitySite(publisher: string): boolean {
  return siteOf(publisher).teaches;
}

function siteOf(publisher: string): typeof latest {
  if (publisher !== latest.publisher) {
    const owner = asOrgan(ownerOf(publisher));
    latest = { publisher, owner, teaches: owner.endsWith("大学") || owner.endsWith("学院") };
  }
  return latest;
}

/** 木里藏族自治县人民法院 → 木里县人民法院: how the text names an organ of such a place. */
export function asOrgan(name: string): string {
  const [, place, organ] = ORGAN.exec(name) ?? [];
  return place === undefined ? name : shortJurisdiction(place) + organ;
}

const ORGAN = /^(.+自治[州县旗])(.*(?:法院|检察院|[局厅委]|委员会|政协|人大常委会))$/;

function ownerOf(publisher: string): string {
  if (BODY.test(publisher)) return publisher;
  const owner = publisher.replace(MASTHEAD, "");
  return owner.length > 3 && BODY.test(owner) ? owner : publisher;
}
