// Who or what is looked for? A field that answers at every key, in either script or in pinyin.

import { useId, useState } from "preact/hooks";
import { Icon } from "../parts/icons";
import { Dot } from "../parts/node-link";
import { choose } from "../state/actions";
import { index, lang, model, t } from "../state/app";
import { showNode } from "../state/stage";
import { oneOf } from "../words/names";

export function SearchBox() {
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const id = useId();
  const hits = open ? index.find(typed) : [];
  const pick = (place: number) => {
    const hit = hits[place];
    if (hit === undefined) return;
    setTyped("");
    setOpen(false);
    choose(hit.node);
    showNode(hit.node);
    setTimeout(() => document.getElementById("panel")?.focus());
  };
  const key = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && hits.length > 0) setAt((at + step + hits.length) % hits.length);
    else if (event.key === "Enter") pick(at);
    else if (event.key === "Escape") {
      setOpen(false);
      setTyped("");
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = open && typed.trim() !== "";
  return (
    <div class="search">
      <Icon name="search" />
      <input
        id="search"
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder={t("search")}
        aria-label={t("search")}
        list={undefined}
        // biome-ignore lint/a11y/noRedundantRoles: without a datalist the role is not implied
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length > 0 ? `${id}-${at}` : undefined}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={key}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
        onFocus={() => setOpen(true)}
      />
      <div class="hits" id={`${id}-list`} role="listbox" aria-label={t("search")} hidden={!shown}>
        {hits.map(({ node, shown: name }, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field
          <div
            key={node}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(place)}
          >
            <Dot label={model.label[node]} />
            <span class="name">
              {model.name[node]}
              {name !== model.name[node] && <span class="quiet"> {name}</span>}
            </span>
            <small>{oneOf(model.label[node], lang.value)}</small>
          </div>
        ))}
        {shown && hits.length === 0 && (
          <div class="quiet" role="option" aria-selected={false} tabIndex={-1}>
            {t("none")}
          </div>
        )}
      </div>
    </div>
  );
}
