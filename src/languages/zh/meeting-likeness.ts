// Which meeting do other words of its name mean? One of the same name, or one that is called so at length or in short.

import type { MeetingState } from "./meeting-register";

/** Names that share less than this many last characters are not forms of one another. */
const TAIL = 6;
const SHORTEST = 5;
/** A name this long may be the end of a longer one. */
const WHOLE = 8;

/** The names of an article's meetings, so that a text of many meetings asks of few at each name. */
export class MeetingNames {
  private readonly byName = new Map<string, MeetingState[]>();
  private readonly byTail = new Map<string, MeetingState[]>();
  private readonly byPlain = new Map<string, MeetingState[]>();

  /** Notes a meeting by its name as it is now. */
  add(state: MeetingState): void {
    const { name } = state.entity;
    put(this.byName, name, state);
    if (state.kind !== "") return;
    put(this.byPlain, withoutOrdinal(name), state);
    if (name.length >= TAIL) put(this.byTail, name.slice(-TAIL), state);
  }

  exactly(name: string): MeetingState | null {
    return earliest(this.byName.get(name), (state) => state.entity.name === name);
  }

  /** 县政府2025年第16次常务会议 and 县政府常务会 are one when only one of them counts. */
  alike(name: string): MeetingState | null {
    if (name.length < SHORTEST) return null;
    const plain = withoutOrdinal(name);
    const same = earliest(
      this.byPlain.get(plain),
      (state) => withoutOrdinal(state.entity.name) === plain && !bothNumbered(state.entity.name, name),
    );
    const longer = earliest(this.byTail.get(name.slice(-TAIL)), ({ entity }) => {
      if (name.length < TAIL) return false;
      return entity.name.endsWith(name) || (entity.name.length >= WHOLE && name.endsWith(entity.name));
    });
    if (same === null || longer === null) return same ?? longer;
    return longer.first < same.first ? longer : same;
  }
}

function put(index: Map<string, MeetingState[]>, key: string, state: MeetingState): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [state]);
  else known.push(state);
}

/** The first in the text of those that fit. */
function earliest(
  states: readonly MeetingState[] | undefined,
  fits: (state: MeetingState) => boolean,
): MeetingState | null {
  let found: MeetingState | null = null;
  for (const state of states ?? []) if ((found === null || state.first < found.first) && fits(state)) found = state;
  return found;
}

const ORDINAL = /(?:\d{4}年(?:度)?)?第?[一二三四五六七八九十百\d]+次|\d{4}年(?:度)?/g;

/** 县政府2025年第16次常务会议 and 县政府常务会议 are one when only one of them counts. */
function withoutOrdinal(name: string): string {
  return (
    inFull(name)
      .replace(/政协(?:第?[一二三四五六七八九十\d]+届)?(\p{Script=Han}{2,8})委员会/u, "$1政协")
      // 甲协调会议第三次会议, 甲第三次协调会议
      .replace(/(?<=.{4}会议)第?[一二三四五六七八九十百\d]+次会议$/, "")
      .replace(ORDINAL, "")
      .replace(/^[全我][省市县区州旗](?=.{6})/, "")
      .replace(/(?:会议|会)+$/, "会")
  );
}

/** 学院第四届教代会 is the 第四届教职工代表大会. */
function inFull(name: string): string {
  return name
    .replace(/^(?:我|本|全)?(?:院|校|学院|学校|公司|集团公司|医院)(?=第)/, "")
    .replace("教代会", "教职工代表大会")
    .replace("职代会", "职工代表大会")
    .replace("工代会", "工会会员代表大会")
    .replace("团代会", "团员代表大会");
}

/** Whether each says which one it was, and not the same. */
function bothNumbered(a: string, b: string): boolean {
  const [one, other] = [a.match(ORDINAL), b.match(ORDINAL)];
  return one !== null && other !== null && one.join() !== other.join();
}
