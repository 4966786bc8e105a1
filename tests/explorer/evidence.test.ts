// Does every edge show the words that state it, and the article all its facts? In a real browser.

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { RELATION_TYPES } from "../../src/ontology";
import { browserPath, launch, openPage } from "./browser";
import { type Fixture, factsOf, link, spotOf, writeFixture } from "./fixture";
import { generate } from "./generate";

describe.skipIf(browserPath === null)("evidence", () => {
  let browser: Browser;
  let fixture: Fixture;
  let pages: { page: Page; complaints: string[] }[] = [];

  beforeAll(async () => {
    fixture = await writeFixture(generate({ articles: 12, places: 16, noise: 1 }));
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

  const joined = async (page: Page, marked: string) => (await page.locator(marked).allTextContents()).join("");

  it("opens the sentence of an edge at a click on the line", async () => {
    const { facts, nodes, articles } = fixture.data;
    const [fact] = factsOf(fixture.data, "CHAIRED");
    const others = RELATION_TYPES.filter((type) => type !== "CHAIRED").join(",");
    const page = await open(`focus=${nodes.uid[facts.target[fact]]}&without=${others}`);
    const [from, to] = [await spotOf(page, facts.source[fact]), await spotOf(page, facts.target[fact])];
    await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2 + 2);
    expect((await link(page)).get("fact")).toBe(facts.uid[fact]);
    const [article, start, end] = facts.evidence[fact][0];
    expect(await joined(page, ".evidence .sentence")).toBe(articles[article].text.slice(start, end));
  });

  it("marks both ends, the trigger and the noise in the unchanged original, and names the rule", async () => {
    const { facts, nodes, articles } = fixture.data;
    const fact = factsOf(fixture.data, "CHAIRED")[0];
    const page = await open(`fact=${facts.uid[fact]}`);
    const [article, start, end, triggerStart, triggerEnd] = facts.evidence[fact][0];
    const { text, noise } = articles[article];
    expect(await page.locator(".evidence .marked-text").textContent()).toBe(text);
    expect(await joined(page, ".evidence .sentence")).toBe(text.slice(start, end));
    expect(await joined(page, ".evidence .trigger")).toBe(text.slice(triggerStart, triggerEnd));
    expect(text.slice(triggerStart, triggerEnd)).toBe("主持");
    expect(await joined(page, ".evidence .mention-Person")).toContain(nodes.name[facts.source[fact]]);
    expect(noise.length).toBeGreaterThan(0);
    expect((await page.locator(".evidence .noise").allTextContents())[0]).toMatch(
      /^\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ ]+\)$/,
    );
    expect(await page.locator(".evidence code").textContent()).toBe(facts.rule[fact]);
    expect(await page.locator(".confidence").textContent()).toContain("0.93");
    const seen = await page.locator(".evidence .sentence").first().boundingBox();
    const box = await page.locator(".evidence .marked-text").boundingBox();
    expect(seen!.y).toBeGreaterThanOrEqual(box!.y);
    expect(seen!.y).toBeLessThan(box!.y + box!.height);
  });

  it("leads to every article that says the same", async () => {
    const { facts } = fixture.data;
    const fact = facts.evidence.findIndex((list) => new Set(list.map(([article]) => article)).size > 1);
    const page = await open(`fact=${facts.uid[fact]}`);
    const others = new Set(facts.evidence[fact].map(([article]) => article)).size;
    expect(await page.locator(".evidence section .article-link").count()).toBe(others - 1);
    await page.locator(".evidence section .article-link").first().click();
    expect(await page.locator(".reader .sentence").count()).toBeGreaterThan(0);
  });

  it("turns from one day's fact to the next of the same two", async () => {
    const { facts } = fixture.data;
    const key = (fact: number) => `${facts.source[fact]} ${facts.target[fact]} ${facts.type[fact]}`;
    const seen = new Map<string, number>();
    const again = facts.uid.findIndex((_uid, fact) => seen.size < seen.set(key(fact), fact).size === false);
    const page = await open(`fact=${facts.uid[again]}`);
    const before = await page.locator(".pager").textContent();
    await page.locator(".pager button").last().click();
    expect(await page.locator(".pager").textContent()).not.toBe(before);
    expect((await link(page)).get("fact")).not.toBe(facts.uid[again]);
  });

  it("shows an article with all its facts, and lights one from the other", async () => {
    const { articles, facts } = fixture.data;
    const page = await open(`article=${articles[0].uid}`);
    const own = facts.evidence.filter((list) => list.some(([article]) => article === 0));
    expect(await page.locator(".reader-facts .fact-row").count()).toBe(own.length);
    expect(await page.locator(".reader .marked-text").textContent()).toBe(articles[0].text);
    await page.locator(".reader-facts .fact-row").nth(2).hover();
    const number = Number(await page.locator(".reader-facts .fact-row").nth(2).getAttribute("data-fact"));
    const [, start, end] = facts.evidence[number].find(([article]) => article === 0)!;
    expect(await joined(page, ".reader .sentence")).toBe(articles[0].text.slice(start, end));
    await page.locator(".reader .stating").first().hover();
    expect(await page.locator(".reader-facts .lit").count()).toBeGreaterThan(0);
    await page.locator(".reader .named").last().click();
    expect(await page.locator(".reader").count()).toBe(0);
    expect(await page.locator(".panel h2").count()).toBe(1);
    const back = await open(`article=${articles[0].uid}`);
    await back.keyboard.press("Escape");
    expect(await back.locator(".reader").count()).toBe(0);
  });
});
