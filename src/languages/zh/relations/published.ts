// Which paper or site is it of? The masthead's, or the one given.

import type { Facts } from "./facts";
import type { ZhRule } from "./rule";

export const published: readonly ZhRule[] = [
  {
    id: "zh.published.masthead",
    confidence: 0.99,
    example: "甘孜日报 2018年07月24日",
  },
];

export function readPublisher(facts: Facts): void {
  [facts.rule] = published;
  const { doc, resolved } = facts;
  if (doc.publisher === "") return;
  const at = doc.text.indexOf(doc.publisher);
  const span = at < 0 ? { start: 0, end: Math.min(1, doc.text.length) } : { start: at, end: at + doc.publisher.length };
  const paper = resolved.registry.entity("Organization", doc.publisher, doc.publisher, at < 0 ? undefined : span);
  facts.emit("PUBLISHED", paper, doc.article, span, {}, facts.issueDate());
}
