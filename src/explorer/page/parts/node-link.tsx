// How is a node named in running text? A coloured dot and its name; a click chooses it.

import { choose } from "../state/actions";
import { hover, lang, model } from "../state/app";
import { oneOf } from "../words/names";

export function NodeLink({ node, name }: { node: number; name?: string }) {
  const label = model.label[node];
  return (
    <button
      type="button"
      class="node-link"
      title={oneOf(label, lang.value)}
      onClick={() => choose(node)}
      onMouseEnter={() => {
        hover.value = { node };
      }}
      onMouseLeave={() => {
        hover.value = null;
      }}
    >
      <Dot label={label} />
      {name ?? model.name[node]}
    </button>
  );
}

/** Keeps a dot on the line of the name that follows. */
const WORD_JOINER = "\u2060";

export function Dot({ label }: { label: string }) {
  return (
    <span aria-hidden="true">
      <span class={`dot dot-${label}`} />
      {WORD_JOINER}
    </span>
  );
}
