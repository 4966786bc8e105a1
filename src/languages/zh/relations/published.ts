// Which paper or site is it of? The masthead's, or the one given.

import { shortJurisdiction } from "../jurisdictions";
import { asOrgan } from "../site-owner";
import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const published: readonly ZhRule[] = [
  {
    id: "zh.published.masthead",
    confidence: 0.99,
    example: "甘孜日报 2018年07月24日",
  },
];

/** 甘孜藏族自治州人民政府 → 甘孜州政府, as bodies are named elsewhere. */
function canonicalPublisher(name: string): string {
  const government = /^(.+?)人民政府(办公[室厅])?$/.exec(name);
  return government === null ? asOrgan(name) : `${shortJurisdiction(government[1])}政府${government[2] ?? ""}`;
}

export function readPublisher(facts: Facts): void {
  [facts.rule] = published;
  const { doc, resolved } = facts;
  if (doc.publisher === "" || doc.text === "") return;
  const at = doc.text.indexOf(doc.publisher);
  const span = at < 0 ? { start: 0, end: Math.min(1, doc.text.length) } : { start: at, end: at + doc.publisher.length };
  const name = canonicalPublisher(doc.publisher);
  const paper = resolved.registry.entity("Organization", name, name, at < 0 ? undefined : span);
  if (name !== doc.publisher) resolved.registry.call(paper, doc.publisher);
  facts.emit("PUBLISHED", paper, doc.article, span, {}, facts.issueDate());
}
