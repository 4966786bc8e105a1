// How is a fact written in a list? Date, who, what, whom; a click opens its evidence.

import { openFact } from "../state/actions";
import { hover, lang, model, t } from "../state/app";
import { relationName } from "../words/names";
import { Dot } from "./node-link";

/** `at` is the node whose panel this is: it is not repeated. */
export function FactRow({ fact, at }: { fact: number; at?: number }) {
  const { facts } = model;
  const source = facts.source[fact];
  const target = facts.target[fact];
  const { title, former } = facts.properties[fact];
  return (
    <button
      type="button"
      class="fact-row"
      data-fact={fact}
      onClick={() => openFact(fact)}
      onMouseEnter={() => {
        hover.value = { bundle: model.bundleOfFact[fact] };
      }}
      onMouseLeave={() => {
        hover.value = null;
      }}
    >
      <time>{facts.date[fact]}</time>
      <span>
        {source !== at && (
          <>
            <Dot label={model.label[source]} />
            {model.name[source]}{" "}
          </>
        )}
        <em>{relationName(facts.type[fact], lang.value)}</em>{" "}
        {target !== at && (
          <>
            <Dot label={model.label[target]} />
            {model.name[target]}
          </>
        )}
        {title !== undefined && (
          <span class="quiet">
            {" "}
            · {former === true ? `${t("former")} ` : ""}
            {String(title)}
          </span>
        )}
      </span>
    </button>
  );
}
