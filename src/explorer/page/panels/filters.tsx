// What should be shown? Kinds of nodes (the legend), places as a tree, kinds of relations.

import type { ComponentChildren } from "preact";
import { NODE_LABELS, RELATION_TYPES } from "../../../ontology";
import { More } from "../parts/more";
import { Dot } from "../parts/node-link";
import { clearFilters, show, toggle } from "../state/actions";
import { focus, hidden, labelsOff, lang, model, place, places, relationsOff, t } from "../state/app";
import { labelName, levelName, relationName } from "../words/names";
import type { TextKey } from "../words/texts";

export function Filters() {
  return (
    <div class="filters">
      <Standing />
      <Labels />
      {places.children.size > 0 && <Places />}
      <Relations />
      <button type="button" class="more" onClick={clearFilters}>
        {t("reset")}
      </button>
    </div>
  );
}

/** What is focused on or hidden, and the way back. */
function Standing() {
  return (
    <>
      {focus.value !== null && (
        <p class="standing">
          {t("focusOn", { n: focus.value.size })}
          <button
            type="button"
            class="more"
            onClick={() => {
              focus.value = null;
            }}
          >
            {t("viewAll")}
          </button>
        </p>
      )}
      {hidden.value.size > 0 && (
        <p class="standing">
          {t("hidden", { n: hidden.value.size })}
          <button type="button" class="more" onClick={() => show([...hidden.value])}>
            {t("unhide")}
          </button>
        </p>
      )}
    </>
  );
}

function counted<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function Group({ title, children, extra }: { title: TextKey; children: ComponentChildren; extra?: ComponentChildren }) {
  return (
    <section class="group" aria-label={t(title)}>
      <h3>
        {t(title)}
        {extra}
      </h3>
      {children}
    </section>
  );
}

function Labels() {
  const counts = counted(model.label);
  return (
    <Group title="legend">
      {NODE_LABELS.filter((label) => counts.has(label)).map((label) => (
        <label key={label} class="choice">
          <input
            type="checkbox"
            checked={!labelsOff.value.has(label)}
            onChange={() => {
              labelsOff.value = toggle(labelsOff.value, label);
            }}
          />
          <Dot label={label} />
          <span>{labelName(label, lang.value)}</span>
          <small>{counts.get(label)?.toLocaleString("en")}</small>
        </label>
      ))}
    </Group>
  );
}

function Relations() {
  const counts = counted(model.facts.type);
  const types = RELATION_TYPES.filter((type) => counts.has(type)).sort((a, b) => counts.get(b)! - counts.get(a)!);
  const all = relationsOff.value.size === 0;
  const switchAll = (
    <button
      type="button"
      class="more"
      onClick={() => {
        relationsOff.value = new Set(all ? types : []);
      }}
    >
      {t(all ? "clear" : "all")}
    </button>
  );
  return (
    <Group title="relations" extra={switchAll}>
      {types.map((type) => (
        <label key={type} class="choice">
          <input
            type="checkbox"
            checked={!relationsOff.value.has(type)}
            onChange={() => {
              relationsOff.value = toggle(relationsOff.value, type);
            }}
          />
          <span title={type}>{relationName(type, lang.value)}</span>
          <small>{counts.get(type)?.toLocaleString("en")}</small>
        </label>
      ))}
    </Group>
  );
}

function Places() {
  const roots = places.roots.filter((root) => places.children.has(root));
  const clear = place.value !== null && (
    <button
      type="button"
      class="more"
      onClick={() => {
        place.value = null;
      }}
    >
      {t("clear")}
    </button>
  );
  return (
    <Group title="place" extra={clear}>
      <ul class="tree">
        <More items={roots} first={8}>
          {(root) => <Branch key={root} node={root} above={new Set()} />}
        </More>
      </ul>
    </Group>
  );
}

/** `above` guards against places that two articles put inside each other. */
function Branch({ node, above }: { node: number; above: ReadonlySet<number> }) {
  const children = (places.children.get(node) ?? []).filter((child) => !above.has(child) && child !== node);
  const inside = new Set([...above, node]);
  const name = (
    <button
      type="button"
      class="node-link"
      aria-pressed={place.value === node}
      title={levelName(String(model.properties[node].level ?? ""), lang.value)}
      onClick={() => {
        place.value = place.value === node ? null : node;
      }}
    >
      {model.name[node]}
    </button>
  );
  if (children.length === 0) return <li class="leaf">{name}</li>;
  return (
    <li>
      <details open={above.size < 2 && children.length < 30}>
        <summary aria-label={model.name[node]} />
        <ul>
          <More items={children} first={30}>
            {(child) => <Branch key={child} node={child} above={inside} />}
          </More>
        </ul>
      </details>
      {name}
    </li>
  );
}
