// Who signed what? 签订, 签署, 签约; 举行…协议签约仪式.

import type { Entity } from "../../../doc";
import { itemAt } from "../../../lists";
import type { Chunk } from "../chunks";
import { objectSpan, type Predicate, textOf } from "../clauses";
import { agreement } from "./agreements";
import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const signed: readonly ZhRule[] = [
  {
    id: "zh.signed.active",
    confidence: 0.92,
    verbs: ["sign"],
    example: "泸定县政府与成都某某集团有限公司签订《文旅开发协议》。",
    nearMiss: "泸定县政府拟与成都某某集团有限公司签订《文旅开发协议》。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const parties = partiesOf(predicate, facts);
      const titled = facts.documents(predicate.objects);
      const named = titled.length > 0 ? titled : agreement(facts, objectSpan(predicate), parties);
      const targets = named.length === 0 && predicate.verb === "签字" ? atHand(predicate, facts) : named;
      emit(predicate, facts, parties, targets);
    },
  },
  {
    id: "zh.signed.ceremony",
    confidence: 0.88,
    verbs: ["hold"],
    example: "泸定县政府与成都某某集团有限公司举行战略合作框架协议签约仪式。",
    nearMiss: "泸定县政府举行乡村振兴项目启动仪式。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const ceremony = predicate.objects.find(
        (chunk) => chunk.kind === "meeting" && /签[约署订](?:仪)?式$/.test(chunk.name),
      );
      const parties = partiesOf(predicate, facts);
      if (ceremony === undefined || parties.length < 2) return;
      emit(predicate, facts, parties, agreement(facts, ceremony, parties));
    },
  },
];

/** 甲、乙在协议上签字: the agreement is the one signed before; who signs for both sides signs for them. */
function atHand(predicate: Predicate, facts: Facts): Entity[] {
  const { chunks } = predicate.sentence;
  for (let k = predicate.at - 1; k >= 0 && k > predicate.at - 5; k--)
    if (/^(?:双方|三方|各方|两地|两校)$/.test(textOf(chunks[k]))) return [];
  const earlier = facts.doc.facts.filter(({ type }) => type === "SIGNED").pop();
  return earlier === undefined ? [] : [earlier.target];
}

/** Every party: for whom it is signed, else who signs; and with whom. */
function partiesOf(predicate: Predicate, facts: Facts): Entity[] {
  const own = predicate.represented.length > 0 ? predicate.represented : predicate.subjects;
  // 甲和乙分别代表丙、丁签订: who signs for others is no party; 与 behind them names one.
  const [first] = predicate.represented;
  const companions = predicate.companions.filter((one) => first === undefined || one.start > first.start);
  const parties = facts.entities([...own, ...companions], "Person", "Organization", "Place");
  if (!parties.some(({ label }) => label !== "Person") && predicate.represented.length === 0 && bothSign(predicate)) {
    const sides = sidesOfMeeting(predicate, facts);
    if (sides.length === 2) return sides;
  }
  return signsForBoth(predicate) ? [...new Set(parties.map((one) => bodyOf(one, facts)))] : parties;
}

/** 双方(现场)签署: the subject is both sides, whoever they are. */
function bothSign({ at, sentence: { chunks } }: Predicate): boolean {
  let k = at - 1;
  while (k > 0 && /^(?:现场|共同|正式|还|并|随后|就此|当场)$/.test(textOf(chunks[k]))) k--;
  // 双方|就甲合作|签署
  for (let about = k, n = 0; about > 0 && n < 10 && chunks[about].kind !== "mark"; about--, n++)
    if (/^[就对]$/.test(textOf(chunks[about]))) {
      k = about - 1;
      break;
    }
  if (!/^(?:双方|两地)$/.test(textOf(chunks[k]))) return false;
  return k === 0 || /^[，。；]$/.test(textOf(chunks[k - 1])) || chunks[k - 1].kind === "date";
}

/** The two that held the meeting being told, or whose meeting it is by its name (甲区-乙县协作联席会). */
function sidesOfMeeting(predicate: Predicate, facts: Facts): Entity[] {
  const meeting = facts.meetingAtHand(predicate.sentence);
  if (meeting === null) return [];
  const hosts = facts.doc.facts.filter(({ type, target }) => type === "ORGANIZED" && target === meeting);
  const bodies = [...new Set(hosts.map(({ source }) => source))];
  if (bodies.length === 2) return bodies;
  const [, first, second] = BETWEEN.exec(meeting.name) ?? [];
  const places = facts.resolved.geography.all();
  const named = [first, second].flatMap((name) => places.find((place) => place.name === name) ?? []);
  return named.length === 2 ? named : [];
}

const BETWEEN = /^(\p{Script=Han}{1,9}[省州市县区旗])[—\-·、]+(\p{Script=Han}{1,9}?[省州市县区旗])/u;
/** 甲与乙代表双方签署: they sign for the bodies that they are officers of. */
function signsForBoth({ at, sentence: { chunks } }: Predicate): boolean {
  for (let k = at - 1; k >= 0 && k > at - 6; k--)
    if (isBoth(chunks, k)) return chunks.slice(Math.max(0, k - 3), k).some((one) => textOf(one) === "代表");
  return false;
}

/** 代表|两|校: both in two words. */
function isBoth(chunks: readonly Chunk[], k: number): boolean {
  const words = textOf(chunks[k]);
  if (/^[校院地家]$/.test(words)) return /^[两三四]$/.test(textOf(itemAt(chunks, k - 1)));
  return /^(?:双方|三方|四方|各方|各自|两校|两院|两地|校企|政企|校地|院地|政校|企地)$/.test(words);
}

/** The body of somebody's office, rather the one itself than its Party committee; who has none signs himself. */
function bodyOf(party: Entity, facts: Facts): Entity {
  const bodies = facts.resolved.offices.filter(({ person }) => person.entity === party).map(({ body }) => body);
  const own = bodies.find(({ name }) => !/(?:党委|党组|党工委|[省州市县区]委)$/.test(name));
  if (own !== undefined || bodies.length === 0) return own ?? party;
  const governed = /^(.+(?:大学|学院|医院|研究院|公司|集团|银行))党委$/.exec(bodies[0].name)?.[1];
  if (governed === undefined) return bodies[0];
  const { registry } = facts.resolved;
  return registry.find("Organization", governed) ?? registry.implied("Organization", governed, party.mentions[0]);
}

function emit(predicate: Predicate, facts: Facts, parties: readonly Entity[], targets: readonly Entity[]): void {
  for (const party of parties) for (const target of targets) facts.emit("SIGNED", party, target, predicate.sentence);
}
