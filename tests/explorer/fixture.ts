// Which page is tried? One file of invented news, and the questions that a test asks of what is inside it.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import type { Payload } from "../../src/explorer/payload";
import { writeExplorer } from "../../src/explorer/write";
import type { ArticleGraph } from "../../src/interchange";
import type { NodeLabel, RelationType } from "../../src/ontology";

export interface Fixture {
  url: string;
  file: string;
  data: Payload;
  remove(): void;
}

/** Writes the page of these articles into a folder of its own. */
export async function writeFixture(graphs: readonly ArticleGraph[]): Promise<Fixture> {
  const folder = mkdtempSync(path.join(tmpdir(), "pressgraph-explorer-"));
  const file = path.join(folder, "graph.html");
  await writeExplorer(graphs, file);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { url: pathToFileURL(file).href, file, data: payloadIn(readFileSync(file, "utf8")), remove };
}

export function payloadIn(html: string): Payload {
  const block = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html);
  return JSON.parse(block?.[1] ?? "null") as Payload;
}

/** The entities of a label, those with the most facts first. */
export function busiest({ nodes, facts }: Payload, label: NodeLabel): number[] {
  const count = new Map<number, number>();
  for (const node of [...facts.source, ...facts.target]) count.set(node, (count.get(node) ?? 0) + 1);
  const numbers = nodes.uid.map((_uid, node) => node).filter((node) => nodes.label[node] === label);
  return numbers.sort((a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0) || a - b);
}

export function factsOf({ facts }: Payload, type: RelationType): number[] {
  return facts.uid.map((_uid, fact) => fact).filter((fact) => facts.type[fact] === type);
}

interface Spot {
  x: number;
  y: number;
}

interface Console {
  stage: { value: { spotOf(node: number): Spot } };
}

/** Where a node stands in the window. */
export async function spotOf(page: Page, node: number): Promise<Spot> {
  const spot = await page.evaluate((one) => {
    const { stage } = (globalThis as unknown as { pressgraph: Console }).pressgraph;
    return stage.value.spotOf(one);
  }, node);
  const box = await page.locator(".canvas").boundingBox();
  return { x: spot.x + (box?.x ?? 0), y: spot.y + (box?.y ?? 0) };
}

/** The numbers in `255 nodes · 1,027 facts`. */
export async function counts(page: Page): Promise<{ nodes: number; facts: number }> {
  const text = (await page.locator(".counts").textContent()) ?? "";
  const [nodes = 0, facts = 0] = (text.match(/[\d,]+/g) ?? []).map((one) => Number(one.replaceAll(",", "")));
  return { nodes, facts };
}

/** What the address says, once it has caught up with the view. */
export async function link(page: Page): Promise<URLSearchParams> {
  await until(page, "location.hash.startsWith('#' + pressgraph.link())");
  return new URLSearchParams(new URL(page.url()).hash.slice(1));
}

/** Waits until the camera stands still and the address says where. */
export async function settled(page: Page): Promise<void> {
  await until(page, "!pressgraph.stage.value.sigma.getCamera().isAnimated()");
  await page.waitForTimeout(500);
}

/** Asked from outside: the page's own policy forbids it to evaluate text. */
async function until(page: Page, condition: string): Promise<void> {
  do await page.waitForTimeout(100);
  while (!(await page.evaluate<boolean>(condition)));
}
