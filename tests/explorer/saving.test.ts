// Can the current view be kept? As a picture, a drawing and a graph, each with what is visible and nothing else.

import { readFileSync } from "node:fs";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, launch, openPage } from "./browser";
import { busiest, counts, type Fixture, writeFixture } from "./fixture";
import { generate } from "./generate";

describe.skipIf(browserPath === null)("saving the view", () => {
  let browser: Browser;
  let fixture: Fixture;
  let page: Page;

  beforeAll(async () => {
    fixture = await writeFixture(generate({ articles: 8, places: 12 }));
    browser = await launch();
    const { nodes } = fixture.data;
    const opened = await openPage(browser, `${fixture.url}#focus=${nodes.uid[busiest(fixture.data, "Meeting")[0]]}`);
    page = opened.page;
  });

  afterAll(async () => {
    await browser?.close();
    fixture?.remove();
  });

  async function saved(item: string): Promise<Buffer> {
    await page.locator("details.menu").evaluate((menu) => menu.setAttribute("open", ""));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: item }).click(),
    ]);
    return readFileSync(await download.path());
  }

  it("as PNG, drawn and not blank", async () => {
    const png = await saved("Picture (PNG)");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    const colours = await page.locator("body").evaluate(async (body, base64) => {
      const image = body.ownerDocument.createElement("img");
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = body.ownerDocument.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      return new Set(new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? [])).size;
    }, png.toString("base64"));
    expect(colours).toBeGreaterThan(50);
  });

  it("as SVG, with the names of what is visible", async () => {
    const svg = (await saved("Drawing (SVG)")).toString();
    const titles = [...svg.matchAll(/<title>(.*?)<\/title>/g)].map(([, name]) => name);
    expect(titles.length).toBe((await counts(page)).nodes);
    expect(titles).toContain(fixture.data.nodes.name[busiest(fixture.data, "Meeting")[0]]);
  });

  it("as GEXF that graphology reads back", async () => {
    const text = (await saved("GEXF for Gephi")).toString();
    const graph = parse(MultiDirectedGraph, text);
    expect({ nodes: graph.order, facts: graph.size }).toEqual(await counts(page));
    const meeting = busiest(fixture.data, "Meeting")[0];
    expect(graph.getNodeAttribute(fixture.data.nodes.uid[meeting], "label")).toBe(fixture.data.nodes.name[meeting]);
  });
});
