// Is the server local, strict and read only, and does the page ask it? With a real store behind it.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serveExplorer } from "../../src/explorer";
import { openStore } from "../../src/stores/open";
import type { Store } from "../../src/stores/store";
import { browserPath, launch, openPage } from "./browser";
import { generate } from "./generate";

const ROOT = path.join(__dirname, "..", "..");
const JSON_HEADERS = { "content-type": "application/json" };

interface Reply {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

describe("the explorer's server", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "pressgraph-served-"));
  const url = path.join(folder, "news.lbug");
  let store: Store;
  let served: Served;

  beforeAll(async () => {
    const writer = await openStore(url);
    await writer.load(generate({ articles: 12, places: 16 }));
    await writer.close();
    store = await openStore(url, { readOnly: true });
    served = await serveExplorer(store, { port: 0, open: false });
  });

  afterAll(async () => {
    await served?.close();
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function send(
    where: string,
    { host, ...options }: { method?: string; headers?: Record<string, string>; host?: string } = {},
    body = "",
  ) {
    return new Promise<Reply>((resolve, reject) => {
      const headers = { ...options.headers, host: host ?? `127.0.0.1:${served.port}` };
      const asked = request(
        { port: served.port, host: "127.0.0.1", path: where, method: options.method, headers },
        (reply) => {
          const parts: Buffer[] = [];
          reply.on("data", (part: Buffer) => parts.push(part));
          reply.on("end", () =>
            resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(parts).toString() }),
          );
        },
      );
      asked.on("error", reject);
      asked.end(body);
    });
  }

  const ask = (where: string, body: unknown, headers: Record<string, string> = JSON_HEADERS) =>
    send(where, { method: "POST", headers }, JSON.stringify(body));

  it("serves the page under a policy that runs nothing but its own script", async () => {
    const { status, headers, body } = await send("/");
    expect(status).toBe(200);
    expect(headers["content-type"]).toContain("text/html");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[^']+';/);
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(body).toContain('id="data"');
  });

  it("answers no other host and no foreign page", async () => {
    expect((await send("/", { host: "evil.example" })).status).toBe(403);
    expect((await send("/", { host: "127.0.0.1.evil.example" })).status).toBe(403);
    expect((await send("/", { host: `localhost:${served.port}` })).status).toBe(200);
    const foreign = { ...JSON_HEADERS, origin: "https://evil.example" };
    expect((await ask("/api/cypher", { statement: "RETURN 1 AS one" }, foreign)).status).toBe(403);
    expect((await ask("/api/cypher", { statement: "RETURN 1 AS one" }, { "content-type": "text/plain" })).status).toBe(
      400,
    );
  });

  it("answers saved questions and Cypher, and says what is wrong with one", async () => {
    expect(JSON.parse((await ask("/api/cypher", { statement: "RETURN 1 AS one" })).body)).toEqual({
      columns: ["one"],
      rows: [[1]],
    });
    const visits = JSON.parse((await ask("/api/ask", { name: "most-visited", values: { limit: "3" } })).body);
    expect(visits.rows).toHaveLength(3);
    expect(JSON.parse((await ask("/api/ask", { name: "office-holders", values: {} })).body).error).toContain(
      'needs the parameter "body"',
    );
    expect(JSON.parse((await ask("/api/ask", { name: "nothing", values: {} })).body).error).toContain(
      "no saved question",
    );
    expect((await ask("/api/cypher", { statement: "MATCH (n" })).status).toBe(400);
    expect((await send("/api/else")).status).toBe(404);
  });

  it("changes nothing, whatever it is asked", async () => {
    const count = async () => (await ask("/api/cypher", { statement: "MATCH (n) RETURN count(n) AS n" })).body;
    const before = await count();
    for (const statement of [
      "MATCH (n) DETACH DELETE n",
      "CREATE (:Person {uid: 'x', name: 'x'})",
      "MATCH (n:Person) SET n.name = 'x'",
    ]) {
      expect((await ask("/api/cypher", { statement })).status).toBe(400);
    }
    expect(await count()).toBe(before);
  });

  it("takes a free port when the usual one is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as { port: number };
    const other = await serveExplorer(store, { port, open: false });
    expect(other.port).not.toBe(port);
    expect((await fetch(other.url)).status).toBe(200);
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
    taken.close();
  });

  it("ends cleanly at Ctrl-C", async () => {
    const child = spawn(process.execPath, ["bin/pressgraph.js", "explore", "--from", url, "--port", "0", "--no-open"], {
      cwd: ROOT,
    });
    const said = await new Promise<string>((resolve) => {
      let text = "";
      child.stderr.on("data", (part: Buffer) => {
        text += part.toString();
        if (text.includes("http://127.0.0.1")) resolve(text);
      });
      child.once("exit", () => resolve(text));
    });
    expect(said).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
    child.kill("SIGINT");
    const [code, signal] = await once(child, "exit");
    expect({ code, signal }).toEqual({ code: 0, signal: null });
  });

  describe.skipIf(browserPath === null)("and its page", () => {
    let browser: Browser;

    beforeAll(async () => {
      browser = await launch();
    });

    afterAll(async () => {
      await browser?.close();
    });

    it("asks a saved question with a form, and shows the answer as a table and on the graph", async () => {
      const { page, complaints } = await openPage(browser, served.url);
      await page.getByRole("tab", { name: "Questions" }).click();
      await page.getByRole("button", { name: "Which places are visited most?" }).click();
      await page.getByLabel("limit").fill("4");
      await page.getByRole("button", { name: "Ask" }).click();
      await page.locator(".answer h2").filter({ hasText: "4 rows" }).waitFor();
      expect(await page.locator(".answer thead th").allTextContents()).toEqual([
        "place",
        "level",
        "days",
        "visitors",
        "last",
      ]);
      await page.locator(".answer tbody .node-link").first().click();
      expect(await page.locator(".panel .kind").textContent()).toContain("Place");
      await page.keyboard.press("Escape");
      expect(await page.locator(".answer").count()).toBe(1);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it("runs Cypher that reads, and shows why other Cypher does not run", async () => {
      const { page, complaints } = await openPage(browser, `${served.url}#tab=questions`);
      await page.getByRole("button", { name: "Run" }).click();
      await page.locator(".answer tbody tr").first().waitFor();
      await page.getByLabel("Cypher").fill("MATCH (n) DETACH DELETE n");
      await page.getByRole("button", { name: "Run" }).click();
      await page.locator(".notice").filter({ hasText: "The question failed" }).waitFor();
      // The browser itself reports that the server said no.
      expect(complaints.filter((one) => !one.includes("400"))).toEqual([]);
      await page.context().close();
    });
  });
});
