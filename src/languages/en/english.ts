// What is English made of here? The stages of the pipeline and the rules of every relation.

import type { Language } from "../language";
import { clean } from "./clean";
import { findMentions } from "./mentions";
import { findRelations } from "./relations";
import { rules } from "./relations/index";
import { resolve } from "./resolve";
import { scan } from "./scan";

export const en: Language = { code: "en", clean, scan, findMentions, resolve, findRelations, rules };
