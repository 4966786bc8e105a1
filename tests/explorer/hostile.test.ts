// What if an article is out to harm? Whatever stands in it is text, in the file, on the page and in what is saved.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collect } from "../../src/explorer/collect";
import { pageOf } from "../../src/explorer/document";
import type { ArticleGraph } from "../../src/interchange";
import { browserPath, launch, openPage } from "./browser";
import { type Fixture, payloadIn, writeFixture } from "./fixture";
import { generate } from "./generate";

const ATTACKS = [
  "<img src=x onerror=alert(1)>",
  "</script><script>globalThis.harmed = true</script>",
  "<!--<script>",
  "\"'`;&lt;\u2028",
  "javascript:alert(1)",
];

/** An article whose every text is an attack. */
function hostile(): ArticleGraph[] {
  const [graph] = generate({ articles: 1, places: 9 });
  const spoilt = JSON.parse(JSON.stringify(graph)) as ArticleGraph;
  spoilt.article.title = ATTACKS[0];
  spoilt.article.publisher = ATTACKS[1];
  spoilt.article.url = ATTACKS[4];
  spoilt.article.text = `${spoilt.article.text}\n${ATTACKS.join("\n")}`;
  for (const [at, entity] of spoilt.entities.entries()) {
    entity.name = `${ATTACKS[at % ATTACKS.length]}${at}`;
    entity.aliases = [...ATTACKS];
    entity.properties = { ...entity.properties, note: ATTACKS[1] };
  }
  for (const relation of spoilt.relations) relation.properties = { ...relation.properties, title: ATTACKS[1] };
  return [spoilt];
}

describe("a hostile article", () => {
  it("cannot end the block that holds it, and comes back letter for letter", () => {
    const payload = collect(hostile());
    const { html } = pageOf(payload, { script: "", style: "" });
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toContain("<img");
    expect(html).not.toContain("\u2028");
    expect(payloadIn(html)).toEqual(JSON.parse(JSON.stringify(payload)));
  });
});

describe.skipIf(browserPath === null)("a hostile article on the page", () => {
  let browser: Browser;
  let fixture: Fixture;

  beforeAll(async () => {
    fixture = await writeFixture(hostile());
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    fixture?.remove();
  });

  it("is shown as text everywhere and runs nowhere", async () => {
    const { nodes, facts, articles } = fixture.data;
    const views = [`node=${nodes.uid[0]}`, `fact=${facts.uid[0]}`, `article=${articles[0].uid}`, "off="];
    const { page, complaints } = await openPage(browser, fixture.url);
    page.on("dialog", () => complaints.push("a dialog"));
    for (const view of [...views, `article=${articles[0].uid}`]) {
      await page.goto(`${fixture.url}#${view}`);
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => "harmed" in globalThis)).toBe(false);
      expect(await page.locator("img, a[href^=javascript]").count()).toBe(0);
      expect(await page.locator("script").count()).toBe(2);
    }
    expect(complaints).toEqual([]);
    expect(await page.locator(".reader h2").textContent()).toBe(ATTACKS[0]);
    expect(await page.locator(".reader .marked-text").textContent()).toBe(articles[0].text);
  });
});
