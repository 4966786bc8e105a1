// What does one article say? Its whole text, and beside it every fact read from it; hovering one lights the other.

import { useState } from "preact/hooks";
import type { Mark, Piece } from "../data/marks";
import { FactRow } from "../parts/fact-row";
import { Icon } from "../parts/icons";
import { MarkedText } from "../parts/marked-text";
import { choose } from "../state/actions";
import { model, reader, t } from "../state/app";
import { evidenceMarks } from "./evidence";

export function Reader({ article, fact }: { article: number; fact: number | null }) {
  const [over, setOver] = useState<{ fact: number } | { facts: number[] } | null>(null);
  const facts = model.factsOfArticle[article];
  const { publishedAt, publisher, url } = model.articles[article];
  const lit = over === null ? (fact === null ? [] : [fact]) : "fact" in over ? [over.fact] : over.facts;
  const start = fact === null ? undefined : model.facts.evidence[fact].find(([one]) => one === article)?.[1];
  const enter = ({ facts: found }: Piece) => setOver(found.length > 0 ? { facts: found } : null);
  return (
    <div class="reader" role="dialog" aria-modal="true" aria-labelledby="reader-title">
      <header>
        <div>
          <h2 id="reader-title">{model.name[model.entityCount + article]}</h2>
          <p class="quiet">
            {[publisher, publishedAt].filter((one) => one !== "").join(" · ")}
            {/^https?:/.test(url) && (
              <>
                {" · "}
                <a href={url} rel="noreferrer noopener" target="_blank">
                  {new URL(url).hostname}
                </a>
              </>
            )}
          </p>
        </div>
        <button
          type="button"
          class="icon-button"
          aria-label={t("close")}
          onClick={() => {
            reader.value = null;
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="reader-body">
        <MarkedText
          article={article}
          marks={allMarks(article, lit)}
          at={start}
          onEnter={enter}
          onLeave={() => setOver(null)}
          onPick={({ node }) => node !== null && leaveTo(node)}
        />
        <section class="reader-facts" aria-label={t("facts")}>
          <h3>
            {t("facts")} <small>{facts.length}</small>
          </h3>
          {facts.map((one) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: hovering only lights the text; the row itself is a button
            <div
              key={one}
              class={lit.includes(one) ? "lit" : ""}
              onMouseEnter={() => setOver({ fact: one })}
              onMouseLeave={() => setOver(null)}
              onFocusCapture={() => setOver({ fact: one })}
              onClickCapture={() => {
                reader.value = null;
              }}
            >
              <FactRow fact={one} />
            </div>
          ))}
        </section>
      </div>
    </div>
  );
}

function leaveTo(node: number): void {
  reader.value = null;
  choose(node);
}

/** Every mention in its colour, every fact's sentence sensitive; the lit facts as in the evidence panel. */
function allMarks(article: number, lit: readonly number[]): Mark[] {
  const marks: Mark[] = [];
  const { mentions } = model.articles[article];
  for (let i = 0; i < mentions.length; i += 3) {
    const [node, start, end] = mentions.slice(i, i + 3);
    marks.push({ start, end, name: `named named-${model.label[node]}`, node });
  }
  for (const fact of model.factsOfArticle[article]) {
    for (const [one, start, end] of model.facts.evidence[fact]) {
      if (one === article) marks.push({ start, end, name: "stating", fact });
    }
  }
  return [...marks, ...lit.flatMap((fact) => evidenceMarks(fact, article))];
}
