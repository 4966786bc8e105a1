// Which thing does this mention name? One entity per thing and article, made on first mention.

import type { Doc, Entity, Span } from "../../doc";
import type { NodeLabel } from "../../ontology";

export class Registry {
  private readonly byKey = new Map<string, Entity>();

  constructor(readonly doc: Doc) {}

  /** The entity of `key`, made when new; `span`, when given, is one more mention of it. */
  entity(label: NodeLabel, name: string, key: string, span?: Span): Entity {
    const id = `${label}\u0001${key}`;
    let entity = this.byKey.get(id);
    if (entity === undefined) {
      entity = { label, name, key, aliases: new Set(), properties: {}, mentions: [] };
      this.byKey.set(id, entity);
    }
    if (span !== undefined) {
      entity.mentions.push({ start: span.start, end: span.end });
      const surface = this.doc.slice(span);
      if (surface !== entity.name) entity.aliases.add(surface);
    }
    return entity;
  }

  /** A thing that other words imply (州长: the government of the prefecture); those words are its mention, no alias. */
  implied(label: NodeLabel, name: string, span: Span): Entity {
    const entity = this.entity(label, name, name);
    entity.mentions.push({ start: span.start, end: span.end });
    return entity;
  }

  find(label: NodeLabel, key: string): Entity | undefined {
    return this.byKey.get(`${label}\u0001${key}`);
  }

  all(label?: NodeLabel): Entity[] {
    const entities = [...this.byKey.values()];
    return label === undefined ? entities : entities.filter((entity) => entity.label === label);
  }

  topic(name: string, span: Span): Entity {
    const entity = this.entity("Topic", name, `${name}@${this.doc.article.key}`);
    entity.mentions.push(span);
    return entity;
  }
}
