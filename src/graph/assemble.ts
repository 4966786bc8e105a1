// How does a finished Doc become the interchange record? Uids, literal quotes, one relation per key, fixed order.

import type { Doc, Entity, Fact, Span } from "../doc";
import { type ArticleGraph, byCodeUnit, type EntityRecord, type Quote, type RelationRecord } from "../interchange";
import { mayRelate, schemaOf } from "../ontology";
import { edgeUid, hash64, nodeUid } from "./identity";

/** Facts whose ends or label pair the ontology does not allow are left out with a message. */
export function assemble(doc: Doc): ArticleGraph {
  const articleUid = nodeUid("Article", doc.article.key);
  const uids = new Map<Entity, string>([[doc.article, articleUid]]);
  const entities = new Map<string, EntityRecord>();
  for (const entity of doc.entities) {
    const uid = nodeUid(entity.label, entity.key);
    uids.set(entity, uid);
    mergeEntity(entities, uid, entity, doc);
  }
  const relations = new Map<string, RelationRecord>();
  const evidence = new Map<RelationRecord, Span[]>();
  for (const fact of doc.facts) mergeFact(relations, evidence, fact, uids, doc);
  for (const [relation, spans] of evidence) relation.evidence = mergeQuotes([], spans, doc);
  return {
    article: {
      uid: articleUid,
      id: doc.input.id ?? "",
      title: doc.title,
      publishedAt: doc.publishedAt,
      publisher: doc.publisher,
      lang: doc.lang,
      ...(doc.input.url === undefined ? {} : { url: doc.input.url }),
      text: doc.original,
    },
    entities: [...entities.values()].sort((a, b) => byCodeUnit(a.uid, b.uid)),
    relations: [...relations.values()].sort((a, b) => byCodeUnit(a.uid, b.uid)),
    messages: doc.messages.slice().sort((a, b) => a.start - b.start || byCodeUnit(a.code + a.text, b.code + b.text)),
  };
}

/** The record of an article that could not be read: its id, what went wrong, and no facts. */
export function emptyGraph(doc: Doc): ArticleGraph {
  doc.article.key ||= hash64(doc.original);
  doc.entities.length = 0;
  doc.facts.length = 0;
  return assemble(doc);
}

function mergeEntity(entities: Map<string, EntityRecord>, uid: string, entity: Entity, doc: Doc): void {
  if (entity.label === "Article") return;
  const record = entities.get(uid);
  if (record === undefined) {
    entities.set(uid, {
      uid,
      label: entity.label,
      name: entity.name,
      aliases: aliasesOf(entity),
      properties: { ...entity.properties },
      mentions: mergeQuotes([], entity.mentions, doc),
    });
    return;
  }
  const aliases = new Set([...record.aliases, ...entity.aliases, entity.name]);
  aliases.delete(record.name);
  record.aliases = [...aliases].sort(byCodeUnit);
  record.properties = { ...entity.properties, ...record.properties };
  record.mentions = mergeQuotes(record.mentions, entity.mentions, doc);
}

function aliasesOf({ name, aliases }: Entity): string[] {
  const found: string[] = [];
  for (const alias of aliases) if (alias !== name) found.push(alias);
  return found.length > 1 ? found.sort(byCodeUnit) : found;
}

function mergeFact(
  relations: Map<string, RelationRecord>,
  evidence: Map<RelationRecord, Span[]>,
  fact: Fact,
  uids: ReadonlyMap<Entity, string>,
  doc: Doc,
): void {
  const source = uids.get(fact.source);
  const target = uids.get(fact.target);
  if (source === undefined || target === undefined || source === target) return;
  if (!mayRelate(fact.type, fact.source.label, fact.target.label)) {
    doc.note(
      "warning",
      "not-in-ontology",
      `${fact.source.name} -${fact.type}-> ${fact.target.name} (${fact.rule})`,
      fact.evidence,
    );
    return;
  }
  const keyedBy = schemaOf(fact.type).keyedBy;
  const keyed = keyedBy === undefined ? "" : String(fact.properties[keyedBy] ?? "");
  const uid = edgeUid(fact.type, source, target, fact.date.iso, keyed);
  const known = relations.get(uid);
  if (known === undefined) {
    const relation: RelationRecord = {
      uid,
      type: fact.type,
      source,
      target,
      date: fact.date.iso,
      dateCertainty: fact.date.certainty,
      confidence: fact.confidence,
      rule: fact.rule,
      properties: { ...fact.properties },
      evidence: [],
    };
    relations.set(uid, relation);
    evidence.set(relation, [fact.evidence]);
    return;
  }
  evidence.get(known)?.push(fact.evidence);
  known.properties = { ...fact.properties, ...known.properties };
  if (fact.date.certainty === "stated") known.dateCertainty = "stated";
  if (fact.confidence > known.confidence) {
    known.confidence = fact.confidence;
    known.rule = fact.rule;
  }
}

/** In the order of the text, each place once. */
function mergeQuotes(known: readonly Quote[], spans: readonly Span[], doc: Doc): Quote[] {
  const all = [...known];
  for (const span of spans) all.push(quoteOf(span, doc));
  if (all.length < 2) return all;
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  return all.filter(({ start, end }, k) => k === 0 || start !== all[k - 1].start || end !== all[k - 1].end);
}

function quoteOf(span: Span, doc: Doc): Quote {
  const { start, end } = doc.originalSpan(span);
  return { start, end, quote: doc.original.slice(start, end) };
}
