// Which body issued the text? 印发, 出台, 发布; 传达甲部下发的《乙》.

import { itemAt } from "../../../lists";
import type { Chunk, OrgChunk, Sentence } from "../chunks";
import { textOf } from "../clauses";
import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const issued: readonly ZhRule[] = [
  {
    id: "zh.issued.active",
    confidence: 0.93,
    verbs: ["issue"],
    example: "泸定县政府印发《泸定县旅游发展规划》。",
    nearMiss: "泸定县政府拟印发《泸定县旅游发展规划》。",
    read(predicate, facts) {
      if (predicate.unreal) return;
      const issuers = predicate.agents.length > 0 ? predicate.agents : [...predicate.subjects, ...predicate.companions];
      // 《甲》由乙发布: the text is the subject.
      const texts = predicate.agents.length > 0 ? [...predicate.objects, ...predicate.subjects] : predicate.objects;
      for (const one of facts.entities(issuers, "Organization"))
        for (const document of facts.documents(texts)) facts.emit("ISSUED", one, document, predicate.sentence);
    },
  },
  {
    id: "zh.issued.relative",
    confidence: 0.92,
    example: "会议学习了四川省委组织部、宣传部下发的《全省党员教育工作要点》。",
    nearMiss: "会议学习了四川省委组织部拟下发的《全省党员教育工作要点》。",
  },
];

const ISSUED = /^(?:联合)?(?:印发|下发|发布|颁布|公布|出台|颁发|制发)$/;
const ALREADY = /^(?:联合|共同|近日|日前|最新|最近|新|新近|正式|统一|公开)$/;

/** 学习甲部、乙部联合印发的《丙》: who issued a text that the sentence is about otherwise. */
export function readIssued({ chunks, start, end }: Sentence, facts: Facts): void {
  for (let k = 2; k < chunks.length - 1; k++) {
    const text = chunks[k + 1];
    if (textOf(chunks[k]) !== "的" || text.kind !== "document" || !ISSUED.test(verbText(chunks[k - 1]))) continue;
    facts.rule = issued[1];
    for (const { entity } of issuersBefore(chunks, k - 2))
      facts.emit("ISSUED", entity, text.entity, { start, end }, {}, facts.issueDate());
  }
}

function verbText(chunk: Chunk): string {
  return chunk.kind === "verb" ? chunk.verb : textOf(chunk);
}

/** The list of bodies that ends at `at`. */
function issuersBefore(chunks: readonly Chunk[], at: number): OrgChunk[] {
  let k = at;
  while (k >= 0 && (chunks[k].kind === "date" || ALREADY.test(textOf(chunks[k])))) k--;
  const found: OrgChunk[] = [];
  for (let one = itemAt(chunks, k); one?.kind === "org"; one = itemAt(chunks, k)) {
    found.unshift(one);
    if (!/^(?:、|和|与|及|会同)$/.test(textOf(itemAt(chunks, k - 1)))) break;
    k -= 2;
  }
  return found;
}
