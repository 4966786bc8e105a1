// What is known about a node? Names, offices over time, meetings, visits, connections, articles.

import type { RelationType } from "../../../ontology";
import { FactRow } from "../parts/fact-row";
import { More } from "../parts/more";
import { Dot, NodeLink } from "../parts/node-link";
import { expand, focusOn, hide, openArticle, openFact, pin, startPath, unpin } from "../state/actions";
import { lang, model, pinned, t } from "../state/app";
import { levelName, oneOf, relationName } from "../words/names";

const MEETINGS = new Set<RelationType>(["CHAIRED", "ATTENDED", "SPOKE_AT", "ORGANIZED"]);
const VISITS = new Set<RelationType>(["VISITED", "ACCOMPANIED", "MET"]);

export function AboutPanel({ node }: { node: number }) {
  const facts = model.bundlesOfNode[node].flatMap((id) => model.bundles[id].facts).sort(byDate);
  const of = (types: ReadonlySet<RelationType>) => facts.filter((fact) => types.has(model.facts.type[fact]));
  const offices = of(new Set(["HOLDS_POSITION"]));
  const rest = facts.filter((fact) => {
    const type = model.facts.type[fact];
    return type !== "HOLDS_POSITION" && !MEETINGS.has(type) && !VISITS.has(type);
  });
  const { level, ...properties } = model.properties[node];
  return (
    <article class="about">
      <p class="kind">
        <Dot label={model.label[node]} />
        {oneOf(model.label[node], lang.value)}
        {typeof level === "string" && ` · ${levelName(level, lang.value)}`}
      </p>
      <h2>{model.name[node]}</h2>
      {model.aliases[node].length > 0 && (
        <p class="aliases">
          {t("aliases")}: {model.aliases[node].join(lang.value === "zh" ? "、" : ", ")}
        </p>
      )}
      <Verbs node={node} />
      {Object.keys(properties).length > 0 && (
        <dl class="properties">
          {Object.entries(properties).map(([key, value]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{String(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {offices.length > 0 && <Offices facts={offices} node={node} />}
      <Facts title={t("meetings")} facts={of(MEETINGS)} node={node} />
      <Facts title={t("visits")} facts={of(VISITS)} node={node} />
      <Facts title={t("facts")} facts={rest} node={node} />
      <Neighbours node={node} />
      <Articles node={node} />
    </article>
  );
}

function byDate(a: number, b: number): number {
  const { date } = model.facts;
  return date[a] < date[b] ? 1 : date[a] > date[b] ? -1 : a - b;
}

function Verbs({ node }: { node: number }) {
  const isPinned = pinned.value.has(node);
  return (
    <div class="verbs">
      <button type="button" title={t("focusHint")} onClick={() => focusOn(node)}>
        {t("focus")}
      </button>
      <button type="button" title={t("expandHint")} onClick={() => expand(node)}>
        {t("expand")}
      </button>
      <button type="button" title={t("pathHint")} onClick={() => startPath(node)}>
        {t("pathFrom")}
      </button>
      <button
        type="button"
        title={t("pinHint")}
        aria-pressed={isPinned}
        onClick={() => (isPinned ? unpin(node) : pin(node))}
      >
        {t(isPinned ? "unpin" : "pin")}
      </button>
      <button type="button" onClick={() => hide(node)}>
        {t("hide")}
      </button>
    </div>
  );
}

function Facts({ title, facts, node }: { title: string; facts: number[]; node: number }) {
  if (facts.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <small>{facts.length}</small>
      </h3>
      <More items={facts}>{(fact) => <FactRow key={fact} fact={fact} at={node} />}</More>
    </section>
  );
}

/** One line for each office: title, body or holder, first and last day it was seen. */
function Offices({ facts, node }: { facts: number[]; node: number }) {
  const offices = new Map<string, number[]>();
  for (const fact of facts) {
    const key = `${model.bundleOfFact[fact]} ${model.facts.properties[fact].title}`;
    offices.set(key, [...(offices.get(key) ?? []), fact]);
  }
  return (
    <section>
      <h3>{t("offices")}</h3>
      <More items={[...offices.values()]}>{(list) => <Office key={list[0]} facts={list} node={node} />}</More>
    </section>
  );
}

function Office({ facts, node }: { facts: number[]; node: number }) {
  const [last] = facts;
  const first = facts[facts.length - 1];
  const { source, target, date, properties } = model.facts;
  const other = source[last] === node ? target[last] : source[last];
  const { title, former, since, until } = properties[last];
  const from = String(since ?? date[first]);
  const to = String(until ?? date[last]);
  return (
    <button type="button" class="office" onClick={() => openFact(last)}>
      <Dot label={model.label[other]} />
      {model.name[other]} <strong>{title}</strong>
      {former === true && <span class="quiet"> ({t("former")})</span>}
      <span class="quiet when">{from === to ? from : `${from} – ${to}`}</span>
    </button>
  );
}

function Neighbours({ node }: { node: number }) {
  const groups = new Map<string, { type: RelationType; out: boolean; nodes: Set<number> }>();
  for (const id of model.bundlesOfNode[node]) {
    const { type, source, target } = model.bundles[id];
    if (type === "MENTIONS") continue;
    const out = source === node;
    const key = `${out ? 0 : 1}${type}`;
    const group = groups.get(key) ?? { type, out, nodes: new Set() };
    group.nodes.add(out ? target : source);
    groups.set(key, group);
  }
  if (groups.size === 0) return null;
  const sorted = [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <section>
      <h3>{t("neighbours")}</h3>
      {sorted.map(([key, { type, out, nodes }]) => (
        <p class="neighbours" key={key}>
          <em title={t(out ? "outgoing" : "incoming")}>
            {out ? "→" : "←"} {relationName(type, lang.value)}
          </em>
          <More items={[...nodes]} first={8}>
            {(one) => <NodeLink key={one} node={one} />}
          </More>
        </p>
      ))}
    </section>
  );
}

function Articles({ node }: { node: number }) {
  const articles = node >= model.entityCount ? [node - model.entityCount] : model.articlesOfNode[node];
  if (articles.length === 0) return null;
  return (
    <section>
      <h3>
        {t("mentioned")} <small>{articles.length}</small>
      </h3>
      <More items={articles}>{(article) => <ArticleLink key={article} article={article} />}</More>
    </section>
  );
}

export function ArticleLink({ article, fact }: { article: number; fact?: number }) {
  const { publishedAt, publisher } = model.articles[article];
  return (
    <button type="button" class="article-link" onClick={() => openArticle(article, fact ?? null)}>
      {model.name[model.entityCount + article]}
      <span class="quiet">{[publisher, publishedAt].filter((one) => one !== "").join(" · ")}</span>
    </button>
  );
}
