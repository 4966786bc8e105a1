// Takes the README's picture of the sample graph: npm start, then npx ts-node scripts/picture.ts

import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const ROOT = join(__dirname, "..");
const PAGE = join(ROOT, "pressgraph-out", "graph.html");
const PICTURE = join(ROOT, "docs", "images", "graph.png");

async function main(): Promise<void> {
  if (!existsSync(PAGE)) throw new Error(`${PAGE} does not exist; run npm start first`);
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--use-gl=swiftshader"] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "zh-CN", deviceScaleFactor: 1 });
  await page.goto(pathToFileURL(PAGE).href);
  await page.waitForTimeout(2500);
  await page.screenshot({ path: PICTURE });
  await browser.close();
}

void main();
