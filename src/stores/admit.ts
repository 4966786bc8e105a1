// Which part of an article record may enter a store? What the ontology allows; the rest stays out, with a message.

import { UsageError } from "../errors";
import { edgeUid, nodeUid } from "../graph/identity";
import {
  type ArticleGraph,
  byCodeUnit,
  canonicalJson,
  type EntityRecord,
  type RelationRecord,
  type Scalar,
} from "../interchange";
import { mayRelate, NODE_LABELS, type NodeLabel, RELATION_TYPES, schemaOf } from "../ontology";
import { EDGE_COLUMNS, NODE_COLUMNS } from "./rows";

const ENTITY_LABELS: ReadonlySet<NodeLabel> = new Set(NODE_LABELS.filter((label) => label !== "Article"));
const PROPERTY_NAME = /^[A-Za-z][A-Za-z0-9]{0,63}$/;

/** Columns of Article nodes and of the databases themselves; nobody's property may take their names. */
const RESERVED = new Set(["label", "type", "source", "target", "text", "ledger", "more", "startDate", "endDate"]);

/** Databases index uids and names, up to some length. */
const LONGEST_UID = 200;
const LONGEST_NAME = 10_000;

/**
 * The record as a store keeps it. Strings are made well-formed Unicode of the same length; entities and relations that
 * the ontology does not know, whose uid is not theirs or whose ends the record does not hold, and properties with
 * unusable names, are left out, each with a `not-admitted` message. A record that was admitted once stays as it is.
 * Throws `UsageError` when the record is no article's.
 */
export function admit(graph: ArticleGraph): ArticleGraph {
  const { article, messages, entities, relations } = wellFormed(graph);
  if (!isUid(article.uid, "Article")) {
    throw new UsageError(`the record of article ${article.id || article.uid} has no uid`, "load what extract wrote");
  }
  const refused: string[] = [];
  const labels = new Map<string, NodeLabel>([[article.uid, "Article"]]);
  const admitted = entities.filter((entity) => {
    const good = isEntity(entity) && !labels.has(entity.uid);
    if (good) labels.set(entity.uid, entity.label);
    else refused.push(`entity ${entity.uid}`);
    return good;
  });
  const seen = new Set<string>();
  const stated = relations.filter((relation) => {
    const good = isRelation(relation, labels) && !seen.has(relation.uid);
    if (good) seen.add(relation.uid);
    else refused.push(`relation ${relation.uid}`);
    return good;
  });
  return {
    article,
    entities: admitted.map((entity) => ({
      ...entity,
      aliases: [...new Set(entity.aliases)].filter((alias) => alias !== entity.name).sort(byCodeUnit),
      properties: usable(entity.properties, NODE_COLUMNS, entity.uid, refused),
    })),
    relations: stated.map((relation) => ({
      ...relation,
      properties: usable(relation.properties, EDGE_COLUMNS, relation.uid, refused),
    })),
    messages: [...messages, ...refused.map(refusal)],
  };
}

function isEntity({ uid, label, name }: EntityRecord): boolean {
  return ENTITY_LABELS.has(label) && isUid(uid, label) && name.length <= LONGEST_NAME;
}

function isUid(uid: string, label: NodeLabel): boolean {
  return uid.startsWith(`${nodeUid(label, "").split(":")[0]}:`) && uid.length <= LONGEST_UID;
}

function isRelation(relation: RelationRecord, labels: ReadonlyMap<string, NodeLabel>): boolean {
  const { uid, type, source, target, date, properties } = relation;
  const head = labels.get(source);
  const tail = labels.get(target);
  if (!RELATION_TYPES.includes(type) || type === "MENTIONS") return false;
  if (head === undefined || tail === undefined || !mayRelate(type, head, tail)) return false;
  const { keyedBy } = schemaOf(type);
  return uid === edgeUid(type, source, target, date, keyedBy === undefined ? "" : String(properties[keyedBy] ?? ""));
}

function usable(
  properties: Record<string, Scalar>,
  fixed: Record<string, unknown>,
  owner: string,
  refused: string[],
): Record<string, Scalar> {
  const kept = Object.entries(properties).filter(([name, value]) => {
    const good =
      PROPERTY_NAME.test(name) &&
      !RESERVED.has(name) &&
      !Object.hasOwn(fixed, name) &&
      ["string", "number", "boolean"].includes(typeof value);
    if (!good) refused.push(`property ${name} of ${owner}`);
    return good;
  });
  return Object.fromEntries(kept);
}

function refusal(what: string): ArticleGraph["messages"][number] {
  return { level: "warning", code: "not-admitted", text: `${what} does not fit the ontology`, start: 0, end: 0 };
}

/** Databases keep UTF-8: half a surrogate pair becomes U+FFFD, which is one unit too, so that offsets still hold. */
function wellFormed(graph: ArticleGraph): ArticleGraph {
  const json = canonicalJson(graph);
  return JSON.parse(json.replace(LONE_SURROGATE, "\ufffd")) as ArticleGraph;
}

/** `JSON.stringify` writes lone surrogates as `\udxxx`, and a literal backslash before them as two. */
const LONE_SURROGATE = /(?<=(?:^|[^\\])(?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;
