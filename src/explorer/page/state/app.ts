// What has the reader chosen? One signal for each choice; everything on screen follows from these and the model.

import { signal } from "@preact/signals";
import type { NodeLabel, RelationType } from "../../../ontology";
import type { Cell } from "../../../stores/store";
import type { Payload } from "../../payload";
import type { Days } from "../data/dates";
import { type Model, makeModel } from "../data/model";
import { type PlaceTree, placeTree } from "../data/places";
import { SearchIndex } from "../data/search";
import type { Lang } from "../words/names";
import { say, type TextKey } from "../words/texts";

export let model: Model;
export let places: PlaceTree;
export let index: SearchIndex;

/** Must run before anything is drawn. */
export function boot(payload: Payload): void {
  model = makeModel(payload);
  places = placeTree(model);
  index = new SearchIndex(model);
}

export type Selection =
  | { kind: "node"; node: number }
  | { kind: "bundle"; bundle: number; fact: number | null }
  | { kind: "path"; from: number; to: number | null };

export interface Answer {
  columns: string[];
  rows: Cell[][];
}

export type Theme = "light" | "dark";
export type SideTab = "filters" | "questions" | "charts";

export const lang = signal<Lang>("en");
export const theme = signal<Theme>("light");
export const labelsOff = signal<ReadonlySet<NodeLabel>>(new Set(["Article"]));
export const relationsOff = signal<ReadonlySet<RelationType>>(new Set());
export const period = signal<Days | null>(null);
export const place = signal<number | null>(null);
export const hidden = signal<ReadonlySet<number>>(new Set());
/** Pinned nodes, with the places they were dragged to. */
export const pinned = signal<ReadonlyMap<number, { x: number; y: number }>>(new Map());
/** Nodes shown together with their neighbours, nothing else; null shows everything. */
export const focus = signal<ReadonlySet<number> | null>(null);
export const selection = signal<Selection | null>(null);
export const reader = signal<{ article: number; fact: number | null } | null>(null);
export const answer = signal<Answer | null>(null);
/** The saved question whose form is open, and what is filled in. */
export const asked = signal<{ name: string; values: Record<string, string> } | null>(null);
export const hover = signal<{ node: number } | { bundle: number } | null>(null);
export const tab = signal<SideTab>("filters");
export const sideOpen = signal(false);
export const notice = signal("");

/** A sentence of the interface in the chosen language. */
export const t = (key: TextKey, values?: Record<string, string | number>) => say(lang.value, key, values);
