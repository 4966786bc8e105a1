// Can everybody use it? axe-core finds nothing serious, at any size, by day and by night, in both languages.

import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, launch, openPage } from "./browser";
import { busiest, type Fixture, factsOf, writeFixture } from "./fixture";
import { generate } from "./generate";

const SIZES = {
  phone: { width: 380, height: 760 },
  desk: { width: 1440, height: 900 },
  wall: { width: 3840, height: 2160 },
};

describe.skipIf(browserPath === null)("access", () => {
  let browser: Browser;
  let fixture: Fixture;
  const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

  beforeAll(async () => {
    fixture = await writeFixture(generate({ articles: 10, places: 16, noise: 0.5 }));
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    fixture?.remove();
  });

  /** The views that a reader comes to. */
  function views(): Record<string, string> {
    const { nodes, facts, articles } = fixture.data;
    const person = nodes.uid[busiest(fixture.data, "Person")[0]];
    const place = nodes.uid[busiest(fixture.data, "Place")[0]];
    return {
      start: "lang=en&theme=light",
      about: `lang=zh&theme=dark&node=${person}&tab=charts`,
      evidence: `lang=en&theme=dark&fact=${facts.uid[factsOf(fixture.data, "CHAIRED")[0]]}&tab=questions&ask=most-visited`,
      article: `lang=zh&theme=light&article=${articles[0].uid}`,
      path: `lang=en&theme=light&path=${person}~${place}`,
    };
  }

  async function serious(page: Page): Promise<string[]> {
    await page.evaluate(axeSource);
    const found = await page.evaluate(async () => {
      const { axe: run } = globalThis as unknown as { axe: typeof axe };
      return (await run.run()).violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  }

  const wanted: [view: string, size: keyof typeof SIZES][] = [
    ["start", "phone"],
    ["start", "desk"],
    ["start", "wall"],
    ["about", "phone"],
    ["about", "desk"],
    ["evidence", "desk"],
    ["article", "phone"],
    ["path", "desk"],
  ];
  for (const [view, size] of wanted) {
    it(`${view}, on a ${size}`, async () => {
      const viewport = SIZES[size];
      const { page, complaints } = await openPage(browser, `${fixture.url}#${views()[view]}`, { viewport });
      expect(await serious(page)).toEqual([]);
      expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }

  it("folds the filters away on a phone, and brings them at a touch", async () => {
    const { page } = await openPage(browser, fixture.url, { viewport: SIZES.phone, hasTouch: true });
    expect(await page.getByRole("tab", { name: "Filters" }).isVisible()).toBe(false);
    await page.getByRole("button", { name: "Filters" }).tap();
    await page.getByRole("tab", { name: "Filters" }).waitFor();
    await page.getByRole("tab", { name: "Questions" }).tap();
    await page.context().close();
  });

  it("writes labels that never touch each other", async () => {
    const { page } = await openPage(browser, fixture.url, { viewport: SIZES.desk });
    const boxes = await page.evaluate(() => {
      type Box = { left: number; right: number; top: number; bottom: number };
      type Console = { stage: { value: { labels: { written: Box[] } } } };
      return (globalThis as unknown as { pressgraph: Console }).pressgraph.stage.value.labels.written;
    });
    expect(boxes.length).toBeGreaterThan(10);
    for (const [at, a] of boxes.entries()) {
      for (const b of boxes.slice(at + 1)) {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    }
    await page.context().close();
  });
});
