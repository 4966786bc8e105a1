// What travels through the pipeline? One article: its unchanged text, a working copy, and append-only layers.

import type { ArticleInput, DateCertainty, Message, MessageLevel, Scalar } from "./interchange";
import type { NodeLabel, RelationType } from "./ontology";

/** A stretch of the *working* text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A thing of the graph as one article knows it, with every place where it is mentioned. */
export interface Entity {
  readonly label: NodeLabel;
  /** Canonical name, without titles; Simplified for Chinese. */
  name: string;
  /** What makes it this thing and no other (ontology, Identity); hashed into the uid. */
  key: string;
  readonly aliases: Set<string>;
  readonly properties: Record<string, Scalar>;
  readonly mentions: Span[];
}

/** The date of a fact. */
export interface FactDate {
  /** ISO day, month, year or `a/b`. */
  readonly iso: string;
  readonly certainty: DateCertainty;
}

/** A relation that the text states, with the words that state it. */
export interface Fact {
  readonly type: RelationType;
  readonly source: Entity;
  readonly target: Entity;
  readonly date: FactDate;
  readonly rule: string;
  readonly confidence: number;
  readonly properties: Record<string, Scalar>;
  /** The sentence or clause that states it. */
  readonly evidence: Span;
}

/** A typed name for a private layer of one language (tokens, clauses, …). */
export interface LayerKey<T> {
  readonly name: string;
  readonly type?: T;
}

export function layerKey<T>(name: string): LayerKey<T> {
  return { name };
}

/**
 * One article on its way. `original` never changes; `text` is the working copy (noise removed, characters folded), and
 * `offsets[i]` is where working unit `i` begins in the original (`offsets.length === text.length + 1`).
 */
export class Doc {
  readonly original: string;
  text: string;
  offsets: Uint32Array | null = null;
  lang = "";
  title = "";
  publishedAt = "";
  publisher = "";
  readonly article: Entity;
  readonly entities: Entity[] = [];
  readonly facts: Fact[] = [];
  readonly messages: Message[] = [];
  private readonly layers = new Map<string, unknown>();

  constructor(readonly input: ArticleInput) {
    this.original = input.text;
    this.text = input.text;
    this.title = input.title ?? "";
    this.publishedAt = input.publishedAt ?? "";
    this.publisher = input.publisher ?? "";
    this.article = {
      label: "Article",
      name: "",
      key: "",
      aliases: new Set(),
      properties: {},
      mentions: [],
    };
  }

  set<T>(key: LayerKey<T>, value: T): void {
    this.layers.set(key.name, value);
  }

  /** Throws when the stage that makes the layer has not run: a mistake in the pipeline, not in the data. */
  get<T>(key: LayerKey<T>): T {
    const layer = this.layers.get(key.name);
    if (layer === undefined) throw new Error(`layer "${key.name}" is read before it is made`);
    return layer as T;
  }

  /** The stretch of the original that a working span stands for; noise inside it is kept, noise after it is not. */
  originalSpan(span: Span): Span {
    if (this.offsets === null || span.end <= span.start) return span;
    const start = this.offsets[span.start];
    const last = this.offsets[span.end - 1];
    return { start, end: last + unitLength(this.original, last) };
  }

  /** The words of a working span. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** Notes a problem; offsets are of the original text. */
  note(level: MessageLevel, code: string, text: string, span?: Span): void {
    const where = span ? this.originalSpan(span) : { start: 0, end: 0 };
    this.messages.push({ level, code, text, start: where.start, end: where.end });
  }
}

/** One working unit stands for one original unit, unless a surrogate pair was folded into one character. */
function unitLength(original: string, at: number): number {
  const unit = original.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && at + 1 < original.length ? 2 : 1;
}
