// What may the graph say? The node labels, the relation types, and which labels each relation joins.

export const NODE_LABELS = [
  "Article",
  "Person",
  "Organization",
  "Place",
  "Meeting",
  "Document",
  "Topic",
  "Indicator",
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** Administrative levels from the largest down; `region` lies across them, a `site` is a named spot. */
export const PLACE_LEVELS = [
  "country",
  "province",
  "prefecture",
  "county",
  "township",
  "village",
  "region",
  "site",
] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

export interface RelationSchema {
  readonly heads: readonly NodeLabel[];
  readonly tails: readonly NodeLabel[];
  /** The property that, besides (source, type, target, date), tells two edges apart. */
  readonly keyedBy?: "title" | "value";
  /** Derived edges follow from the others and are not scored. */
  readonly derived?: true;
}

/** The contract of relations: direction as written, head → tail. */
export const RELATIONS = {
  CHAIRED: { heads: ["Person", "Organization"], tails: ["Meeting"] },
  ATTENDED: { heads: ["Person", "Organization", "Place"], tails: ["Meeting"] },
  SPOKE_AT: { heads: ["Person"], tails: ["Meeting"] },
  ORGANIZED: { heads: ["Organization", "Place"], tails: ["Meeting"] },
  HELD_IN: { heads: ["Meeting"], tails: ["Place"] },
  REPORTED: { heads: ["Person", "Organization", "Place", "Meeting"], tails: ["Topic"] },
  HEARD: { heads: ["Meeting", "Person", "Organization"], tails: ["Topic"] },
  STRESSED: { heads: ["Person", "Organization", "Meeting"], tails: ["Topic"] },
  CONVEYED: { heads: ["Meeting", "Person"], tails: ["Topic", "Document"] },
  DELIBERATED: { heads: ["Meeting", "Organization", "Person"], tails: ["Document", "Topic"] },
  ARRANGED: { heads: ["Meeting", "Organization", "Person"], tails: ["Topic"] },
  ISSUED: { heads: ["Organization"], tails: ["Document"] },
  VISITED: { heads: ["Person", "Organization", "Meeting"], tails: ["Place", "Organization"] },
  ACCOMPANIED: { heads: ["Person"], tails: ["Person"] },
  MET: { heads: ["Person"], tails: ["Person", "Organization"] },
  SIGNED: { heads: ["Person", "Organization", "Place"], tails: ["Document", "Topic"] },
  HOLDS_POSITION: { heads: ["Person"], tails: ["Organization", "Place"], keyedBy: "title" },
  WROTE: { heads: ["Person"], tails: ["Article"] },
  PUBLISHED: { heads: ["Organization"], tails: ["Article"], derived: true },
  PART_OF: { heads: ["Place", "Organization", "Meeting"], tails: ["Place", "Organization", "Meeting"] },
  LOCATED_IN: { heads: ["Organization"], tails: ["Place"] },
  MEASURED: { heads: ["Place", "Organization", "Topic"], tails: ["Indicator"], keyedBy: "value" },
  MENTIONS: {
    heads: ["Article"],
    tails: ["Person", "Organization", "Place", "Meeting", "Document", "Topic", "Indicator"],
    derived: true,
  },
} as const satisfies Record<string, RelationSchema>;

export type RelationType = keyof typeof RELATIONS;
export const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[];

const schemas: Record<RelationType, RelationSchema> = RELATIONS;

export function schemaOf(type: RelationType): RelationSchema {
  return schemas[type];
}

/** Whether `head -type-> tail` is a sentence the graph may say. PART_OF joins like with like. */
export function mayRelate(type: RelationType, head: NodeLabel, tail: NodeLabel): boolean {
  const schema = schemas[type];
  if (!schema.heads.includes(head) || !schema.tails.includes(tail)) return false;
  return type !== "PART_OF" || head === tail;
}
