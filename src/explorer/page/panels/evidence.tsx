// Why is this in the graph? The sentence that states it, in its article, with the rule that read it.

import type { Mark } from "../data/marks";
import { Icon } from "../parts/icons";
import { MarkedText } from "../parts/marked-text";
import { NodeLink } from "../parts/node-link";
import { openArticle } from "../state/actions";
import { lang, model, selection, t } from "../state/app";
import { relationName } from "../words/names";
import { ArticleLink } from "./about";

const SHOWN_PROPERTIES = new Set(["title", "former", "at"]);

export function EvidencePanel({ bundle, fact }: { bundle: number; fact: number }) {
  const { facts } = model;
  const list = model.bundles[bundle].facts;
  const evidence = facts.evidence[fact];
  const [article, start] = evidence[0];
  const { title, former, at } = facts.properties[fact];
  const meeting = typeof at === "string" ? model.byUid.get(at) : undefined;
  const extra = Object.entries(facts.properties[fact]).filter(([key]) => !SHOWN_PROPERTIES.has(key));
  const others = [...new Set(evidence.map(([one]) => one))].filter((one) => one !== article);
  return (
    <article class="evidence">
      <p class="kind">{t("evidence")}</p>
      <h2 class="statement">
        <NodeLink node={facts.source[fact]} /> <em>{relationName(facts.type[fact], lang.value)}</em>{" "}
        <NodeLink node={facts.target[fact]} />
      </h2>
      {list.length > 1 && <Pager list={list} fact={fact} bundle={bundle} />}
      <dl class="properties">
        <Row
          name={t("date")}
          value={`${facts.date[fact]} (${t(facts.certainty[fact] === "stated" ? "statedOn" : "implied")})`}
        />
        {title !== undefined && (
          <Row name={t("office")} value={`${former === true ? `${t("former")} ` : ""}${title}`} />
        )}
        {extra.map(([key, value]) => (
          <Row key={key} name={key} value={String(value)} />
        ))}
        {meeting !== undefined && (
          <div>
            <dt>{t("meetings")}</dt>
            <dd>
              <NodeLink node={meeting} />
            </dd>
          </div>
        )}
        <Row name={t("rule")} value={facts.rule[fact]} code />
        <div>
          <dt>{t("confidence")}</dt>
          <dd class="confidence">
            <meter min={0} max={1} value={facts.confidence[fact]} aria-label={t("confidence")} />
            {facts.confidence[fact].toFixed(2)}
          </dd>
        </div>
      </dl>
      <h3 class="headline">
        <ArticleLink article={article} fact={fact} />
      </h3>
      <MarkedText article={article} marks={evidenceMarks(fact, article)} at={start} />
      <button type="button" class="primary" onClick={() => openArticle(article, fact)}>
        {t("open")}
      </button>
      {others.length > 0 && (
        <section>
          <h3>
            {t("articlesSay")} <small>{others.length + 1}</small>
          </h3>
          {others.map((one) => (
            <ArticleLink key={one} article={one} fact={fact} />
          ))}
        </section>
      )}
    </article>
  );
}

function Row({ name, value, code }: { name: string; value: string; code?: boolean }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{code ? <code>{value}</code> : value}</dd>
    </div>
  );
}

/** The same two and the same relation on other days. */
function Pager({ list, fact, bundle }: { list: number[]; fact: number; bundle: number }) {
  const at = list.indexOf(fact);
  const go = (step: number) => {
    selection.value = { kind: "bundle", bundle, fact: list[(at + step + list.length) % list.length] };
  };
  return (
    <p class="pager">
      <button type="button" aria-label="←" onClick={() => go(-1)}>
        <Icon name="back" />
      </button>
      {t("factOf", { i: at + 1, n: list.length })}
      <button type="button" aria-label="→" onClick={() => go(1)}>
        <Icon name="next" />
      </button>
    </p>
  );
}

/** The sentences, both ends wherever they stand in them, and the trigger. */
export function evidenceMarks(fact: number, article: number): Mark[] {
  const { facts } = model;
  const marks: Mark[] = [];
  for (const [one, start, end, triggerStart, triggerEnd] of facts.evidence[fact]) {
    if (one !== article) continue;
    marks.push({ start, end, name: "sentence", fact });
    if (triggerStart >= 0) marks.push({ start: triggerStart, end: triggerEnd, name: "trigger", fact });
  }
  const ends = new Set([facts.source[fact], facts.target[fact]]);
  const { mentions } = model.articles[article];
  for (let i = 0; i < mentions.length; i += 3) {
    const [node, start, end] = mentions.slice(i, i + 3);
    if (ends.has(node)) marks.push({ start, end, name: `mention mention-${model.label[node]}`, node });
  }
  return marks;
}
