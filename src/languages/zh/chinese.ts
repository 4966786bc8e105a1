// What is Chinese made of here? The stages of the pipeline and the rules of every relation.

import { RELATION_TYPES, type RelationType } from "../../ontology";
import type { Language, RelationRule } from "../language";

export const zh: Language = {
  code: "zh",
  clean() {},
  scan() {},
  findMentions() {},
  resolve() {},
  findRelations() {},
  rules: Object.fromEntries(RELATION_TYPES.map((type) => [type, []])) as unknown as Record<
    RelationType,
    readonly RelationRule[]
  >,
};
