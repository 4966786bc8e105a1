// Which questions about documents and articles are answered here?

import type { Answerer } from "./ask";

export const DOCUMENTS: Record<string, Answerer> = {
  "agreements-signed": (ask) => ({
    columns: ["agreement", "party", "date"],
    rows: ask
      .facts("SIGNED")
      .filter(({ source }) => ask.names("party", source))
      .map(({ source, target, date }) => [ask.name(target), ask.name(source), date]),
    order: [2, 0, 1],
  }),
  "articles-about": (ask) => {
    const { model } = ask;
    const wanted = model.uid.flatMap((_uid, node) =>
      node < model.entityCount && ask.calls("name", node) ? [node] : [],
    );
    return {
      columns: ["published", "title", "publisher", "about"],
      rows: wanted.flatMap((node) =>
        model.articlesOfNode[node].map((article) => {
          const { publishedAt, title, publisher } = model.articles[article];
          return [publishedAt || null, title || null, publisher || null, ask.name(node)];
        }),
      ),
      order: [0, 1, 3],
      distinct: true,
    };
  },
  "documents-deliberated": (ask) => ({
    columns: ["document", "deliberatedBy", "date"],
    rows: ask
      .facts("DELIBERATED")
      .filter(({ target }) => ask.is(target, "Document") && ask.contains("document", target))
      .map(({ source, target, date }) => [ask.name(target), ask.name(source), date]),
    order: [2, 0, 1],
  }),
  "documents-issued": (ask) => ({
    columns: ["body", "document", "date"],
    rows: ask
      .facts("ISSUED")
      .filter(({ source }) => ask.calls("body", source))
      .map(({ source, target, date }) => [ask.name(source), ask.name(target), date]),
    order: [2, 0, 1],
  }),
};
