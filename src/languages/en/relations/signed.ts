// Who signed what?

import type { Entity } from "../../../doc";
import type { Chunk } from "../chunks";
import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";

const PARTIES = ["Person", "Organization", "Place"] as const;

function targetsOf(reader: Reader, clause: Clause, parties: readonly Entity[]): Entity[] {
  const documents = clause.object.flatMap((chunk) => reader.refer(chunk, ["Document"]));
  if (documents.length > 0) return documents;
  if (
    !clause.object.some((chunk) =>
      /^(agreement|agreements|memorandum|mou|contract|contracts|deal|deals|treaty|accord|pact|bill|law|protocol|declaration|charter|letter|memoranda)$/.test(
        chunk.head ?? "",
      ),
    )
  )
    return [];
  return [agreement(reader, clause.object[0], parties)];
}

/** "the agreement": the text of that kind named last. */
function namedBefore(reader: Reader, head: string, at: number): Entity | undefined {
  return reader.doc.entities.findLast(
    (entity) =>
      entity.label === "Document" &&
      entity.name.toLowerCase().includes(head) &&
      entity.mentions.some((span) => span.start < at),
  );
}

/** An untitled text is known by its kind and its parties: "cooperation agreement（A，B）". */
function agreement(reader: Reader, chunk: Chunk, parties: readonly Entity[]): Entity {
  const at = reader.chunks.indexOf(chunk);
  const kinds = /^(?:understanding|agreement|cooperation|intent|association)$/;
  const next = reader.chunks[at + 2];
  const of =
    reader.chunks[at + 1]?.lower === "of" && kinds.test(next?.head ?? next?.verb?.lemma ?? next?.lower ?? "")
      ? at + 2
      : at;
  const span = reader.spanOf(chunk.from, reader.chunks[of].to);
  const known = /^(?:the|this|that) /i.test(reader.doc.slice(span))
    ? namedBefore(reader, chunk.head ?? "", span.start)
    : undefined;
  if (known) return known;
  const kind = reader.doc
    .slice(span)
    .replace(/^(?:an?|the|their|its|this) /i, "")
    .replace(/\s+/g, " ");
  const names = parties.map((party) => party.name).sort();
  const name = names.length > 1 ? `${kind}（${names.join("，")}）` : kind;
  const entity = reader.registry.take("Document", name, name, span);
  if (names.length > 1) entity.aliases.add(kind);
  return entity;
}

/** "signed on behalf of the two universities", "of their universities": the only two bodies of that kind sign; `null` for others. */
function behalf(reader: Reader, clause: Clause): Entity[] | null {
  const at = clause.phrases.findIndex(
    ({ prep, items }) => prep === "on" && items.some(({ head }) => head === "behalf"),
  );
  const next = at < 0 ? undefined : clause.phrases[at + 1];
  if (next?.prep !== "of") return null;
  const named = next.items.flatMap((chunk) => reader.refer(chunk, ["Organization", "Place"]));
  if (named.length > 0) return named;
  const [whom] = next.items;
  const kind = {
    universities: /Universit|Institute|College/,
    companies: /Company|Ltd|Limited|Group|Corporation|Inc/,
    schools: /School|Universit|College/,
    hospitals: /Hospital/,
    cities: /./,
  }[whom?.head ?? ""];
  if (kind === undefined || !/^(?:the|both|their)$/.test(reader.units[whom.from].lower)) return null;
  const label = whom.head === "cities" ? "Place" : "Organization";
  const bodies = reader.doc.entities.filter(
    (entity) =>
      entity.label === label &&
      (label === "Place"
        ? entity.properties.level === "prefecture" || entity.properties.level === "township"
        : kind.test(entity.name)) &&
      !/^(?:School|College|Faculty|Department|Office) of/.test(entity.name),
  );
  return bodies.length === 2 ? bodies : null;
}

function sign(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || clause.verb.passive) return;
  const with_ = reader.chunksOf(clause, "with").flatMap((chunk) => reader.refer(chunk, PARTIES));
  const parties = [
    ...(behalf(reader, clause) ?? clause.subject.flatMap((chunk) => reader.refer(chunk, PARTIES))),
    ...with_,
  ];
  if (parties.length === 0) return;
  for (const target of targetsOf(reader, clause, parties))
    for (const party of parties) reader.state(rule, party, target, { at: clause.at });
}

/** "signed by A on behalf of X and by B on behalf of Y": X and Y; `null` where nobody is stood for. */
function behalves(reader: Reader, { phrases }: Clause): Entity[] | null {
  const bodies = phrases.flatMap(({ prep, items }, k) =>
    prep === "on" && items.some(({ head }) => head === "behalf") && phrases[k + 1]?.prep === "of"
      ? phrases[k + 1].items.flatMap((chunk) => reader.refer(chunk, ["Organization", "Place"]))
      : [],
  );
  return bodies.length > 0 ? bodies : null;
}

function signedBy(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || !(clause.verb.passive || clause.verb.form === "participle")) return;
  const parties =
    behalves(reader, clause) ??
    [...reader.chunksOf(clause, "by"), ...reader.chunksOf(clause, "prep", /^between$/)].flatMap((chunk) =>
      reader.refer(chunk, PARTIES),
    );
  if (parties.length === 0) return;
  for (const chunk of clause.subject) {
    const documents = reader.refer(chunk, ["Document"]);
    const untitled =
      documents.length === 0 &&
      /^(agreement|memorandum|mou|contract|deal|treaty|accord|pact|protocol|declaration)$/.test(chunk.head ?? "");
    for (const target of untitled ? [agreement(reader, chunk, parties)] : documents)
      for (const party of parties) reader.state(rule, party, target, { at: clause.at });
  }
}

export const signed: readonly EnglishRule[] = [
  {
    id: "en.signed.active",
    type: "SIGNED",
    verbs: ["sign", "ink", "conclude"],
    example: "Mayo County Council signed a cooperation agreement with Enterprise Ireland.",
    nearMiss: "Mayo County Council hopes to sign a cooperation agreement with Enterprise Ireland.",
    clause: sign,
  },
  {
    id: "en.signed.passive",
    type: "SIGNED",
    verbs: ["sign", "ink"],
    example: "The cooperation agreement was signed by Mary Byrne and John Roe.",
    nearMiss: "The cooperation agreement was mentioned by Mary Byrne and John Roe.",
    clause: signedBy,
  },
];
