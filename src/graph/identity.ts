// Which thing is this? Stable uids that depend on nothing but what the thing is.

import { type NodeLabel, RELATION_TYPES, type RelationType } from "../ontology";

const PREFIX: Record<NodeLabel, string> = {
  Article: "article",
  Person: "person",
  Organization: "org",
  Place: "place",
  Meeting: "meeting",
  Document: "document",
  Topic: "topic",
  Indicator: "indicator",
};

/**
 * The uid of a node from its identity key (see the ontology's section Identity).
 * A place's official code is kept readable (`place:513322`); every other key is hashed.
 */
export function nodeUid(label: NodeLabel, key: string): string {
  if (label === "Place" && /^\d{2,12}$/.test(key)) return `place:${key}`;
  return `${PREFIX[label]}:${hash64(key)}`;
}

const EDGE_PREFIX = Object.fromEntries(RELATION_TYPES.map((type) => [type, type.toLowerCase()])) as Record<
  RelationType,
  string
>;

/** The key of an edge: two visits on two dates are two edges. */
export function edgeUid(type: RelationType, source: string, target: string, date: string, keyed = ""): string {
  return `${EDGE_PREFIX[type]}:${hash64(`${source}\u0001${target}\u0001${date}\u0001${keyed}`)}`;
}

/**
 * 64 bits as 16 hex digits: two 32-bit multiply–xor lanes after cyrb53 (bryc, public domain), not cut to 53 bits.
 * Chosen over a cryptographic hash for speed on short keys; 10 million keys collide with probability 3e-6.
 */
export function hash64(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex32(b) + hex32(a);
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hex32(lane: number): string {
  return HEX[lane >>> 24] + HEX[(lane >>> 16) & 255] + HEX[(lane >>> 8) & 255] + HEX[lane & 255];
}
