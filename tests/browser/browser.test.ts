import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j, { type Driver, type Path } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserFiles, serveBrowserFiles } from "../../scripts/browser";
import { fromArticles } from "../../src/exports";
import { statementsOf } from "../../src/exports/statements";
import { extract } from "../../src/pipeline";
import { loadQuestion, loadQuestions } from "../../src/questions";
import { favoriteOf } from "../../src/questions/favorite";
import { type Home, jarsFor, newHome } from "../exports/server";
import { filesOf } from "../exports/source";
import { chromiumPath, type Drive, driveBrowser, part } from "./drive";

const ROOT = join(__dirname, "..", "..");
const library = jarsFor("Neo4j Browser");
const chrome = chromiumPath();
const runs = library !== null && chrome !== null;
if (chrome === null && process.env.CI === "true") throw new Error("Neo4j Browser needs Chromium, or CHROMIUM=its path");
if (chrome === null) process.stderr.write("NOT RUN: Neo4j Browser, for want of Chromium (or CHROMIUM=its path)\n");

/** The statements that the guide offers to run, as they read on the page. */
function guideStatements(): string[] {
  const html = readFileSync(join(ROOT, "cypher", "browser", "guide.html"), "utf8");
  const texts = [...html.matchAll(/<pre[^>]*>(.*?)<\/pre>/gs)].map(([, text]) => text);
  return texts.map((text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"));
}

describe.runIf(runs)("Neo4j Browser on the sample graph", () => {
  let home: Home;
  let driver: Driver;
  let drive: Drive;
  let served: Awaited<ReturnType<typeof serveBrowserFiles>>;

  beforeAll(async () => {
    home = await newHome(library as string);
    await home.start();
    driver = neo4j.driver(home.uri, undefined, { disableLosslessIntegers: true });
    const folder = join(ROOT, "data", "articles", "zh");
    const articles = readdirSync(folder).map((id) => extract({ id, text: readFileSync(join(folder, id), "utf8") }));
    const script = (await filesOf("cypher", fromArticles(articles))).get("graph.cypher") ?? "";
    for (const statement of statementsOf(script)) await driver.executeQuery(statement);
    served = await serveBrowserFiles(0);
    drive = await driveBrowser(chrome as string, home.http, home.uri);
  });

  afterAll(async () => {
    await drive?.close();
    served?.close();
    await driver?.close();
    await home?.remove();
  });

  it("takes the style, the guide and the saved questions", async () => {
    await drive.run(`:style ${served.url}/style.grass`);
    await drive.page.getByText("#E6A100").first().waitFor();
    await drive.run(`:play ${served.url}/guide.html`);
    await drive.page.getByText("What one newspaper article says").first().waitFor();
    await drive.page.getByText("1 / 6").first().waitFor();
    await drive.drop("questions.zip", (await browserFiles()).get("questions.zip") as Uint8Array);
    await part(drive.page, "navigationFavorites").click();
    const scripts = drive.page.locator('[data-testid^="scriptTitle-"]');
    const folder = part(drive.page, "expandFolder-pressgraph");
    // The drawer slides in and draws itself anew: a click may meet what is no longer there.
    await expect
      .poll(
        () =>
          scripts.count().then(
            (count) =>
              count ||
              folder.click({ timeout: 2000 }).then(
                () => 0,
                () => 0,
              ),
          ),
        {
          timeout: 30_000,
          interval: 1000,
        },
      )
      .toBeGreaterThan(30);
    const titles = await scripts.allTextContents();
    for (const { question } of await loadQuestions("neo4j")) {
      expect(titles.join("\n")).toContain(question.en);
    }
    await part(drive.page, "navigationFavorites").click();
  });

  it("draws a saved question, in our colours", async () => {
    const { page } = drive;
    const favorite = favoriteOf(await loadQuestion("draw-meeting", "neo4j"));
    const { records } = await driver.executeQuery(favorite);
    const ends = records.map((record) => record.get("p") as Path).flatMap(({ start, end }) => [start, end]);
    const expected = new Set(ends.map((node) => String(node.properties.uid))).size;
    await drive.run(favorite);
    const nodes = page.locator("svg .node");
    await expect.poll(() => nodes.count(), { timeout: 20_000 }).toBe(expected);
    expect(expected).toBeGreaterThan(5);
    const fills = await page.locator("svg .node circle").evaluateAll((circles) => {
      return circles.map((circle) => circle.getAttribute("fill"));
    });
    expect(fills).toContain("#E6A100");
    expect(fills).toContain("#C8102E");
    await keepPicture(drive);
  });

  it.each(guideStatements().slice(1))("finds something for the guide's %s", async (statement) => {
    const { records } = await driver.executeQuery(statement);
    expect(records.length).toBeGreaterThan(0);
  });
});

/** README's picture, of all that the sample says; delete it to have it made anew. */
async function keepPicture({ page, run, clear }: Drive): Promise<void> {
  const picture = join(ROOT, "docs", "images", "neo4j-browser.png");
  if (existsSync(picture)) return;
  mkdirSync(join(picture, ".."), { recursive: true });
  await clear();
  await run("MATCH p = ()-[r:CHAIRED|ATTENDED|SPOKE_AT|HELD_IN|HOLDS_POSITION|REPORTED|VISITED|CONVEYED]->() RETURN p");
  await page.locator("svg .node").first().waitFor();
  // The layout comes to rest.
  await page.waitForTimeout(5000);
  await page.screenshot({ path: picture, clip: { x: 0, y: 0, width: 1400, height: 620 } });
}
