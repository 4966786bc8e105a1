// Who signed what?

import type { Entity } from "../../../doc";
import type { Chunk } from "../chunks";
import type { Clause } from "../clauses";
import type { Reader } from "../reader";
import type { EnglishRule } from "./rule";

const PARTIES = ["Person", "Organization", "Place"] as const;

/** "a cooperation agreement", "a letter of intent": a text without a title. */
function isUntitled({ chunks }: Reader, chunk: Chunk): boolean {
  const head = chunk.head ?? "";
  if (/^(?:letters?|statements?)$/.test(head)) {
    const at = chunks.indexOf(chunk);
    return chunks[at + 1]?.lower === "of" && /^(?:intent|cooperation|agreement)$/.test(chunks[at + 2]?.head ?? "");
  }
  return /^(?:agreements?|memorandum|memoranda|mous?|contracts?|deals?|certificates?|treaty|accords?|pact|protocol|declaration)$/.test(
    head,
  );
}

/** What they signed: the titled texts, else the untitled one of these parties. */
function textsOf(reader: Reader, items: readonly Chunk[], parties: readonly Entity[]): Entity[] {
  const documents = reader.referAll(items, ["Document"]);
  if (documents.length > 0) return documents;
  const untitled = items.some(
    (chunk) => isUntitled(reader, chunk) || /^(?:bill|law|charter|letter)$/.test(chunk.head ?? ""),
  );
  return untitled ? [agreement(reader, items[0], parties)] : [];
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
  const named = reader.referAll(next.items, ["Organization", "Place"]);
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

/** "Representatives of A and B signed": the bodies that they stand for; `null` for other subjects. */
function represented(reader: Reader, { at }: Clause): Entity[] | null {
  const { chunks } = reader;
  const from = chunks.findLastIndex(
    ({ kind, head, mention }, k) =>
      k < at && kind === "NP" && mention === undefined && /^(?:representatives|delegates|leaders)$/.test(head ?? ""),
  );
  if (from < 0 || !/^(?:of|from)$/.test(chunks[from + 1]?.lower ?? "")) return null;
  return namedList(reader, from + 2, at);
}

/** The named parties of a list that fills the chunks from `from` up to `to`; `null` when something else stands there. */
function namedList(reader: Reader, from: number, to: number): Entity[] | null {
  const list = reader.chunks.slice(from, to).filter(({ kind }) => !/^(?:COMMA|CONJ|ADV)$/.test(kind));
  if (list.length < 2 || list.some(({ kind, mention }) => kind !== "NP" || mention === undefined)) return null;
  const parties = reader.referAll(list, ["Organization", "Place"]);
  return parties.length === list.length ? parties : null;
}

/** "The two sides signed a memorandum between A and B": A and B; `null` for other subjects. */
function ofBothSides(reader: Reader, { subject, object }: Clause): Entity[] | null {
  if (subject.length !== 1 || !/^(?:sides|parties|cities|universities|countries)$/.test(subject[0].head ?? ""))
    return null;
  const { chunks } = reader;
  const from = chunks.findIndex(
    ({ kind, lower }, k) =>
      object[0] !== undefined && k > chunks.indexOf(object[0]) && kind === "PREP" && lower === "between",
  );
  const [one, joint, other] = from < 0 ? [] : chunks.slice(from + 1, from + 4);
  return joint?.kind === "CONJ" && one.mention && other?.mention
    ? [one, other].flatMap((chunk) => reader.refer(chunk, PARTIES))
    : null;
}

/** "The agreement between A and B was signed": the parties in front of the verb. */
function between(reader: Reader, { at }: Clause): Entity[] | null {
  const k = reader.chunks.findLastIndex(({ lower, kind }, n) => n < at && kind === "PREP" && lower === "between");
  return k < 0 ? null : namedList(reader, k + 1, at);
}

function sign(reader: Reader, clause: Clause, rule: EnglishRule): void {
  const { verb, object, phrases, subject, at } = clause;
  if (verb.unreal || verb.passive) return;
  const into = verb.lemma === "enter" ? (phrases.find(({ prep }) => prep === "into")?.items ?? []) : object;
  const with_ = reader.chunksOf(clause, "with").flatMap((chunk) => reader.refer(chunk, PARTIES));
  const parties = [
    ...(behalf(reader, clause) ??
      represented(reader, clause) ??
      ofBothSides(reader, clause) ??
      subject.flatMap((chunk) => reader.refer(chunk, PARTIES))),
    ...with_,
  ];
  if (parties.length === 0) return;
  reader.stateAll(rule, parties, textsOf(reader, into, parties), { at });
}

/** "signed by A on behalf of X and by B on behalf of Y": X and Y; `null` where nobody is stood for. */
function behalves(reader: Reader, { phrases }: Clause): Entity[] | null {
  const bodies = phrases.flatMap(({ prep, items }, k) =>
    prep === "on" && items.some(({ head }) => head === "behalf") && phrases[k + 1]?.prep === "of"
      ? reader.referAll(phrases[k + 1].items, ["Organization", "Place"])
      : [],
  );
  return bodies.length > 0 ? bodies : null;
}

function signedBy(reader: Reader, clause: Clause, rule: EnglishRule): void {
  if (clause.verb.unreal || !(clause.verb.passive || clause.verb.form === "participle")) return;
  const parties =
    behalves(reader, clause) ??
    between(reader, clause) ??
    [...reader.chunksOf(clause, "by"), ...reader.chunksOf(clause, "prep", /^between$/)].flatMap((chunk) =>
      reader.refer(chunk, PARTIES),
    );
  if (parties.length === 0) return;
  for (const chunk of clause.subject)
    reader.stateAll(
      rule,
      parties,
      isUntitled(reader, chunk) || chunk.mention
        ? textsOf(reader, [chunk], parties)
        : reader.refer(chunk, ["Document"]),
      { at: clause.at },
    );
}

export const signed: readonly EnglishRule[] = [
  {
    id: "en.signed.active",
    type: "SIGNED",
    verbs: ["sign", "ink", "conclude", "seal", "enter"],
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
