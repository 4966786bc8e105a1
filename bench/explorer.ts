// How quick is the explorer? 10,000 nodes and 40,000 edges in a headless browser that draws in software.
//
//   npx ts-node bench/explorer.ts
//
// Interactive: from the end of the file's loading to the first complete frame. Frames: counted by requestAnimationFrame
// while the mouse drags the graph for three seconds. Search: from a key to the frame that shows its answer.

import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { loadAssets } from "../src/explorer/assets";
import { writeExplorer } from "../src/explorer/write";
import { launch, openPage } from "../tests/explorer/browser";
import { generateLarge } from "../tests/explorer/generate";

type Row = [what: string, value: string, goal: string];

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "pressgraph-bench-"));
  const { script, style } = await loadAssets();
  const size = gzipSync(script).length + gzipSync(style).length;
  const rows: Row[] = [["script and style, gzipped", `${(size / 1024).toFixed(0)} KB`, "< 400 KB"]];
  const half = await writeExplorer(generateLarge(5000), path.join(folder, "half.html"));
  rows.push([`one file, ${count(half.edges)} edges`, `${(half.bytes / 1e6).toFixed(1)} MB`, "< 15 MB at 20,000"]);
  const file = path.join(folder, "graph.html");
  const started = performance.now();
  const whole = await writeExplorer(generateLarge(), file);
  const name = `${count(whole.nodes)} nodes, ${count(whole.edges)} edges, ${count(whole.articles)} articles`;
  rows.push([`write ${name}`, `${((performance.now() - started) / 1000).toFixed(1)} s`, "–"]);
  const browser = await launch();
  const { page } = await openPage(browser, pathToFileURL(file).href, { viewport: { width: 1440, height: 900 } });
  rows.push(["interactive after the file is loaded", `${((await readyAfter(page)) / 1000).toFixed(2)} s`, "< 3 s"]);
  const frames = await framesWhilePanning(page);
  rows.push(["frames a second while panning", frames.toFixed(0), "≥ 30"]);
  const blank = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  rows.push([
    "of those of an empty page just now",
    `${((frames / (await framesWhilePanning(blank))) * 100).toFixed(0)} %`,
    "–",
  ]);
  await blank.close();
  const keys = await searchTimes(page, "chengjiangzhou");
  rows.push(["search, each key, median", `${keys[Math.floor(keys.length / 2)].toFixed(0)} ms`, "< 50 ms"]);
  rows.push(["of which finding", `${(await findTime(page, "chengjiangzhou")).toFixed(1)} ms`, "–"]);
  rows.push(["search, each key, worst", `${keys[keys.length - 1].toFixed(0)} ms`, "–"]);
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  console.log(`${cpus().length} × ${cpus()[0].model}, Chromium ${browser.version()}, SwiftShader\n`);
  for (const [what, value, goal] of rows) console.log(`${what.padEnd(52)}${value.padStart(10)}   ${goal}`);
}

const count = (n: number) => n.toLocaleString("en");

function readyAfter(page: Page): Promise<number> {
  return page.evaluate<number>(`
    performance.getEntriesByName("pressgraph-ready")[0].startTime -
      performance.getEntriesByType("navigation")[0].responseEnd`);
}

async function framesWhilePanning(page: Page): Promise<number> {
  const counting = page.evaluate<number>(`new Promise((resolve) => {
    const start = performance.now();
    let frames = 0;
    const next = () => {
      frames++;
      const passed = performance.now() - start;
      if (passed < 3000) requestAnimationFrame(next);
      else resolve((frames * 1000) / passed);
    };
    requestAnimationFrame(next);
  })`);
  await page.mouse.move(500, 300);
  await page.mouse.down();
  const until = Date.now() + 2800;
  for (let step = 0; Date.now() < until; step++)
    await page.mouse.move(500 + 150 * Math.sin(step / 20), 300 + 100 * Math.cos(step / 15));
  await page.mouse.up();
  return counting;
}

/** Milliseconds from each key to the frame after it, sorted. */
async function searchTimes(page: Page, text: string): Promise<number[]> {
  await page.waitForTimeout(1500);
  await page.getByRole("combobox").focus();
  const times: number[] = [];
  for (const key of text) {
    const waiting = page.evaluate<number>(`new Promise((resolve) => {
      addEventListener("keydown", () => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      }, { once: true, capture: true });
    })`);
    await page.waitForTimeout(80);
    await page.keyboard.press(key);
    times.push(await waiting);
  }
  return times.sort((a, b) => a - b);
}

/** Milliseconds that finding alone takes, for each beginning of a text. */
function findTime(page: Page, text: string): Promise<number> {
  return page.evaluate<number>(`(() => {
    const start = performance.now();
    for (let end = 1; end <= ${text.length}; end++) pressgraph.index.find("${text}".slice(0, end));
    return (performance.now() - start) / ${text.length};
  })()`);
}

void main();
