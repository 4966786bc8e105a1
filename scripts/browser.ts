// How do the style, the guide and the saved questions get into Neo4j Browser? This serves them where Browser may fetch them.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { loadQuestions } from "../src/questions";
import { favoriteOf } from "../src/questions/favorite";

/** Browser fetches guides and styles from `localhost` without further settings. */
export const PORT = 7480;

const FOLDER = path.join(__dirname, "..", "cypher", "browser");
const TYPES: Record<string, string> = {
  "guide.html": "text/html; charset=utf-8",
  "style.grass": "text/plain; charset=utf-8",
  "questions.zip": "application/zip",
};

/** What is served, by name. The archive is what Browser imports as Saved Cypher when it is dropped onto its window. */
export async function browserFiles(): Promise<Map<string, Uint8Array>> {
  const favorites = (await loadQuestions("neo4j")).map((question) => [
    `pressgraph/${question.name}.cypher`,
    strToU8(favoriteOf(question)),
  ]);
  return new Map([
    ["guide.html", readFileSync(path.join(FOLDER, "guide.html"))],
    ["style.grass", readFileSync(path.join(FOLDER, "style.grass"))],
    ["questions.zip", zipSync(Object.fromEntries(favorites), { mtime: "1980-01-01T00:00:00" })],
  ]);
}

/** Starts serving on localhost; resolves with the address and a way to stop. */
export async function serveBrowserFiles(port = PORT): Promise<{ url: string; close: () => void }> {
  const files = await browserFiles();
  const server = createServer((request, response) => {
    const name = (request.url ?? "/").split("?")[0].slice(1);
    const allow = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
    const body = files.get(name);
    if (request.method === "OPTIONS") return response.writeHead(204, allow).end();
    if (body === undefined) return response.writeHead(404, allow).end(`there are: ${[...files.keys()].join(", ")}\n`);
    response.writeHead(200, { ...allow, "content-type": TYPES[name] }).end(body);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "localhost", resolve));
  const address = server.address();
  const served = typeof address === "object" && address !== null ? address.port : port;
  return { url: `http://localhost:${served}`, close: () => server.close() };
}

async function main(): Promise<void> {
  const [option, folder] = process.argv.slice(2);
  if (option === "--out" && folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    for (const [name, body] of await browserFiles()) writeFileSync(path.join(folder, name), body);
    return;
  }
  const { url } = await serveBrowserFiles();
  process.stdout.write(`In Neo4j Browser:
  :style ${url}/style.grass
  :play ${url}/guide.html
and drop ${url}/questions.zip, once downloaded, onto its window for Saved Cypher. Stop with Ctrl+C.
`);
}

if (require.main === module) void main();
