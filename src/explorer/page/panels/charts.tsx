// What does one see rather than read? Meetings by month, and the places visited most, under the present filters.

import { daysOf } from "../data/dates";
import { NodeLink } from "../parts/node-link";
import { model, period, t } from "../state/app";
import { factsOn } from "../state/visible";

export function Charts() {
  return (
    <div class="charts">
      <MeetingsByMonth />
      <MostVisited />
    </div>
  );
}

/** A meeting counts once, in the month of its first dated fact. */
function MeetingsByMonth() {
  const on = factsOn.value;
  const firstDay = new Map<number, string>();
  model.facts.target.forEach((target, fact) => {
    const date = model.facts.date[fact].slice(0, 7);
    if (on[fact] === 0 || model.label[target] !== "Meeting" || date.length < 7) return;
    const known = firstDay.get(target);
    if (known === undefined || date < known) firstDay.set(target, date);
  });
  model.facts.source.forEach((source, fact) => {
    const date = model.facts.date[fact].slice(0, 7);
    if (on[fact] === 0 || model.label[source] !== "Meeting" || date.length < 7) return;
    const known = firstDay.get(source);
    if (known === undefined || date < known) firstDay.set(source, date);
  });
  const counts = new Map<string, number>();
  for (const month of firstDay.values()) counts.set(month, (counts.get(month) ?? 0) + 1);
  const months = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const choose = (month: string) => {
    const days = daysOf(month);
    if (days !== null) period.value = days;
  };
  return (
    <section>
      <h3>{t("meetingsPerMonth")}</h3>
      {months.length === 0 && <p class="quiet">{t("none_here")}</p>}
      <Bars
        rows={months.map(([name, count]) => ({
          key: name,
          count,
          label: (
            <button type="button" class="node-link" onClick={() => choose(name)}>
              {name}
            </button>
          ),
        }))}
      />
    </section>
  );
}

function MostVisited() {
  const on = factsOn.value;
  const visits = new Map<number, number>();
  model.facts.type.forEach((type, fact) => {
    const target = model.facts.target[fact];
    if (on[fact] === 1 && type === "VISITED" && model.label[target] === "Place")
      visits.set(target, (visits.get(target) ?? 0) + 1);
  });
  const most = [...visits].sort(([a, one], [b, other]) => other - one || a - b).slice(0, 15);
  return (
    <section>
      <h3>{t("visited")}</h3>
      {most.length === 0 && <p class="quiet">{t("none_here")}</p>}
      <Bars rows={most.map(([node, count]) => ({ key: String(node), count, label: <NodeLink node={node} /> }))} />
    </section>
  );
}

function Bars({ rows }: { rows: { key: string; count: number; label: preact.ComponentChildren }[] }) {
  const top = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ul class="chart">
      {rows.map(({ key, count, label }) => (
        <li key={key}>
          <span class="chart-label">{label}</span>
          <span class="chart-bar" aria-hidden="true">
            <i style={{ width: `${(count / top) * 100}%` }} />
          </span>
          <small>{count}</small>
        </li>
      ))}
    </ul>
  );
}
