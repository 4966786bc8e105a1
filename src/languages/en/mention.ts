// What has been found so far? Mentions: token ranges of a sentence that name a thing, and the layers that hold them.

import { type Entity, layerKey } from "../../doc";
import type { NodeLabel, PlaceLevel } from "../../ontology";
import type { Gazetteered } from "./gazetteer";

export interface Mention {
  readonly sentence: number;
  /** Token range in its sentence, end exclusive. */
  from: number;
  to: number;
  /** `null`: a capitalised name of a kind not yet known. */
  label: Exclude<NodeLabel, "Article"> | null;
  /** The name without title and article. */
  name: string;
  /** How it was found: a gazetteer code, a head noun, a title, … */
  readonly by: string;
  /** Gazetteer rows of a place's name. */
  rows?: readonly Gazetteered[];
  level?: PlaceLevel | null;
  /** A person with a title or courtesy before the name. */
  titled?: boolean;
  /** Places inside the name, as token ranges: "Mayo" in "Mayo County Council". */
  inner?: Mention[];
  /** An acronym in parentheses behind the name. */
  acronym?: string;
  entity?: Entity;
}

/** A title of office with the body or place it names: "Director of Public Health at Example Trust". */
export interface TitlePhrase {
  readonly sentence: number;
  from: number;
  to: number;
  /** The words of the title: "Deputy Mayor". */
  title: string;
  /** The lower-case last word of the title. */
  readonly head: string;
  /** The bodies and places the title is about, as mentions of the same sentence. */
  readonly of: Mention[];
  /** What the title is about when that is no name: "planning". */
  readonly about: string;
  /** "former", "acting" and the like. */
  former: boolean;
  /** "SSG" in "Secretary to the State Government (SSG)": the office is called so from then on. */
  readonly short?: string;
  /** "the council" in "chair of the council": resolved later. */
  readonly ofReference?: { from: number; to: number; head: string };
}

export const mentionsLayer = layerKey<Mention[][]>("en.mentions");
export const titlesLayer = layerKey<TitlePhrase[][]>("en.titles");
