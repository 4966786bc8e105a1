// Does the page do what a reader asks of it? Real clicks and keys in a real browser.

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { browserPath, launch, openPage } from "./browser";
import { busiest, counts, type Fixture, factsOf, link, settled, spotOf, writeFixture } from "./fixture";
import { generate } from "./generate";

describe.skipIf(browserPath === null)("the explorer's page", () => {
  let browser: Browser;
  let fixture: Fixture;
  let pages: { page: Page; complaints: string[] }[] = [];

  beforeAll(async () => {
    fixture = await writeFixture(generate({ articles: 24, places: 30, noise: 0.5 }));
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    fixture?.remove();
  });

  afterEach(async () => {
    const complaints = pages.flatMap((one) => one.complaints);
    for (const { page } of pages) await page.context().close();
    pages = [];
    expect(complaints).toEqual([]);
  });

  async function open(hash = "", options: BrowserContextOptions = {}): Promise<Page> {
    const opened = await openPage(browser, `${fixture.url}${hash === "" ? "" : `#${hash}`}`, options);
    pages.push(opened);
    return opened.page;
  }

  const name = (node: number) => fixture.data.nodes.name[node];
  const uid = (node: number) => fixture.data.nodes.uid[node];
  const busyPerson = () => busiest(fixture.data, "Person")[0];

  it("speaks the browser's language, and the other at a click", async () => {
    const zh = await open("", { locale: "zh-CN" });
    expect(await zh.locator("html").getAttribute("lang")).toBe("zh");
    expect(await zh.getByRole("tab", { name: "筛选" }).isVisible()).toBe(true);
    await zh.getByRole("button", { name: "English" }).click();
    expect(await zh.getByRole("tab", { name: "Filters" }).isVisible()).toBe(true);
    const en = await open("", { locale: "en-US" });
    expect(await en.locator("html").getAttribute("lang")).toBe("en");
  });

  it("finds a node by name, by Traditional characters, by pinyin and by initials, and shows what is known of it", async () => {
    const page = await open();
    const county = busiest(fixture.data, "Place").find((node) => name(node).endsWith("县"))!;
    const spelled = fixture.data.nodes.pinyin[county].split("|")[0].split(" ");
    const typings = [
      name(county),
      name(county).replace("县", "縣"),
      spelled.join(""),
      spelled.map((one) => one[0]).join(""),
    ];
    for (const typed of typings) {
      await page.getByRole("combobox").fill(typed);
      expect(await page.getByRole("option").allInnerTexts()).toContainEqual(expect.stringContaining(name(county)));
    }
    await page.getByRole("combobox").fill(name(county));
    await page.keyboard.press("Enter");
    expect(await page.locator(".panel h2").textContent()).toContain(name(county));
    expect((await link(page)).get("node")).toBe(uid(county));
  });

  it("says when nothing is found", async () => {
    const page = await open();
    await page.getByRole("combobox").fill("zzzz");
    expect(await page.getByRole("option").allInnerTexts()).toEqual(["Nothing found"]);
  });

  it("filters by kind and by relation", async () => {
    const page = await open();
    const before = await counts(page);
    await page.getByLabel("Topics").uncheck();
    const without = await counts(page);
    expect(without.nodes).toBeLessThan(before.nodes);
    await page.getByLabel("attended").uncheck();
    expect((await counts(page)).facts).toBe(without.facts - factsOf(fixture.data, "ATTENDED").length);
    await page.getByLabel("Articles").check();
    expect((await counts(page)).nodes).toBeGreaterThan(without.nodes);
    await page.getByRole("button", { name: "Clear filters" }).click();
    expect(await counts(page)).toEqual(before);
  });

  it("filters by a period drawn on the timeline, and by typed dates", async () => {
    const page = await open();
    const before = await counts(page);
    const box = (await page.locator(".bars").boundingBox())!;
    await page.mouse.move(box.x + 4, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.22, box.y + 20, { steps: 5 });
    await page.mouse.up();
    const during = await counts(page);
    expect(during.facts).toBeLessThan(before.facts);
    expect((await link(page)).get("dates")).toBe("2023-01-03/2023-03-31");
    await page.getByLabel("From").fill("2023-02-01");
    expect((await counts(page)).facts).toBeLessThan(during.facts);
    await page.locator(".dates").getByRole("button", { name: "Clear" }).click();
    expect(await counts(page)).toEqual(before);
  });

  it("filters by a place of the tree and everything inside it", async () => {
    const page = await open();
    const before = await counts(page);
    const county = await page.locator(".tree .node-link").filter({ hasText: /县$/ }).first();
    await county.click();
    const inside = await counts(page);
    expect(inside.facts).toBeLessThan(before.facts);
    expect(inside.facts).toBeGreaterThan(0);
    expect(await county.getAttribute("aria-pressed")).toBe("true");
    await county.click();
    expect(await counts(page)).toEqual(before);
  });

  it("opens a node at a click, focuses on it, expands, hides and brings back", async () => {
    const page = await open();
    const before = await counts(page);
    const person = busyPerson();
    const spot = await spotOf(page, person);
    await page.mouse.click(spot.x, spot.y);
    await page
      .locator(".panel h2")
      .filter({ hasText: name(person) })
      .waitFor();
    expect(await page.locator(".panel .office").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Focus" }).click();
    const focused = await counts(page);
    expect(focused.nodes).toBeLessThan(before.nodes);
    await page.locator(".panel .neighbours .node-link").first().click();
    await page.getByRole("button", { name: "Expand" }).click();
    expect((await counts(page)).nodes).toBeGreaterThan(focused.nodes);
    await page.getByRole("button", { name: "Hide" }).click();
    expect(await page.locator(".panel").count()).toBe(0);
    expect(await page.getByText("1 hidden").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Show again" }).click();
    await page.getByRole("button", { name: "Show the whole graph" }).click();
    expect(await counts(page)).toEqual(before);
  });

  it("keeps a node where it is dragged, and pinned through filters", async () => {
    const page = await open();
    const person = busyPerson();
    const spot = await spotOf(page, person);
    await page.mouse.move(spot.x, spot.y);
    await page.mouse.down();
    await page.mouse.move(spot.x + 60, spot.y + 40, { steps: 6 });
    await page.mouse.up();
    const moved = await spotOf(page, person);
    expect(Math.abs(moved.x - spot.x - 60) + Math.abs(moved.y - spot.y - 40)).toBeLessThan(6);
    expect((await link(page)).get("pin")).toContain(uid(person));
    await page.getByRole("checkbox", { name: "People" }).uncheck();
    await page.getByRole("checkbox", { name: "Meetings" }).uncheck();
    const again = await open((await link(page)).toString());
    await again.getByRole("combobox").fill(name(person));
    await again.keyboard.press("Enter");
    expect(await again.getByRole("button", { name: "Unpin" }).isVisible()).toBe(true);
  });

  it("shows the shortest path between two chosen nodes", async () => {
    const page = await open(`node=${uid(busyPerson())}`);
    await page.getByRole("button", { name: "Path from here" }).click();
    const document = busiest(fixture.data, "Document")[0];
    await page.getByRole("combobox").fill(name(document));
    await page.keyboard.press("Enter");
    const steps = page.locator(".steps > li > .node-link");
    expect((await steps.allInnerTexts()).map((one) => one.replace("\u2060", ""))).toEqual(
      expect.arrayContaining([name(busyPerson()), name(document)]),
    );
    expect(await page.locator(".steps .fact-row").count()).toBeGreaterThan(0);
    expect((await link(page)).get("path")).toBe(`${uid(busyPerson())}~${uid(document)}`);
  });

  it("draws what is looked at: charts lead to periods and places", async () => {
    const page = await open();
    await page.getByRole("tab", { name: "Charts" }).click();
    const month = page.locator(".charts .node-link").first();
    const chosen = await month.textContent();
    await month.click();
    expect((await link(page)).get("dates")?.slice(0, 7)).toBe(chosen);
    await page.locator(".charts section").last().locator(".node-link").first().click();
    expect(await page.locator(".panel .kind").textContent()).toContain("Place");
  });

  it("brings back a whole view from its address", async () => {
    const page = await open();
    await page.getByLabel("Topics").uncheck();
    await page.getByLabel("From").fill("2023-03-01");
    await page.getByRole("combobox").fill(name(busyPerson()));
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Dark" }).click();
    await settled(page);
    const seen = { ...(await counts(page)), panel: await page.locator(".panel h2").textContent() };
    const again = await open((await link(page)).toString(), { locale: "zh-CN" });
    expect({ ...(await counts(again)), panel: await again.locator(".panel h2").textContent() }).toEqual(seen);
    expect(await again.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await again.locator("html").getAttribute("lang")).toBe("en");
    const spots = await Promise.all([page, again].map((one) => spotOf(one, busyPerson())));
    expect(Math.abs(spots[0].x - spots[1].x) + Math.abs(spots[0].y - spots[1].y)).toBeLessThan(8);
  });

  it("is worked by keys alone", async () => {
    const page = await open();
    await page.keyboard.press("/");
    await page.keyboard.type(name(busyPerson()));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.locator(".panel:focus").waitFor();
    await page.keyboard.press("f");
    expect((await link(page)).get("focus")).toBe(uid(busyPerson()));
    await page.keyboard.press("Escape");
    expect(await page.locator(".panel").count()).toBe(0);
    await page.locator(".canvas").focus();
    await page.keyboard.press("0");
    await settled(page);
    const spot = await spotOf(page, busyPerson());
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(300);
    expect((await spotOf(page, busyPerson())).x).toBeLessThan(spot.x);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
  });
});
