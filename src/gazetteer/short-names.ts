// What else is a division called? Its short forms by rule: 泸定县 → 泸定, 甘孜藏族自治州 → 甘孜州, 甘孜.

import type { PlaceLevel } from "../ontology";

const ETHNIC =
  "各族|(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|独龙|鄂伦春|赫哲|门巴|珞巴|基诺)族";
/** Names of autonomous counties and prefectures in the north-west leave 族 out. */
const BARE = "蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔|达斡尔|鄂温克";
const AUTONOMOUS = new RegExp(`^(.*?)(?:${ETHNIC}|${BARE})*自治([州县旗])$`);
const ETHNIC_PART = new RegExp(`^(.{2,}?)(?:${ETHNIC})+(区|乡|镇|苏木)$`);
const SINGLE_PEOPLE = /^(.{2,})族自治([县旗])$/;

const PROVINCE_ENDING = /(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/;
const ZONES: readonly [RegExp, string][] = [
  [/高新技术(?:产业)?(?:开发|园)?区$/, "高新区"],
  [/经济(?:技术)?开发区$/, "经开区"],
];

/**
 * The short forms of a full name, most usual first; none shorter than two characters, none for a country, a region or a site.
 * A form that keeps its generic ending (甘孜州) is safer than one without (甘孜): it comes first.
 */
export function shortNames(fullName: string, level: PlaceLevel): string[] {
  return candidates(fullName, level).filter((form) => form.length >= 2 && form !== fullName);
}

function candidates(name: string, level: PlaceLevel): string[] {
  if (level === "province") return [name.replace(PROVINCE_ENDING, "")];
  if (level === "prefecture" || level === "county") return autonomous(name) ?? districtOrPlain(name);
  if (level === "township") return ethnicPart(name);
  return level === "region" ? zone(name) : [];
}

/** 峨边彝族自治县 → 峨边县, 峨边; 东乡族自治县, which has no other name, → 东乡县, 东乡. */
function autonomous(name: string): string[] | null {
  const match = name.includes("自治") ? AUTONOMOUS.exec(name) : null;
  if (match === null) return null;
  const stem = match[1].length >= 2 ? match[1] : SINGLE_PEOPLE.exec(name)?.[1];
  return stem === undefined ? [] : [stem + match[2], stem];
}

/** 瀍河回族区 → 瀍河区; 兴隆苗族乡 → 兴隆乡. */
function ethnicPart(name: string): string[] {
  const match = name.includes("族") ? ETHNIC_PART.exec(name) : null;
  return match === null ? [] : [match[1] + match[2]];
}

/** 察哈尔右翼后旗 → 察右后旗, 科尔沁左翼中旗 → 科左中旗. */
const WING = /^(.)..([左右])翼(.)旗$/;

/** A banner keeps its 旗 and a mining district its 矿区: nobody calls 杭锦旗 杭锦. */
const KEEPS_ENDING = /(?:旗|矿区|城区|郊区|示范区|管理区)$/;
const PLAIN_ENDING = /(?:行政委员会|地区|林区|特区|新区|群岛|[县市区盟])$/;

function districtOrPlain(name: string): string[] {
  const wing = WING.exec(name);
  if (wing !== null) return [`${wing[1]}${wing[2]}${wing[3]}旗`];
  const parts = ethnicPart(name);
  const base = parts[0] ?? name;
  return KEEPS_ENDING.test(base) ? parts : [...parts, base.replace(PLAIN_ENDING, "")];
}

function zone(name: string): string[] {
  return ZONES.filter(([ending]) => ending.test(name)).map(([ending, short]) => name.replace(ending, short));
}
