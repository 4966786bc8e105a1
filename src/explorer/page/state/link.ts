// How does the address say what is on screen? Every choice in the part after `#`, so that a link brings it back.

import { batch, effect } from "@preact/signals";
import { NODE_LABELS, type NodeLabel, RELATION_TYPES, type RelationType } from "../../../ontology";
import { daysOf, isoOf } from "../data/dates";
import {
  asked,
  focus,
  hidden,
  labelsOff,
  lang,
  model,
  period,
  pinned,
  place,
  reader,
  relationsOff,
  selection,
  tab,
  theme,
} from "./app";
import { stage } from "./stage";

const uids = (nodes: Iterable<number>) => [...nodes].map((node) => model.uid[node]).join(",");

function nodesOf(text: string | null): number[] {
  return (text ?? "").split(",").flatMap((uid) => model.byUid.get(uid) ?? []);
}

/** The current view as the text after `#`; what is as at the start is left out. */
export function toLink(): string {
  const link = new URLSearchParams();
  const put = (key: string, value: string | undefined) => {
    if (value !== undefined && value !== "") link.set(key, value);
  };
  const chosen = selection.value;
  if (chosen?.kind === "node") put("node", model.uid[chosen.node]);
  if (chosen?.kind === "bundle" && chosen.fact !== null) put("fact", model.facts.uid[chosen.fact]);
  if (chosen?.kind === "path")
    put("path", `${model.uid[chosen.from]}~${chosen.to === null ? "" : model.uid[chosen.to]}`);
  if (reader.value !== null) put("article", model.articles[reader.value.article].uid);
  if (reader.value?.fact != null) put("at", model.facts.uid[reader.value.fact]);
  const off = [...labelsOff.value].sort().join(",");
  if (off !== "Article") link.set("off", off);
  put("without", [...relationsOff.value].sort().join(","));
  if (period.value !== null) put("dates", `${isoOf(period.value.first)}/${isoOf(period.value.last)}`);
  if (place.value !== null) put("place", model.uid[place.value]);
  if (focus.value !== null) put("focus", uids(focus.value));
  put("hide", uids(hidden.value));
  put(
    "pin",
    [...pinned.value].map(([node, { x, y }]) => `${model.uid[node]}@${x.toFixed(1)}_${y.toFixed(1)}`).join(","),
  );
  if (tab.value !== "filters") put("tab", tab.value);
  if (asked.value !== null) {
    put("ask", asked.value.name);
    for (const [name, value] of Object.entries(asked.value.values)) put(`p.${name}`, value);
  }
  link.set("lang", lang.value);
  link.set("theme", theme.value);
  return link.toString();
}

/** Takes every choice from a link; what it does not know (another graph's uid) is passed over. */
export function fromLink(hash: string): void {
  const link = new URLSearchParams(hash.replace(/^#/, ""));
  const wanted = (key: string) => (link.get(key) ?? "").split(",");
  batch(() => {
    selection.value = selectionOf(link);
    const article = model.byUid.get(link.get("article") ?? "");
    const fact = model.factByUid.get(link.get("at") ?? "") ?? null;
    reader.value =
      article === undefined || article < model.entityCount ? null : { article: article - model.entityCount, fact };
    labelsOff.value = new Set(
      link.has("off") ? NODE_LABELS.filter((one) => wanted("off").includes(one)) : (["Article"] as NodeLabel[]),
    );
    relationsOff.value = new Set<RelationType>(RELATION_TYPES.filter((one) => wanted("without").includes(one)));
    period.value = daysOf(link.get("dates") ?? "");
    place.value = model.byUid.get(link.get("place") ?? "") ?? null;
    const centres = nodesOf(link.get("focus"));
    focus.value = centres.length === 0 ? null : new Set(centres);
    hidden.value = new Set(nodesOf(link.get("hide")));
    pinned.value = pinsOf(link.get("pin"));
    const name = link.get("tab");
    tab.value = name === "questions" || name === "charts" ? name : "filters";
    const question = link.get("ask");
    const values = [...link].filter(([key]) => key.startsWith("p.")).map(([key, value]) => [key.slice(2), value]);
    asked.value = question === null ? null : { name: question, values: Object.fromEntries(values) };
    if (link.get("lang") === "zh" || link.get("lang") === "en") lang.value = link.get("lang") as "zh" | "en";
    if (link.get("theme") === "dark" || link.get("theme") === "light")
      theme.value = link.get("theme") as "dark" | "light";
  });
}

function selectionOf(link: URLSearchParams): typeof selection.value {
  const node = model.byUid.get(link.get("node") ?? "");
  if (node !== undefined) return { kind: "node", node };
  const fact = model.factByUid.get(link.get("fact") ?? "");
  if (fact !== undefined) return { kind: "bundle", bundle: model.bundleOfFact[fact], fact };
  const [from, to] = (link.get("path") ?? "").split("~").map((uid) => model.byUid.get(uid));
  return from === undefined ? null : { kind: "path", from, to: to ?? null };
}

function pinsOf(text: string | null): ReadonlyMap<number, { x: number; y: number }> {
  const pins = new Map<number, { x: number; y: number }>();
  for (const one of (text ?? "").split(",")) {
    const [uid, spot = ""] = one.split("@");
    const [x, y] = spot.split("_").map(Number);
    const node = model.byUid.get(uid);
    if (node !== undefined && Number.isFinite(x) && Number.isFinite(y)) pins.set(node, { x, y });
  }
  return pins;
}

/** Keeps the address and the view in step, the camera included. */
export function keepLink(): void {
  let own = "";
  let timer = 0;
  const camera = () => {
    const view = stage.peek();
    if (view === null) return "";
    const { x, y, ratio } = view.sigma.getCamera().getState();
    const still = Math.abs(x - 0.5) + Math.abs(y - 0.5) + Math.abs(ratio - 1) < 0.001;
    return still ? "" : `&camera=${[x, y, ratio].map((one) => one.toFixed(3)).join("_")}`;
  };
  const write = () => {
    own = `#${toLink()}${camera()}`;
    history.replaceState(null, "", own);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(write, 120);
  };
  effect(() => {
    toLink();
    soon();
  });
  const wanted = new URLSearchParams(location.hash.slice(1)).get("camera");
  effect(() => {
    const view = stage.value;
    if (view === null) return;
    const [x, y, ratio] = (wanted ?? "").split("_").map(Number);
    if ([x, y, ratio].every(Number.isFinite) && wanted) view.sigma.getCamera().setState({ x, y, ratio });
    view.sigma.getCamera().on("updated", soon);
  });
  addEventListener("hashchange", () => {
    if (location.hash !== own) fromLink(location.hash);
  });
}
