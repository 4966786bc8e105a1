// When did it happen? Counts over time; dragging over the bars, or the two fields, choose a period.

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { bucketsOf, countInto } from "../data/buckets";
import { daysOf, isoOf } from "../data/dates";
import { model, period, t } from "../state/app";
import { factsAnytime } from "../state/visible";

export function Timeline() {
  const buckets = useMemo(() => bucketsOf(model), []);
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(600);
  useEffect(() => {
    const watch = new ResizeObserver(([{ contentRect }]) => setWidth(contentRect.width));
    if (box.current !== null) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  const [drag, setDrag] = useState<[number, number] | null>(null);
  if (buckets.length === 0) return null;
  const counts = countInto(buckets, model, factsAnytime.value);
  const top = Math.max(1, ...counts);
  const at = (event: PointerEvent) => {
    const { left, width } = box.current!.getBoundingClientRect();
    return Math.max(0, Math.min(buckets.length - 1, Math.floor(((event.clientX - left) / width) * buckets.length)));
  };
  const down = (event: PointerEvent) => {
    box.current!.setPointerCapture(event.pointerId);
    setDrag([at(event), at(event)]);
  };
  const move = (event: PointerEvent) => drag && setDrag([drag[0], at(event)]);
  const up = () => {
    if (drag === null) return;
    const [from, to] = [Math.min(...drag), Math.max(...drag)];
    setDrag(null);
    const next = { first: buckets[from].first, last: buckets[to].last };
    const same = period.value?.first === next.first && period.value.last === next.last;
    period.value = same ? null : next;
  };
  const range =
    drag === null ? period.value : { first: buckets[Math.min(...drag)].first, last: buckets[Math.max(...drag)].last };
  const every = Math.ceil(buckets.length / Math.max(2, Math.floor(width / 76)));
  return (
    <section class="timeline" aria-label={t("timeline")}>
      <div class="dates">
        <DateField name={t("dateFrom")} value={range?.first ?? null} set={(day) => setEdge("first", day)} />
        <DateField name={t("dateTo")} value={range?.last ?? null} set={(day) => setEdge("last", day)} />
        {period.value !== null && (
          <button
            type="button"
            class="more"
            onClick={() => {
              period.value = null;
            }}
          >
            {t("clear")}
          </button>
        )}
      </div>
      <div class="bars-box">
        <div class="bars" ref={box} title={t("timeline")} onPointerDown={down} onPointerMove={move} onPointerUp={up}>
          {buckets.map(({ name, first, last }, place) => {
            const inside = range === null || (first <= range.last && last >= range.first);
            const height = counts[place] === 0 ? 0 : Math.max(4, (counts[place] / top) * 100);
            return (
              <span key={name} class={inside ? "bar" : "bar out"} title={`${name}: ${counts[place]}`}>
                <i style={{ height: `${height}%` }} />
              </span>
            );
          })}
        </div>
        <div class="ticks" aria-hidden="true">
          {buckets.map(({ name }, place) => (
            <span key={name}>{place % every === 0 ? <b>{name}</b> : null}</span>
          ))}
        </div>
      </div>
    </section>
  );

  function setEdge(edge: "first" | "last", day: number | null): void {
    const whole = { first: buckets[0].first, last: buckets[buckets.length - 1].last };
    const next = { ...(period.value ?? whole), [edge]: day ?? whole[edge] };
    period.value = next.first <= next.last ? next : { first: next[edge], last: next[edge] };
  }
}

function DateField({ name, value, set }: { name: string; value: number | null; set: (day: number | null) => void }) {
  return (
    <label>
      <span>{name}</span>
      <input
        type="date"
        value={value === null ? "" : isoOf(value)}
        onChange={(event) => set(daysOf(event.currentTarget.value)?.first ?? null)}
      />
    </label>
  );
}
