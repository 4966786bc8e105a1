// How do the README's pictures come about? The sample articles, in a real browser.
//
//   npx ts-node tests/explorer/pictures.ts

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { writeExplorer } from "../../src/explorer/write";
import { readInputs } from "../../src/inputs/read";
import type { ArticleGraph } from "../../src/interchange";
import { extract } from "../../src/pipeline";
import { launch, openPage } from "./browser";
import { busiest, factsOf, payloadIn } from "./fixture";

const ROOT = path.join(__dirname, "..", "..");
const IMAGES = path.join(ROOT, "docs", "images");

/** A picture's name, the view it shows, its size, and the part of the page it is cut to. */
type Picture = [name: string, hash: string, width: number, height: number, part?: string];

async function main(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const folder = mkdtempSync(path.join(tmpdir(), "pressgraph-pictures-"));
  const browser = await launch();
  for (const lang of ["zh", "en"]) {
    const file = path.join(folder, `${lang}.html`);
    await writeExplorer(await articles(path.join(ROOT, "data", "articles", lang)), file);
    const data = payloadIn(readFileSync(file, "utf8"));
    const view = `lang=${lang}&theme=light`;
    const chaired = data.facts.uid[factsOf(data, "CHAIRED")[0]];
    const person = data.nodes.uid[busiest(data, "Person")[0]];
    const pictures: Picture[] = [
      [`explorer-${lang}.png`, `${view}&fact=${chaired}`, 1440, 860],
      [`explorer-${lang}-article.png`, `${view}&article=${data.articles[0].uid}&at=${chaired}`, 1440, 860],
      [`explorer-${lang}-phone.png`, `lang=${lang}&theme=dark&node=${person}`, 380, 760],
    ];
    if (lang === "zh") pictures.push(["graph.png", view, 1480, 720, ".stage"]);
    for (const picture of pictures) await take(browser, file, picture);
  }
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function take(browser: Browser, file: string, [name, hash, width, height, part]: Picture): Promise<void> {
  const options = { viewport: { width, height }, deviceScaleFactor: part === undefined ? 1 : 2 };
  const { page } = await openPage(browser, `${pathToFileURL(file).href}#${hash}`, options);
  if (part !== undefined) {
    await page.locator(".zoom, .counts").evaluateAll((all) => {
      for (const one of all) one.remove();
    });
    await page.locator(".legend").evaluate((legend) => legend.style.setProperty("display", "flex"));
  }
  await page.waitForTimeout(1000);
  await page.locator(part ?? "body").screenshot({ path: path.join(IMAGES, name) });
  await page.context().close();
}

async function articles(folder: string): Promise<ArticleGraph[]> {
  const graphs: ArticleGraph[] = [];
  for await (const item of readInputs([folder])) if (item.kind === "article") graphs.push(extract(item.article));
  return graphs;
}

void main();
