// What is known of a clause while it is read? Its subjects, adverbials and mood, up to the verb and between verbs.

import { itemAt, lastOf } from "../../lists";
import { adjunctEnd, isHome, leadersOf, prepositionEnd, type Stretch } from "./adverbials";
import type { Chunk, DateChunk, Referent } from "./chunks";
import { isReferent } from "./chunks";
import { markOf, NEUTRAL, PARTY, PREPOSITIONS, textOf, UNREAL } from "./clause-words";
import { verbSoon } from "./nominal";
import { closing, companionsAt, isCount, namedSoon, peopleIn, placesIn, referentsEnd, referentsIn } from "./referents";
import { isVerbOf, VERB } from "./verbs";
import { WordPattern } from "./words";

const AS_WELL = new WordPattern(/^[也还均都即]$/);
const LINKS = new WordPattern(/^[、和及]$/);
const GOES_ON = new WordPattern(/^(?:并|还|又|也|同时|随后|并且)$/);
const TIMES = new WordPattern(/^(?:上|中|前|后|现场|期间|之前|之后|以前|以后|间隙)$/);
const ASPECT = new WordPattern(/^[着了]$/);
const NO_ACT = new WordPattern(/^(?:本次|本届|这次|来自|驻|作为|各|每)$/);
const PEOPLE_UNNAMED = new WordPattern(/^(?:我们|咱们|我|他们|她们)$/);
const ATTENDERS = new WordPattern(/^与?会人员$|^参会人员$/);
const DATELINE = new WordPattern(/讯$|^(?:日)?电$|^消息$/);
const WITH_ONE = new WordPattern(/^[与同]$/);
const WITH = new WordPattern(/^(?:与|和|同|跟)$/);
const PRONOUN = new WordPattern(/^(?:他们|她们|其|大家|他|她)$/);
const LEADS = new WordPattern(/^(?:率|率领|带领|率队|带队|带着)$/);
const PARTICIPANTS = new WordPattern(/^(?:与会|参会|参会人员|与会人员|与会者|参会者|与会代表)$/);
const AND_COMPANY = new WordPattern(/^一行人?$/);
const WE = new WordPattern(/^(?:我们|我|咱们)$/);

/** Verbs that have others act: 组织群众转移到, 邀请客商来. */
const CAUSES = new WordPattern(
  /^(?:诚邀|邀请|欢迎|组织|引导|动员|安排|派出|选派|推荐|鼓励|支持|吸引|带动|帮助|转移|输送)$/,
);

/** 甲|派|秘书代表出席, 甲|委托|乙出席: whoever sends others stays away. */
const SENDS = new WordPattern(/^(?:派|派出|委托|委请|委由|委派|指派|特派|改派|请托|责成|改由)$/);
/** 甲|偕同|乙出席 */
const TOGETHER_WITH = new WordPattern(/^(?:偕同|偕|联同|连同|会同|伙同)$/);

/** Verbs of those that have named others tell: 邀请甲介绍情况. */
const INVITES = new WordPattern(/^(?:邀请|请|特邀|邀|喜邀)$/);

const SOME = new WordPattern(/^(?:部分|有关|相关|全体|各|各级|各有关|其他|在家)$/);

/** 甲局|相关部门|负责人: words between a body and those of it who come. */
const SOME_OF = new WordPattern(
  /^(?:相关|有关|部分|主要|分管|各|部门|单位|科室|处室|股室|站所|业务|职能|业务(?:处室|科室|部门)|职能(?:部门|处室|科室)|[室组科处（）]|相关部门|有关部门|各部门|各科室)$/,
);

/** 应|甲国总统乙|邀请: where the words for who invited end; -1 when nobody did. */
function invitationEnd(chunks: readonly Chunk[], from: number, end: number): number {
  for (let k = from; k < end && k < from + 20; k++) {
    if (/^(?:邀请|之邀|邀)$/.test(textOf(chunks[k]))) return k + 1;
    if (chunks[k].kind === "verb" || chunks[k].kind === "meeting") return -1;
  }
  return -1;
}

/** 甲局、|丙办|负责同志: the index of the item before one that no grammar reads; `at` when there is none. */
function unreadItem(chunks: readonly Chunk[], from: number, at: number): number {
  let k = at;
  while (k > from && at - k < 4 && /^(?:word|act)$/.test(chunks[k].kind)) k--;
  return k < at && k > from && textOf(chunks[k]) === "、" ? k - 1 : at;
}

/** 由甲|陪同, 由甲|随行 */
const COMES_ALONG = /^(?:陪同|陪伴|随行|随同)$/;

function roleOrVerb(chunk: Chunk): string {
  return chunk.kind === "verb" ? chunk.verb : textOf(chunk);
}

function roleOf(chunk: Chunk): string {
  return chunk.kind === "title" ? chunk.title : textOf(chunk);
}

/** 甲、乙|等在家的县四大班子领导: where the words for the rest of the list end; `i` when they are none. */
function officersEnd(chunks: readonly Chunk[], i: number, end: number): number {
  let of = false;
  for (let k = i + 1; k < end && k < i + 9; k++) {
    const words = roleOf(chunks[k]);
    if (words === "的") of = true;
    else if (/领导$|^领导同志$/.test(words)) return of || k > i + 1 || words.length > 2 ? k + 1 : i;
    else if (
      !/^(?:在家|省|市|县|区|州|旗|县级|市级|厅级|副|四大班子|四套班子|四家班子|四大家|四大|四套|四家|班子|党政|领导班子|[一二三四五六]|大|套|家|几|各)$/.test(
        words,
      )
    )
      return i;
  }
  return i;
}

/** 甲局、乙局|等|系统各单位|负责人: where 等 closes the list, or -1. */
function listEnd(chunks: readonly Chunk[], from: number, at: number): number {
  for (let k = at; k > from && k > at - 6; k--) {
    if (textOf(chunks[k]) === "等") return k;
    if (!/^(?:word|act|verb|function)$/.test(chunks[k].kind)) return -1;
  }
  return -1;
}

/** Verbs whose object is not done, or not yet known to be. */
const NOT_DONE = new WordPattern(/^(?:决定|能否|可否|有望|推迟|拒绝|取消|争取)$/);
const ABOUT = new WordPattern(
  /^(?:就|围绕|于|在|以|与|同|由|向|针对|结合|按照|根据|依|依据|依照|从|继续|再次|陆续|持续|逐步|进一步|全力|大力|积极|不断|分批|适时|择期)$/,
);

/** 将|召开, 也将…到, 将就…到: what will be; 将甲|送到 only marks an object. */
function isFuture(chunks: readonly Chunk[], i: number, end: number): boolean {
  if (ABOUT.fits(chunks[i + 1])) return true;
  return verbSoon(chunks, i + 1, end) || AS_WELL.fits(itemAt(chunks, i - 1));
}

const BEFORE_COMING = new WordPattern(/^(?:也|还|都|亦|仍|便|才|一定|必定|肯定|届时|他|她|他们)$/);

/** 他也|会|在…主持: what will be; 招聘|会|在…举行 is the end of a name. */
function isComing(chunks: readonly Chunk[], i: number): boolean {
  const before = itemAt(chunks, i - 1);
  if (before?.kind !== "person" && !BEFORE_COMING.fits(before)) return false;
  const next = chunks[i + 1];
  return next?.kind === "verb" || ABOUT.fits(next) || AS_WELL.fits(next);
}

/** 在甲村|二组|调研时, 在甲县、乙县|等地|调研时 */
const PART_OF_PLACE = new WordPattern(
  /^(?:[一二三四五六七八九十\d]+[组社队]?|[组社队]|等|等地|地|多地|现场|一线|境内|部分|企业|项目|乡镇|村|社区|实地)$/,
);

/** 在甲县|调研|时: the visit that an adverbial of time tells of, or -1. */
function visitIn(chunks: readonly Chunk[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++) {
    const chunk = chunks[k];
    if (chunk.kind === "verb") return isVerbOf(chunk.verb, VERB.visit) ? k : -1;
    if (!isReferent(chunk) && !LINKS.fits(chunk) && !PART_OF_PLACE.fits(chunk)) return -1;
  }
  return -1;
}

/** 甲大学|乙|校长, 甲医院|丙: the body right before the name says whose man he is, and does not act itself. */
function isOfficerOf(chunks: readonly Chunk[], i: number): boolean {
  const owner = itemAt(chunks, i - 1);
  return owner?.kind === "org" && owner.end === chunks[i].start;
}

export class ClauseState {
  subjects: Referent[] = [];
  agents: Referent[] = [];
  readonly companions: Referent[] = [];
  locations: Referent[] = [];
  /** Somebody or something acts whom the graph does not know. */
  nominal = false;
  /** Those who act are known only by their office (甲局负责人): an item in a list of others who are named. */
  unnamed = false;
  /** 邀请甲、乙(介绍…): who is asked to act. */
  invited: Referent[] = [];
  unreal = false;
  /** 在甲带领下: the party of what follows. */
  guides: readonly Referent[] = [];
  /** 在甲主持下: who led the gathering that the sentence tells of. */
  chairs: readonly Referent[] = [];
  led = false;
  /** Who stands before 率, 带领: those behind it come along. */
  leaders: readonly Referent[] = [];
  /** 组织, 邀请: what follows is what others are made to do. */
  caused = false;
  /** 拉着老人的手: 的 belongs to what is acted on. */
  private acting = false;
  /** 作为县级领导: says more of the subject and names no other. */
  private apposed = false;
  private inviting = false;
  /** The body in front of the latest title. */
  private owner: Referent | null = null;
  readonly escorts: Referent[] = [];
  readonly represented: Referent[] = [];
  participants = false;
  party = false;
  verbs = 0;
  acts = 0;
  dates: DateChunk[] = [];
  /** Days of the dateline (新华社8月1日电), of use only when the sentence names no other. */
  readonly issued: DateChunk[] = [];
  /** The clause holds the dateline: what stands before tells nothing. */
  opens = false;
  /** 在丙家中: chunks from 在 to the end of the home. */
  home: Stretch | null = null;
  private readonly conjoined: boolean;

  constructor(
    private readonly chunks: readonly Chunk[],
    readonly from: number,
    readonly end: number,
    private readonly escorting: Stretch | null,
  ) {
    this.conjoined = GOES_ON.fits(chunks[from]);
  }

  /** Whether no verb was read yet. */
  get bare(): boolean {
    return this.verbs === 0 && this.acts === 0;
  }

  /** Reads a chunk that is no verb; returns the index after what it takes with it. */
  read(i: number): number {
    const { chunks, subjects, end } = this;
    const chunk = chunks[i];
    if (markOf(chunk) === "（") return closing(chunks, i, end) + 1;
    if (chunk.kind === "date") {
      this.dates.push(chunk);
      if (chunk.date.granularity === "dateline" && this.verbs === 0) this.dateline();
      return i + 1;
    }
    if (chunk.kind === "org" && chunk.rest === "网" && this.verbs === 0) this.dateline();
    else if (isReferent(chunk)) {
      const told = chunk.kind === "meeting" && !chunk.nested && subjects.every(({ kind }) => kind === "meeting");
      const timing = chunk.kind === "meeting" && TIMES.fits(chunks[i + 1]);
      if (this.verbs === 0 && (this.acts === 0 || told) && !timing) {
        if (
          chunk.kind === "person" &&
          (/^(?:title|role)$/.test(itemAt(chunks, i - 1)?.kind ?? "") || markOf(itemAt(chunks, i - 1)) === "）")
        )
          this.nominal = false;
        if (chunk.kind === "person" && isOfficerOf(chunks, i) && lastOf(subjects) === itemAt(chunks, i - 1))
          subjects.pop();
        subjects.push(chunk);
      } else if (this.inviting && chunk.kind === "person" && this.verbs === 0) this.invited.push(chunk);
    } else if (SENDS.fits(chunk) && this.verbs === 0) return this.sends(i, chunk.text);
    else if (TOGETHER_WITH.fits(chunk)) return this.together(i);
    else if (chunk.kind === "act" && chunk.text === "随") return this.following(i);
    else if (chunk.kind === "act") this.act(i, chunk.text);
    else if (chunk.kind === "title" || chunk.kind === "role") this.title(i);
    else if (chunk.kind === "verb" && chunk.verb === "报告" && subjects.length === 0) this.nominal = true;
    else if (chunk.kind === "verb" && /^(?:与会|参会)$/.test(chunk.verb)) {
      this.participants = true;
      this.nominal = true;
    } else if (chunk.kind === "courtesy") this.disown(i);
    else if (chunk.kind !== "mark" && chunk.kind !== "verb") return this.word(i, textOf(chunk));
    return i + 1;
  }

  /** A verb that opens no relation; 本次 is none, and 执法|检查组 after 率 only names a party. */
  private act(i: number, text: string): void {
    const { chunks, subjects } = this;
    // 包括甲、乙等人到场: the words for a list; whoever comes stands behind them.
    if (text === "包括" && this.bare && subjects.length === 0) return;
    if (text === "作为") this.apposed = true;
    if (ASPECT.fits(chunks[i + 1])) this.acting = true;
    if (NOT_DONE.fits(chunks[i]) || (text === "会" && isComing(chunks, i))) this.unreal = true;
    if (text.length === 1 && chunks[i + 1]?.kind === "title") return;
    if (text === "驻") this.sentFrom(i);
    // 甲人大常委会|组成|人员|共21人: its members, not the body.
    if (text === "组成" && itemAt(chunks, i - 1)?.kind === "org" && /^(?:人员|成员)$/.test(roleOf(chunks[i + 1]))) {
      if (lastOf(subjects) === itemAt(chunks, i - 1)) subjects.pop();
      this.nominal = subjects.length === 0;
      return;
    }
    if (NO_ACT.fits(chunks[i])) return;
    // 驻蓉|领|团: consuls, nobody leads.
    if (text === "领" && /^[团馆]$/.test(textOf(chunks[i + 1]))) {
      if (lastOf(subjects) === itemAt(chunks, i - 1)) subjects.pop();
      return;
    }
    if (CAUSES.fits(chunks[i])) this.caused = true;
    if (INVITES.fits(chunks[i])) this.inviting = true;
    if (PEOPLE_UNNAMED.fits(chunks[i])) this.nominal = true;
    const last = lastOf(subjects);
    if (this.led && last !== undefined && last.kind !== "person" && itemAt(chunks, i - 1) === last) subjects.pop();
    else this.acts++;
  }

  /** 县长甲|委托|秘书长乙出席: only those who are sent act. */
  private sends(i: number, by: string): number {
    const { chunks, end } = this;
    const stop = referentsEnd(chunks, i + 1, end);
    const sent = peopleIn(chunks, i + 1, stop);
    if (sent.length > 0) {
      this.subjects = sent;
      this.nominal = false;
      return stop;
    }
    const instead = by === "改由" && this.subjects.length === 0;
    if (this.acts === 0 && (instead || this.subjects.some(({ kind }) => kind === "person"))) {
      this.subjects = [];
      this.nominal = true;
      this.caused = true;
    } else if (chunks[i].kind === "act") this.act(i, by);
    return i + 1;
  }

  /** 甲|偕同|乙出席: both do. */
  private together(i: number): number {
    const { found } = companionsAt(this.chunks, i + 1, this.end);
    this.companions.push(...found);
    return i + 1;
  }

  /** 省监委|驻|校|监察专员: who sent the officer does not act itself. */
  private sentFrom(i: number): void {
    const sender = lastOf(this.subjects);
    if (sender?.kind === "org" && itemAt(this.chunks, i - 1) === sender && this.chunks[i + 2]?.kind === "title")
      this.subjects.pop();
  }

  private title(i: number): void {
    const { chunks, subjects, acts, end } = this;
    if (ATTENDERS.fits(chunks[i])) this.participants = true;
    if (acts > 0) return;
    this.disown(i);
    if (namedSoon(chunks, i, end) || this.apposed) return;
    if (this.led && subjects.some(({ kind }) => kind === "person"))
      this.subjects = subjects.filter(({ kind }) => kind === "person");
    else {
      this.nominal = true;
      this.unnamed = true;
    }
  }

  /** 甲局|局长: the body in front of a title does not act itself, nor does the one that body is part of. */
  private disown(i: number): void {
    const { subjects } = this;
    let at = i - 1;
    while (at > this.from && SOME_OF.fits(this.chunks[at])) at--;
    const others = listEnd(this.chunks, this.from, at);
    if (others > 0) at = others - 1;
    const unread = unreadItem(this.chunks, this.from, at);
    if (unread < at && /负责人|负责同志|领导班子/.test(roleOf(this.chunks[i]))) at = unread;
    const before = this.chunks[at];
    if (subjects.length === 0 || before !== lastOf(subjects) || before.kind === "person") return;
    subjects.pop();
    this.owner = before;
    const owner = lastOf(subjects);
    if (owner !== undefined && owner.kind !== "person" && owner.end === before.start) subjects.pop();
    if (/^(?:主要|相关|有关|分管|党政)*(?:负责人|领导|负责同志)|领导班子|成员$/.test(roleOf(this.chunks[i])))
      this.disownList(at);
  }

  /** 甲法院、乙检察院负责人: whoever comes is of each body in the list, and none of the bodies comes. */
  private disownList(at: number): void {
    const { subjects, chunks } = this;
    for (let k = at; k >= 2 && textOf(itemAt(chunks, k - 1)) === "、"; k -= 2) {
      const last = lastOf(subjects);
      if (last === undefined || last.kind === "person" || last !== itemAt(chunks, k - 2)) return;
      subjects.pop();
    }
  }

  /** 甲大学校长一行, 甲大学校长访问团: without a name it is the body that sent them. */
  private sendOwner(): void {
    if (this.owner === null || this.subjects.length > 0 || this.led) return;
    this.subjects.push(this.owner);
    this.nominal = false;
  }

  private word(i: number, text: string): number {
    const { chunks, escorting, end } = this;
    if (DATELINE.fits(chunks[i]) && this.verbs === 0 && i < 14) {
      this.dateline();
      return i + 1;
    }
    if (escorting !== null && i === escorting.from && escorting.to < end) {
      this.escorts.push(...peopleIn(chunks, i + 1, escorting.to));
      return escorting.to + 1;
    }
    if (text === "等") {
      const closed = officersEnd(chunks, i, end);
      if (closed > i) return closed;
    }
    if (text === "在" || text === "于") return this.place(i);
    if (text === "由" || text === "以") {
      const party = leadersOf(chunks, i, end);
      if (party !== null) {
        this.subjects = [...party.leaders];
        this.led = true;
        this.caused = false;
        this.nominal = false;
        return party.to;
      }
    }
    if (text === "由") {
      const stop = referentsEnd(chunks, i + 1, end);
      // 由甲、乙陪同: they come along; 由甲率领: the party has its leader.
      const next = chunks[stop];
      if (stop < end && COMES_ALONG.test(roleOrVerb(next))) {
        this.escorts.push(...peopleIn(chunks, i + 1, stop));
        return stop + 1;
      }
      if (stop === end - 1 && LEADS.fits(next) && peopleIn(chunks, i + 1, stop).length > 0) {
        this.subjects.push(...peopleIn(chunks, i + 1, stop));
        this.nominal = false;
        return end;
      }
      this.agents = referentsIn(chunks, i + 1, stop);
      return stop;
    }
    if (text === "至" && this.bare) {
      const visit = visitIn(chunks, i, end);
      if (visit > i + 1) {
        this.locations = placesIn(chunks, i + 1, visit);
        return visit;
      }
    }
    if (text === "应" && this.verbs === 0) {
      const stop = invitationEnd(chunks, i + 1, end);
      if (stop > 0) return stop;
    }
    if (text === "受" || text === "代表") {
      let stop = referentsEnd(chunks, i + 1, end);
      for (let k = i + 1; k < stop; k++) if (WITH_ONE.fits(chunks[k])) stop = k;
      if (text === "代表") this.represented.push(...referentsIn(chunks, i + 1, stop));
      return stop;
    }
    if (text === "计" && this.bare && textOf(chunks[i + 1]) === "有") return i + 2;
    if (WITH.fits(chunks[i]) && PRONOUN.fits(chunks[i + 1])) return i + 2;
    if (WITH.fits(chunks[i]) && chunks[i + 1] !== undefined) {
      const { found, to, coming } = companionsAt(chunks, i + 1, end);
      this.companions.push(...found);
      if (coming && found.length > 0) return to;
      return found.length > 0 && this.subjects.length === 0 && !this.nominal ? to : i + 1;
    }
    if (text === "随" && chunks[i + 1] !== undefined) return this.following(i);
    if (LEADS.fits(chunks[i])) {
      this.led = true;
      this.leaders = [...this.subjects];
    } else if (UNREAL.fits(chunks[i]) && !(text === "将" && !isFuture(chunks, i, end))) this.unreal = true;
    else if (text === "的" && this.acting) return i + 1;
    else if (text === "的") {
      this.subjects = this.listedBefore(i);
      this.nominal = true;
      this.unnamed = false;
    } else if (PREPOSITIONS.fits(chunks[i])) return prepositionEnd(chunks, i + 1, end);
    else this.plain(i);
    return i + 1;
  }

  /** 甲、乙以及丙会议|的|部分成员单位负责人: 的 is of the last item, those who are named before it stay. */
  private listedBefore(i: number): Referent[] {
    if (!this.bare) return [];
    const last = this.subjects.findLastIndex(({ kind }) => kind === "person");
    const link = last < 0 ? -1 : this.chunks.indexOf(this.subjects[last], this.from) + 1;
    if (link <= 0 || link >= i - 1 || !/^(?:、|和|及|以及)$/.test(textOf(this.chunks[link]))) return [];
    const who = this.chunks.slice(i + 1, i + 7);
    return who.some((chunk) => /负责人|负责同志|代表|干部|人员|领导|成员|委员/.test(roleOf(chunk)))
      ? this.subjects.slice(0, last + 1)
      : [];
  }

  /** 以及甲、乙|随行|至丙参访: they come along with whoever was named before. */
  comeAlong(): boolean {
    const people = this.subjects.filter(({ kind }) => kind === "person");
    if (!this.bare || people.length === 0) return false;
    this.escorts.push(...people);
    this.subjects = [];
    this.nominal = false;
    return true;
  }

  /** 甲随乙赴丙: 甲 comes along, 乙 goes. */
  private following(i: number): number {
    const to = referentsEnd(this.chunks, i + 1, this.end);
    const leaders = peopleIn(this.chunks, i + 1, to);
    if (leaders.length === 0) return prepositionEnd(this.chunks, i + 1, this.end);
    this.escorts.push(...this.subjects);
    this.subjects = leaders;
    return to;
  }

  private plain(i: number): void {
    const { chunks, subjects } = this;
    const chunk = chunks[i];
    if (PARTICIPANTS.fits(chunks[i])) this.participants = true;
    if (PARTY.fits(chunks[i]) && this.verbs === 0) {
      const sender = lastOf(subjects);
      if (!this.led && sender?.kind === "org" && itemAt(chunks, i - 1) === sender) return;
      if (itemAt(chunks, i - 1)?.kind === "title") this.sendOwner();
      else this.party = true;
    }
    if (AND_COMPANY.fits(chunks[i]) && itemAt(chunks, i - 1)?.kind === "title") this.sendOwner();
    if (CAUSES.fits(chunks[i])) this.caused = true;
    if (WE.fits(chunks[i])) this.nominal = true;
    if (NEUTRAL.fits(chunks[i]) || chunk.kind === "function" || isCount(chunks, i)) return;
    const last = lastOf(subjects);
    if (last !== undefined && itemAt(chunks, i - 1) === last && last.kind !== "person") {
      subjects.pop();
      this.disownList(i - 1);
      if (subjects.length === 0) this.nominal = true;
    } else if (subjects.length === 0 && this.verbs === 0 && this.acts === 0 && !this.conjoined && !this.apposed) {
      this.nominal = true;
      // 部分政协委员, 有关单位: an item in a list of those who come, like 甲局负责人.
      if (SOME.fits(chunk)) this.unnamed = true;
    }
  }

  /** 甲局组织专家团队在乙带领下来到…: who leads goes; people who are led keep their place. */
  private followLeaders(leaders: readonly Referent[]): void {
    if (leaders.length === 0 || this.subjects.some(({ kind }) => kind === "person")) return;
    this.subjects = [...leaders];
    this.caused = false;
    this.party = false;
    this.nominal = false;
  }

  /** 在…: company, the chair, a home, or a place. */
  private place(i: number): number {
    const { chunks } = this;
    const to = adjunctEnd(chunks, i + 1, this.end);
    const last = textOf(itemAt(chunks, to - 1));
    const told = chunks[i + 1];
    if (/^[时中后]$/.test(last) && to > i + 3 && told.kind === "verb" && isVerbOf(told.verb, VERB.visit | VERB.greet))
      return i + 1;
    for (let k = i + 1; k < to; k++) {
      const chunk = chunks[k];
      if (chunk.kind === "date") this.dates.push(chunk);
    }
    if (last === "陪同下") this.escorts.push(...peopleIn(chunks, i + 1, to));
    else if (last === "带领下" || last === "率领下") {
      this.guides = peopleIn(chunks, i + 1, to);
      this.followLeaders(this.guides);
    } else if (last === "主持下") this.chairs = peopleIn(chunks, i + 1, to);
    else {
      const visit = /^(?:时|期间|中|后|之后|以后|之际)$/.test(last) ? visitIn(chunks, i + 1, to) : -1;
      const places = placesIn(chunks, i + 1, visit < 0 ? to : visit);
      if (visit > 0 && places.length > 0) {
        this.locations = places;
        return visit;
      }
      if (isHome(chunks, to) && peopleIn(chunks, i + 1, to).length > 0) this.home = { from: i, to };
      else if (places.length > 0) this.locations = places;
    }
    return to;
  }

  /** 甘孜日报讯, （…）8月1日电: what stands before it is the paper and where it writes from. */
  private dateline(): void {
    this.subjects = [];
    this.locations = [];
    this.nominal = false;
    this.opens = true;
    this.issued.push(...this.dates);
    this.dates = [];
  }
}
