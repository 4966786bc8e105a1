// What stands at the top? The name, the search field, language and theme, and what can be shared or saved.

import { asGexf, asPng, asSvg, save } from "../graph/exports";
import { Icon } from "../parts/icons";
import { lang, model, notice, sideOpen, t, theme } from "../state/app";
import { stage } from "../state/stage";
import { SearchBox } from "./search";

export function Header({ onHelp }: { onHelp: () => void }) {
  return (
    <header class="top">
      <button
        type="button"
        class="icon-button narrow-only"
        aria-label={t("filters")}
        aria-expanded={sideOpen.value}
        onClick={() => {
          sideOpen.value = !sideOpen.value;
        }}
      >
        <Icon name="menu" />
      </button>
      <h1>{model.title || "pressgraph"}</h1>
      <SearchBox />
      <div class="tools">
        <Share />
        <button type="button" class="icon-button wide-only" aria-label={t("help")} title={t("help")} onClick={onHelp}>
          <Icon name="keys" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={`${t("theme")}: ${t(theme.value === "light" ? "dark" : "light")}`}
          title={t(theme.value === "light" ? "dark" : "light")}
          onClick={() => {
            theme.value = theme.value === "light" ? "dark" : "light";
          }}
        >
          <Icon name={theme.value === "light" ? "moon" : "sun"} />
        </button>
        <button
          type="button"
          class="text-button"
          lang={lang.value === "en" ? "zh" : "en"}
          onClick={() => {
            lang.value = lang.value === "en" ? "zh" : "en";
          }}
        >
          {t("language")}
        </button>
      </div>
    </header>
  );
}

function Share() {
  const saveAs = (name: string, make: (view: NonNullable<typeof stage.value>) => Promise<Blob> | Blob) => async () => {
    if (stage.value !== null) save(name, await make(stage.value));
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      notice.value = t("copied");
    } catch {
      notice.value = location.href;
    }
  };
  return (
    <details class="menu">
      <summary class="icon-button" aria-label={t("share")} title={t("share")}>
        <Icon name="share" />
      </summary>
      <div class="menu-items">
        <button type="button" onClick={copy}>
          {t("copyLink")}
        </button>
        <button type="button" onClick={saveAs("graph.png", asPng)}>
          {t("exportPng")}
        </button>
        <button type="button" onClick={saveAs("graph.svg", asSvg)}>
          {t("exportSvg")}
        </button>
        <button type="button" onClick={saveAs("graph.gexf", asGexf)}>
          {t("exportGexf")}
        </button>
      </div>
    </details>
  );
}
