// How are two nodes connected? The steps of the shortest path, each with the relations that make it.

import { FactRow } from "../parts/fact-row";
import { More } from "../parts/more";
import { NodeLink } from "../parts/node-link";
import { model, t } from "../state/app";
import { path } from "../state/highlight";
import { visible } from "../state/visible";

export function PathPanel({ from, to }: { from: number; to: number | null }) {
  const way = path.value;
  return (
    <article class="path">
      <p class="kind">{t("pathTitle")}</p>
      <h2>
        <NodeLink node={from} />
        {" → "}
        {to === null ? "…" : <NodeLink node={to} />}
      </h2>
      {to === null && <p role="status">{t("chooseEnd")}</p>}
      {to !== null && way === null && <p role="status">{t("noPath")}</p>}
      {way !== null && (
        <>
          <p class="quiet">{t("pathLength", { n: way.length - 1 })}</p>
          <ol class="steps">
            {way.map((node, step) => (
              <li key={node}>
                <NodeLink node={node} />
                {step + 1 < way.length && (
                  <More items={factsBetween(node, way[step + 1])} first={3}>
                    {(fact) => <FactRow key={fact} fact={fact} />}
                  </More>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </article>
  );
}

function factsBetween(a: number, b: number): number[] {
  return model.bundlesOfNode[a]
    .filter((id) => visible.value.bundles[id] === 1)
    .filter((id) => model.bundles[id].source === b || model.bundles[id].target === b)
    .flatMap((id) => model.bundles[id].facts);
}
