// Does a large graph follow the hand, and still open what is clicked? It is moved as a picture, not drawn anew.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, launch, openPage } from "./browser";
import { busiest, type Fixture, link, settled, spotOf, writeFixture } from "./fixture";
import { generate } from "./generate";

describe.skipIf(browserPath === null)("a large graph", () => {
  let browser: Browser;
  let fixture: Fixture;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    fixture = await writeFixture(generate({ articles: 520, places: 300 }));
    browser = await launch();
    ({ page, complaints } = await openPage(browser, fixture.url));
  });

  afterAll(async () => {
    await browser?.close();
    fixture?.remove();
  });

  it("moves under the hand and stays where it is let go", async () => {
    expect(fixture.data.facts.uid.length).toBeGreaterThan(8000);
    const person = busiest(fixture.data, "Person")[0];
    const before = await spotOf(page, person);
    const box = (await page.locator(".canvas").boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 40, { steps: 4 });
    await page.locator(".sheet").waitFor();
    await page.mouse.move(box.x + 120, box.y + 70, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    const after = await spotOf(page, person);
    expect(Math.abs(after.x - before.x - 100) + Math.abs(after.y - before.y - 50)).toBeLessThan(4);
    expect(await page.locator(".sheet").count()).toBe(0);
    expect(await page.locator(".panel").count()).toBe(0);
  });

  it("opens the node that is clicked afterwards", async () => {
    const person = busiest(fixture.data, "Person")[0];
    const { x, y } = await spotOf(page, person);
    await page.mouse.click(x, y);
    expect((await link(page)).get("node")).toBe(fixture.data.nodes.uid[person]);
    expect(complaints).toEqual([]);
  });
});
