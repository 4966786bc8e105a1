// Which institution of a level is this that no list holds? 县|中藏医院, 县|自来水公司, 州|医疗保障事务中心: told by its ending.

import type { LevelChunk, OrgChunk, PlaceChunk } from "./chunks";
import { KIND } from "./kinds";
import { atBoundary } from "./name-words";
import { orgChunk } from "./org-chunk";
import type { Reader } from "./reader";
import { unitEnd } from "./units";

const MAX_TOKENS = 4;
const MAX_LENGTH = 10;
const ENDING =
  /(?:医院|卫生院|公司|学校|幼儿园|养路段|殡仪馆|福利院|养老院|看守所|拘留所|戒毒所|救助站|水厂|污水处理厂|客运站|汽车站|客运中心|文工团|歌舞团|[农林渔种牧]场|环卫所|[^股份]{2,4}集团|执法(?:大队|支队)|[^各]{2,4}协会|招考委|招委会|安委会|减灾委|爱卫会|绿委会|禁毒委|食安委|食药安委|文明委|双拥委|.{2}办|.{2}局|(?:服务|保障|事务|管理|监测|指导|检测|评审|救助|交易|推广|防控|控制|保护|研究|指挥|调度|结算)中心)$/;
/** Words after a level that make another thing of it: 县|级医院, 县|内学校, 县|乡公司. */
const NOT_ITS = /^(?:级|内|外|里|域|乡|镇|村|市|县|直|属|管|办|上|下|各|等|和|与|及|的|有|某|一|两|几|多)/;
/** Words before it that say it is not the one at home: 各县|…, 跨市|…. */
const MANY = /^(?:各|每|跨|邻|外|某|个|两|多|三|四|五|等)$/;

/** The institution after a bare level at `t`, or null. */
export function levelInstitution(
  reader: Reader,
  t: number,
  after: number,
  place: PlaceChunk | LevelChunk | null,
): OrgChunk | null {
  if (place?.kind !== "level" || place.whole || after !== t + 1 || reader.end(t) - reader.start(t) > 1) return null;
  if (!atBoundary(reader, t) || (t > reader.first && MANY.test(reader.words(t - 1)))) return null;
  if (NOT_ITS.test(reader.words(after))) return null;
  for (let i = after; i < reader.last && i < after + MAX_TOKENS && reader.joined(i); i++) {
    if (!reader.is(i, KIND.WORD | KIND.DEPARTMENT | KIND.ORG_ENDING | KIND.SITE_ENDING)) return null;
    if (reader.is(i, KIND.MARK | KIND.LEVEL | KIND.TITLE | KIND.PLACE | KIND.NAME | KIND.DIGITS | KIND.TRIGGER))
      return null;
    if (reader.end(i) - reader.start(t) > MAX_LENGTH) return null;
    const name = reader.text.slice(reader.end(t), reader.end(i));
    if (name.length < 3 || !ENDING.test(name)) continue;
    const end = unitEnd(reader, i + 1);
    if (closes(reader, end)) return orgChunk(reader, t, end, place, reader.words(after, end), "department");
  }
  return null;
}

/** What follows a body: its officer, what it does, another one; not more of its name. */
function closes(reader: Reader, i: number): boolean {
  if (i >= reader.last || !reader.joined(i)) return true;
  return reader.is(i, KIND.MARK | KIND.TITLE | KIND.ROLE | KIND.TRIGGER | KIND.FUNCTION);
}
