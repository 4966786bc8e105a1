// What is Chinese made of here? The stages of the pipeline and the rules of every relation.

import type { Doc } from "../../doc";
import type { Language } from "../language";
import { clean } from "./clean";
import { findDates } from "./dates";
import { findMentions } from "./find-mentions";
import { findRelations } from "./narrate";
import { rules } from "./relations/index";
import { resolve } from "./resolve";
import { scan } from "./scan";

export const zh: Language = {
  code: "zh",
  clean,
  scan(doc: Doc): void {
    scan(doc);
    findDates(doc);
  },
  findMentions,
  resolve,
  findRelations,
  rules,
};
