// Which entity is this mention? One registry of the article's entities by label and identity key.

import type { Doc, Entity, Span } from "../../doc";
import { layerKey } from "../../doc";
import type { Scalar } from "../../interchange";

type Label = Exclude<Entity["label"], "Article">;

export class Registry {
  private readonly byKey = new Map<string, Entity>();
  /** The governments named so far, by their seats. */
  readonly governments = new Map<string, Entity>();

  constructor(private readonly doc: Doc) {}

  /** The entity of that key, made when new; the mention (when given) and its wording are added. */
  take(label: Label, key: string, name: string, mention?: Span, properties: Record<string, Scalar> = {}): Entity {
    const id = `${label}\u0001${key}`;
    let entity = this.byKey.get(id);
    if (entity === undefined) {
      entity = { label, name, key, aliases: new Set(), properties, mentions: [] };
      this.byKey.set(id, entity);
      this.doc.entities.push(entity);
    }
    if (name !== entity.name) entity.aliases.add(name);
    if (mention) addMention(entity, mention);
    return entity;
  }

  /** Takes back an entity that turned out to be another. */
  drop(entity: Entity): void {
    this.byKey.delete(`${entity.label}\u0001${entity.key}`);
    this.doc.entities.splice(this.doc.entities.indexOf(entity), 1);
  }

  get(label: Label, key: string): Entity | undefined {
    return this.byKey.get(`${label}\u0001${key}`);
  }
}

function addMention(entity: Entity, { start, end }: Span): void {
  if (!entity.mentions.some((known) => known.start === start && known.end === end))
    entity.mentions.push({ start, end });
}

export const registryLayer = layerKey<Registry>("en.registry");
