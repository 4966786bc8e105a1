// How is the page put together? Header, side with filters and questions, graph, timeline, and the panel of what is chosen.

import { useEffect, useState } from "preact/hooks";
import { Icon } from "../parts/icons";
import { closeOne } from "../state/actions";
import { answer, notice, reader, selection, sideOpen, t, tab } from "../state/app";
import { onKey } from "../state/keys";
import type { TextKey } from "../words/texts";
import { AboutPanel } from "./about";
import { AnswerPanel } from "./answer";
import { Charts } from "./charts";
import { EvidencePanel } from "./evidence";
import { Filters } from "./filters";
import { Header } from "./header";
import { Help } from "./help";
import { PathPanel } from "./path";
import { Questions } from "./questions";
import { Reader } from "./reader";
import { Stage } from "./stage";
import { Timeline } from "./timeline";

const TABS: readonly [typeof tab.value, TextKey][] = [
  ["filters", "filters"],
  ["questions", "questions"],
  ["charts", "lookups"],
];

export function App() {
  const [help, setHelp] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (onKey(event)) event.preventDefault();
      else if (event.key === "?" && !(event.target instanceof HTMLInputElement)) setHelp(true);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
  const panel = selection.value !== null || answer.value !== null;
  return (
    <div class={`app${panel ? " with-panel" : ""}${sideOpen.value ? " side-open" : ""}`}>
      <Header onHelp={() => setHelp(true)} />
      <Side />
      <Stage />
      <Timeline />
      {panel && <Panel />}
      {reader.value !== null && <Reader article={reader.value.article} fact={reader.value.fact} />}
      {help && <Help onClose={() => setHelp(false)} />}
      <p class="notice" role="status" aria-live="polite" hidden={notice.value === ""}>
        {notice.value}
        <button type="button" class="icon-button" aria-label={t("close")} onClick={() => (notice.value = "")}>
          <Icon name="close" />
        </button>
      </p>
    </div>
  );
}

function Side() {
  return (
    <nav class="side" aria-label={t("filters")}>
      <div class="tabs" role="tablist">
        {TABS.map(([name, text]) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={tab.value === name}
            aria-controls="tab-panel"
            onClick={() => {
              tab.value = name;
            }}
          >
            {t(text)}
          </button>
        ))}
      </div>
      <div class="tab-panel" id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab.value}`}>
        {tab.value === "filters" && <Filters />}
        {tab.value === "questions" && <Questions />}
        {tab.value === "charts" && <Charts />}
      </div>
    </nav>
  );
}

function Panel() {
  const chosen = selection.value;
  return (
    <aside class="panel" id="panel" tabIndex={-1} aria-label={t("about")}>
      <button type="button" class="icon-button close" aria-label={t("close")} onClick={closeOne}>
        <Icon name="close" />
      </button>
      {chosen?.kind === "node" && <AboutPanel key={chosen.node} node={chosen.node} />}
      {chosen?.kind === "bundle" && chosen.fact !== null && <EvidencePanel bundle={chosen.bundle} fact={chosen.fact} />}
      {chosen?.kind === "path" && <PathPanel from={chosen.from} to={chosen.to} />}
      {chosen === null && answer.value !== null && <AnswerPanel answer={answer.value} />}
    </aside>
  );
}
