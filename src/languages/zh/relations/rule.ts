// What is a Chinese rule row? Trigger verbs, an example and near miss, and how the clause is read.

import type { RelationRule } from "../../language";
import type { Predicate } from "../clauses";
import type { VerbClass } from "../verbs";
import type { Facts } from "./facts";

export interface ZhRule extends RelationRule {
  /** Classes of verbs that wake the rule; none for rules that read no clause (offices, bylines). */
  readonly verbs?: readonly VerbClass[];
  /** Emits what the clause states. */
  readonly read?: (predicate: Predicate, facts: Facts) => void;
  /** In (0, 1]: how often the rule is right on the development articles. */
  readonly confidence: number;
}
