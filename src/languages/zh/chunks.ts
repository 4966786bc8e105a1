// What is a sentence made of, above words? Chunks: places, bodies, people, meetings, documents, dates, verbs, the rest.

import { type Entity, layerKey, type Span } from "../../doc";
import type { DateMention } from "./dates";

/** Where a chunk stands: characters, and `first`..`last`, the token range, end exclusive. */
export interface ChunkSpan extends Span {
  readonly first: number;
  readonly last: number;
}

interface ChunkBase extends ChunkSpan {
  /** The words of a plain chunk; "" for any other. */
  readonly text: string;
  /** The number of `text` (see words.ts). */
  readonly word: number;
  /** What a referent names, once that is resolved. */
  entity: Entity | null;
}

/** A place before it is resolved: forms from large to small, as far as the text names them. */
export interface PlaceChunk extends ChunkBase {
  readonly kind: "place";
  readonly parts: readonly PlacePart[];
}

export interface PlacePart extends Span {
  /** The lexicon entry of a gazetteer form; -1 for a township, village or site that only grammar knows. */
  readonly entry: number;
  readonly grammar: "" | "township" | "village" | "site";
  /** What the name ends with where the text says it once for a list: 海子、若泥等|村. */
  readonly ending?: string;
}

/** 州, 我县, 全市: a place by its level, resolved by context. */
export interface LevelChunk extends ChunkBase {
  readonly kind: "level";
  /** The level word without 我/全/该/本: 州, 县. */
  readonly level: string;
  readonly whole: boolean;
}

/** A body: who governs it (a place, a level, nothing) and what it is called after that. */
export interface OrgChunk extends ChunkBase {
  readonly kind: "org";
  readonly place: PlaceChunk | LevelChunk | null;
  /** The words after the place, in canonical form: 政府办公室, 委宣传部, 成武完小. */
  readonly rest: string;
  readonly type: OrgType;
}

/**
 * `committee`: 州委; `government`; `department`: an organ of either; `named`: by its ending; `national`: needs no place;
 * `own`: points at one named elsewhere (我校, 公司).
 */
export type OrgType = "committee" | "government" | "core" | "department" | "named" | "national" | "newspaper" | "own";

export interface TitleChunk extends ChunkBase {
  readonly kind: "title";
  readonly title: string;
}

export interface Position {
  readonly title: string;
  readonly org: Entity;
  readonly former: boolean;
}

export interface PersonChunk extends ChunkBase {
  readonly kind: "person";
  readonly name: string;
  /** Why it is taken for a name; the least is a guess from the lattice alone. */
  evidence: "title" | "list" | "note" | "verb" | "byline" | "role" | "none";
}

export interface MeetingChunk extends ChunkBase {
  readonly kind: "meeting";
  readonly name: string;
  /** Only 会议, 大会, 此次会议: refers to one already named. */
  readonly generic: boolean;
  /** Named only inside a spirit, a decision, a time: …会议精神, …全会以来. No fact of this article is about it. */
  readonly nested: boolean;
}

export interface DocumentChunk extends ChunkBase {
  readonly kind: "document";
  readonly name: string;
  /** Documents and bodies named inside it, when it is no title in 《》 itself. */
  readonly inner?: readonly (DocumentChunk | OrgChunk)[];
}

export interface DateChunk extends ChunkBase {
  readonly kind: "date";
  readonly date: DateMention;
}

export interface VerbChunk extends ChunkBase {
  readonly kind: "verb";
  readonly verb: string;
}

export interface PlainChunk extends ChunkBase {
  /** `act`: a verb that opens no relation. */
  readonly kind: "word" | "act" | "function" | "mark" | "role" | "courtesy";
}

export type Chunk =
  | PlaceChunk
  | LevelChunk
  | OrgChunk
  | TitleChunk
  | PersonChunk
  | MeetingChunk
  | DocumentChunk
  | DateChunk
  | VerbChunk
  | PlainChunk;

export interface Sentence extends Span {
  readonly paragraph: number;
  /** Headlines name things; they state no facts. */
  readonly headline: boolean;
  /** A line below 任命： or 免去： names who is given or leaves an office. */
  appoints: "given" | "taken" | undefined;
  /** The cues of its words (see cues.ts). */
  readonly cues: number;
  chunks: Chunk[];
}

export const SENTENCES = layerKey<Sentence[]>("zh.sentences");

/** A chunk that can be an end of an edge. */
export type Referent = PlaceChunk | LevelChunk | OrgChunk | PersonChunk | MeetingChunk | DocumentChunk;

export function isReferent(chunk: Chunk): chunk is Referent {
  switch (chunk.kind) {
    case "place":
    case "org":
    case "person":
    case "level":
    case "meeting":
    case "document":
      return true;
    default:
      return false;
  }
}
