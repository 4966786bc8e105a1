// What went wrong, in words? One line for each error, with the sentence that it is about.

import type { EntityRecord, RelationRecord } from "../interchange";
import { endOf, type GoldEntity, type GoldRelation } from "./gold";
import type { ArticleScore, EntityOutcome, RelationOutcome } from "./score";
import { occurrences, sentencesOf, sentencesWith, shorten } from "./sentences";

export type ComplaintKind =
  | "missed entity"
  | "extra entity"
  | "missed relation"
  | "extra relation"
  | "wrong date"
  | "false quote";

export interface Complaint {
  article: string;
  kind: ComplaintKind;
  /** Node label or relation type. */
  group: string;
  what: string;
  /** Id of the rule, for a relation that was found. */
  rule?: string;
  sentences: string[];
}

const QUOTES = 2;

/** Every error of one article, in a fixed order. */
export function complaintsOf(score: ArticleScore): Complaint[] {
  const words = new Words(score);
  return [
    ...score.entities.filter((o) => o.verdict !== "hit").map((o) => words.ofEntity(o)),
    ...score.relations.filter((o) => o.verdict !== "hit").map((o) => words.ofRelation(o)),
    ...score.dates
      .filter((o) => !o.right)
      .map((o) => words.ofFound(o.found, "wrong date", `${words.gold(o.gold)}: ${o.found.date || "none"}`)),
    ...score.quotes.false.map(
      (quote): Complaint => ({
        article: score.gold.name,
        kind: "false quote",
        group: "evidence",
        what: `${quote.start}–${quote.end} is not "${shorten(quote.quote)}"`,
        sentences: [shorten(score.gold.text.slice(quote.start, quote.end))],
      }),
    ),
  ];
}

/** The article's words for its outcomes. */
class Words {
  private readonly text: string;
  private readonly sentences;
  private readonly byUid: Map<string, EntityRecord>;
  private readonly foundFor = new Map<GoldEntity, EntityRecord>();

  constructor(private readonly score: ArticleScore) {
    this.text = score.gold.text;
    this.sentences = sentencesOf(this.text);
    this.byUid = new Map(score.graph.entities.map((entity) => [entity.uid, entity]));
    for (const [uid, entity] of score.alignment) {
      const found = this.byUid.get(uid);
      if (found !== undefined) this.foundFor.set(entity, found);
    }
  }

  ofEntity({ verdict, label, gold, found }: EntityOutcome): Complaint {
    const positions = gold ? this.positionsOf(gold) : (found?.mentions ?? []).map((quote) => quote.start);
    return {
      article: this.score.gold.name,
      kind: verdict === "missed" ? "missed entity" : "extra entity",
      group: label,
      what: gold?.name ?? found?.name ?? "",
      sentences: sentencesWith(this.text, this.sentences, [positions], QUOTES),
    };
  }

  ofRelation({ type, gold, found }: RelationOutcome): Complaint {
    if (found !== undefined) return this.ofFound(found, "extra relation", this.found(found));
    const relation = gold!;
    const ends = [endOf(this.score.gold, relation, "head"), endOf(this.score.gold, relation, "tail")];
    const positions = ends.flatMap((end) => (end === undefined ? [] : [this.positionsOf(end)]));
    const both = sentencesWith(this.text, this.sentences, positions, QUOTES);
    const either = () => positions.flatMap((list) => sentencesWith(this.text, this.sentences, [list], 1));
    return {
      article: this.score.gold.name,
      kind: "missed relation",
      group: type,
      what: this.gold(relation),
      sentences: both.length > 0 ? both : [...new Set(either())],
    };
  }

  ofFound(found: RelationRecord, kind: ComplaintKind, what: string): Complaint {
    return {
      article: this.score.gold.name,
      kind,
      group: found.type,
      what,
      rule: found.rule,
      sentences: found.evidence.slice(0, QUOTES).map((quote) => shorten(quote.quote)),
    };
  }

  gold({ head, type, tail, title, date }: GoldRelation): string {
    return `${head} -${type}${title ? `{${title}}` : ""}-> ${tail}${date ? ` @${date}` : ""}`;
  }

  private found({ source, type, target, properties, date }: RelationRecord): string {
    const title = properties.title === undefined ? "" : `{${properties.title}}`;
    return `${this.nameOf(source)} -${type}${title}-> ${this.nameOf(target)}${date ? ` @${date}` : ""}`;
  }

  private nameOf(uid: string): string {
    return this.byUid.get(uid)?.name ?? (uid === this.score.graph.article.uid ? "Article" : uid);
  }

  /** Where it is named literally, and where the extractor saw it (another script, a reference). */
  private positionsOf(entity: GoldEntity): number[] {
    const seen = this.foundFor.get(entity)?.mentions.map((quote) => quote.start) ?? [];
    return [...occurrences(this.text, [entity.name, ...entity.aliases]), ...seen];
  }
}
