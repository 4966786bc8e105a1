// How is a web page read? The main article's paragraphs; menus, related headlines and copyright lines stay behind.

import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { InputError } from "../errors";
import type { ArticleInput } from "../interchange";
import { readAll } from "./bytes";
import { decodeText } from "./encoding";
import { blockText, type PageNode } from "./html-text";
import type { InputItem, Reader } from "./input";

/** Where pages put the day of publication, the most reliable first. */
const DAYS = [
  'meta[property="article:published_time"]',
  'meta[name="publishdate" i]',
  'meta[name="pubdate" i]',
  'meta[name="publish_time" i]',
  'meta[name="date" i]',
];
const PUBLISHERS = ['meta[property="og:site_name"]', 'meta[name="ContentSource" i]', 'meta[name="source" i]'];
const URLS = ['link[rel="canonical"]', 'meta[property="og:url"]'];

/** Never part of an article, even on a page too small to judge by its structure. */
const FURNITURE = "script, style, noscript, template, nav, header, footer, aside, form, button, iframe";

/** The charset a page declares, in its first 2 KB as every browser does. */
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

type Page = ReturnType<typeof parseHTML>["document"];

/** @throws InputError when the file is no text or holds no article */
export const readHtml: Reader = async function* (source, options) {
  const bytes = await readAll(source);
  const declared = CHARSET.exec(Buffer.from(bytes.subarray(0, 2048)).toString("latin1"))?.[1];
  const article = articleOf(decodeText(bytes, source.place, { named: options.encoding, declared }));
  if (article === null) throw new InputError(`${source.place} holds no article text`, "check that it is a news page");
  yield { kind: "article", place: source.place, article: { id: source.id, ...article } } satisfies InputItem;
};

/** The article of a page, or `null` when there is no text in it. */
export function articleOf(html: string): ArticleInput | null {
  const { document } = parseHTML(html.includes("<html") ? html : `<html><body>${html}</body></html>`);
  const day = DAYS.map((selector) => attribute(document, selector)).find((value) => /^\d{4}-\d\d-\d\d/.test(value));
  const publisher = first(document, PUBLISHERS);
  const url = first(document, URLS);
  const heading = document.querySelector("h1")?.textContent?.trim() ?? "";
  for (const element of document.querySelectorAll(FURNITURE)) element.remove();
  const fallback = blockText(document.body as PageNode);
  const found = new Readability<PageNode>(document, { serializer: (node) => node as unknown as PageNode }).parse();
  const text = found?.content ? blockText(found.content) : fallback;
  if (text === "") return null;
  const title = heading || found?.title || "";
  return {
    text,
    ...(title && { title }),
    ...(day && { publishedAt: day.slice(0, 10) }),
    ...(publisher && { publisher }),
    ...(url && { url }),
  };
}

function first(document: Page, selectors: readonly string[]): string {
  return selectors.map((selector) => attribute(document, selector)).find((value) => value !== "") ?? "";
}

function attribute(document: Page, selector: string): string {
  const element = document.querySelector(selector);
  return (element?.getAttribute("content") ?? element?.getAttribute("href") ?? "").trim();
}
