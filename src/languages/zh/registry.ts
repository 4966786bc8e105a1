// Which thing does this mention name? One entity per thing and article, made on first mention.

import type { Doc, Entity, Span } from "../../doc";
import type { NodeLabel } from "../../ontology";

export class Registry {
  private readonly entities: Entity[] = [];
  private readonly byKey = new Map<NodeLabel, Map<string, Entity>>();
  private readonly byLabel = new Map<NodeLabel, Entity[]>();
  /** Bodies by the other words that they were called. */
  private readonly byOtherName = new Map<string, Set<Entity>>();

  constructor(readonly doc: Doc) {}

  /** The entity of `key`, made when new; `span`, when given, is one more mention of it. */
  entity(label: NodeLabel, name: string, key: string, span?: Span): Entity {
    const entity = this.find(label, key) ?? this.make(label, name, key);
    if (span !== undefined) {
      entity.mentions.push({ start: span.start, end: span.end });
      const surface = this.doc.slice(span);
      if (surface !== entity.name) this.call(entity, surface);
    }
    return entity;
  }

  private make(label: NodeLabel, name: string, key: string): Entity {
    const entity = { label, name, key, aliases: new Set<string>(), properties: {}, mentions: [] };
    this.entities.push(entity);
    const keys = this.byKey.get(label);
    if (keys === undefined) {
      this.byKey.set(label, new Map([[key, entity]]));
      this.byLabel.set(label, [entity]);
    } else {
      keys.set(key, entity);
      this.byLabel.get(label)?.push(entity);
    }
    return entity;
  }

  /** Notes that the article calls the thing so too. */
  call(entity: Entity, alias: string): void {
    entity.aliases.add(alias);
    if (entity.label !== "Organization") return;
    const called = this.byOtherName.get(alias);
    if (called === undefined) this.byOtherName.set(alias, new Set([entity]));
    else called.add(entity);
  }

  /** The bodies that are called so beside their names. */
  bodiesCalled(alias: string): readonly Entity[] {
    return [...(this.byOtherName.get(alias) ?? [])];
  }

  /** The one body that is called so beside its name; null when none or several are. */
  bodyCalled(alias: string): Entity | null {
    const called = this.byOtherName.get(alias);
    if (called === undefined || called.size !== 1) return null;
    const [only] = called;
    return only;
  }

  /** A thing that other words imply (州长: the government of the prefecture); those words are its mention, no alias. */
  implied(label: NodeLabel, name: string, span: Span): Entity {
    const entity = this.entity(label, name, name);
    entity.mentions.push({ start: span.start, end: span.end });
    return entity;
  }

  find(label: NodeLabel, key: string): Entity | undefined {
    return this.byKey.get(label)?.get(key);
  }

  /** All things in the order of their first mention. */
  all(): readonly Entity[] {
    return this.entities;
  }

  /** Those of one label, in the same order; the list grows as the article is read. */
  allOf(label: NodeLabel): readonly Entity[] {
    return this.byLabel.get(label) ?? [];
  }

  topic(name: string, span: Span): Entity {
    const entity = this.entity("Topic", name, `${name}@${this.doc.article.key}`);
    entity.mentions.push(span);
    return entity;
  }
}
