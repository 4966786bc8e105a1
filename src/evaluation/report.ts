// How does a person read an evaluation? Tables of figures, then the errors with their sentences.

import Table from "cli-table3";
import type { Complaint } from "./complaints";
import type { Evaluation, Share } from "./evaluate";
import type { Estimate, Interval } from "./tally";

export interface ReportOptions {
  /** Lists every error with its sentences. */
  errors?: boolean;
  /** Lists the precision of every rule. */
  rules?: boolean;
}

/** Plain text, one trailing line break. */
export function renderReport(evaluation: Evaluation, options: ReportOptions = {}): string {
  const parts = [
    `${evaluation.articles} articles, ${evaluation.characters} characters`,
    scores(evaluation),
    `dates right ${share(evaluation.dates)}; quotes literal ${share(evaluation.quotes)}`,
  ];
  if (evaluation.goldProblems.length > 0) parts.push(`gold to mend:\n  ${evaluation.goldProblems.join("\n  ")}`);
  if (options.rules) parts.push(rules(evaluation));
  if (options.errors) parts.push(errors(evaluation.errors));
  return `${parts.join("\n\n")}\n`;
}

function scores(evaluation: Evaluation): string {
  const table = plainTable(["", "precision", "recall", "F1", "95 %", "right", "missed", "extra"], 1);
  const row = (name: string, e: Estimate) =>
    table.push([name, pct(e.precision), pct(e.recall), pct(e.f1), range(e.f1Interval), e.hit, e.missed, e.extra]);
  row("entities", evaluation.entities);
  for (const [label, e] of Object.entries(evaluation.labels)) row(`  ${label}`, e);
  row("relations", evaluation.relations);
  for (const [type, e] of Object.entries(evaluation.types)) row(`  ${type}`, e);
  return table.toString();
}

function rules(evaluation: Evaluation): string {
  const table = plainTable(["rule", "precision", "95 %", "right", "extra"], 1);
  for (const [id, rule] of Object.entries(evaluation.rules)) {
    table.push([id, pct(rule.precision), range(rule.precisionInterval), rule.hit, rule.extra]);
  }
  return table.toString();
}

function errors(complaints: readonly Complaint[]): string {
  const lines: string[] = [];
  let article = "";
  for (const complaint of complaints) {
    if (complaint.article !== article) lines.push("", `# ${complaint.article}`);
    article = complaint.article;
    const rule = complaint.rule === undefined ? "" : ` (${complaint.rule})`;
    lines.push(`${complaint.kind}: ${complaint.group} ${complaint.what}${rule}`);
    for (const sentence of complaint.sentences) lines.push(`    ${sentence}`);
  }
  return lines.join("\n").trimStart();
}

function plainTable(head: string[], left: number): Table.Table {
  const none = { top: "", "top-mid": "", "top-left": "", "top-right": "", left: "", "left-mid": "", mid: "" };
  const empty = { ...none, "mid-mid": "", right: "", "right-mid": "", bottom: "", "bottom-mid": "" };
  return new Table({
    head,
    chars: { ...empty, "bottom-left": "", "bottom-right": "", middle: "  " },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colAligns: head.map((_, i) => (i < left ? "left" : "right")),
  });
}

function pct(share: number): string {
  return (share * 100).toFixed(1);
}

function range({ low, high }: Interval): string {
  return `${pct(low)}–${pct(high)}`;
}

function share({ right, total, share: value }: Share): string {
  return `${pct(value)} % (${right} of ${total})`;
}
