// Where is the graph? The canvas, its zoom buttons, what the pointer is over, and the keys that move it.

import { useEffect, useRef } from "preact/hooks";
import { NODE_LABELS } from "../../../ontology";
import { GraphView } from "../graph/view";
import { Icon } from "../parts/icons";
import { Dot } from "../parts/node-link";
import { hover, labelsOff, lang, model, t } from "../state/app";
import { stage } from "../state/stage";
import { visible } from "../state/visible";
import { labelName, relationName } from "../words/names";

const STEP = 0.12;

export function Stage() {
  const box = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const view = new GraphView(box.current!);
    stage.value = view;
    view.sigma.once("afterRender", () => {
      document.documentElement.dataset.ready = "yes";
      performance.mark("pressgraph-ready");
    });
    return () => view.sigma.kill();
  }, []);
  const { nodeCount, factCount } = visible.value;
  const counts = { nodes: nodeCount, facts: factCount };
  const camera = () => stage.value?.sigma.getCamera();
  const key = (event: KeyboardEvent) => {
    const now = camera();
    if (now === undefined || event.ctrlKey || event.metaKey) return;
    const { x, y, ratio } = now.getState();
    const move = STEP * ratio;
    const moves: Record<string, () => unknown> = {
      ArrowLeft: () => now.setState({ x: x - move }),
      ArrowRight: () => now.setState({ x: x + move }),
      ArrowUp: () => now.setState({ y: y + move }),
      ArrowDown: () => now.setState({ y: y - move }),
      "+": () => now.animatedZoom({ duration: 150 }),
      "=": () => now.animatedZoom({ duration: 150 }),
      "-": () => now.animatedUnzoom({ duration: 150 }),
    };
    const act = moves[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const follow = (event: MouseEvent) => {
    if (tip.current === null) return;
    const { left, top, width } = box.current!.getBoundingClientRect();
    const x = event.clientX - left;
    tip.current.style.transform = `translate(${Math.min(x + 14, width - 240)}px, ${event.clientY - top + 18}px)`;
  };
  return (
    <main class="stage" id="stage" onMouseMove={follow}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keys below need the focus */}
      <div class="canvas" ref={box} tabIndex={0} role="img" aria-label={t("graphLabel", counts)} onKeyDown={key} />
      <div class="tip" ref={tip} hidden={hover.value === null} aria-hidden="true">
        <Tip />
      </div>
      <Legend />
      <p class="counts">{nodeCount === 0 ? t("none_here") : t("nodesFacts", counts)}</p>
      <div class="zoom">
        <button
          type="button"
          class="icon-button"
          aria-label={t("zoomIn")}
          title={t("zoomIn")}
          onClick={() => camera()?.animatedZoom()}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t("zoomOut")}
          title={t("zoomOut")}
          onClick={() => camera()?.animatedUnzoom()}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t("fit")}
          title={t("fit")}
          onClick={() => stage.value?.fit()}
        >
          <Icon name="fit" />
        </button>
      </div>
    </main>
  );
}

/** What the colours mean, where the side with the kinds is folded away. */
function Legend() {
  const labels = NODE_LABELS.filter((label) => !labelsOff.value.has(label) && model.label.includes(label));
  return (
    <ul class="legend">
      {labels.map((label) => (
        <li key={label}>
          <Dot label={label} />
          {labelName(label, lang.value)}
        </li>
      ))}
    </ul>
  );
}

/** The whole name of a node, or an edge in words. */
function Tip() {
  const over = hover.value;
  if (over === null) return null;
  if ("node" in over) return <>{model.name[over.node]}</>;
  const { type, source, target, facts } = model.bundles[over.bundle];
  const first = facts[0];
  const title = first === undefined ? undefined : model.facts.properties[first].title;
  const dates = [...new Set(facts.map((fact) => model.facts.date[fact]).filter((date) => date !== ""))];
  const when = dates.length > 1 ? `${dates[0]} – ${dates[dates.length - 1]} (${facts.length})` : (dates[0] ?? "");
  return (
    <>
      {model.name[source]} <em>{relationName(type, lang.value)}</em> {model.name[target]}
      {title !== undefined && ` · ${title}`}
      {when !== "" && <small>{when}</small>}
    </>
  );
}
