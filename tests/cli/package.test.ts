// Does the published package work without its sources? Built as `npm run build` builds it, laid out as npm packs it.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../package.json";
import { workFolder } from "../folder";

const ROOT = join(__dirname, "..", "..");
const TEXT = "3月5日，县委书记周明远主持召开全县安全生产工作会议。";
let installed: string;

beforeAll(() => {
  installed = workFolder();
  const sources = ["src", "tsconfig.json", "tsconfig.build.json"];
  for (const path of [...sources, "package.json", ...packageJson.files.filter((file) => file !== "dist")]) {
    cpSync(join(ROOT, path), join(installed, path), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(installed, "node_modules"));
  const build = spawnSync("npm", ["run", "build"], { cwd: installed, encoding: "utf8" });
  expect(build.status, build.stdout).toBe(0);
  for (const path of sources) rmSync(join(installed, path), { recursive: true });
});

function pressgraph(args: string[], input = ""): string {
  return execFileSync(process.execPath, [join(installed, "bin", "pressgraph.js"), ...args], { input }).toString();
}

describe("the package", () => {
  it("runs its command", () => {
    expect(pressgraph(["--version"]).trim()).toBe(packageJson.version);
    const input = JSON.stringify({ id: "1", text: TEXT });
    const graph = JSON.parse(pressgraph(["extract", "-"], input));
    expect(graph.article).toMatchObject({ id: "1", lang: "zh", text: TEXT });
    expect(JSON.parse(pressgraph(["extract", "-", "--jobs", "2"], input))).toEqual(graph);
  });

  it("finds its saved questions", () => {
    expect(pressgraph(["query", "--format", "csv"])).toContain("who-chaired-what,");
  });

  it("runs its sample, page and all", () => {
    const out = join(installed, "out");
    expect(pressgraph(["start", "--out", out])).toContain("who-chaired-what");
    expect(existsSync(join(out, "graph.html"))).toBe(true);
  });

  it("is a library, and loads no database until a store is opened", () => {
    const library = createRequire(join(installed, "index.js"))(installed);
    const graph = library.extract({ id: "1", text: TEXT });
    expect(library.fold([graph]).hasNode(graph.article.uid)).toBe(true);
    const script = `require(${JSON.stringify(installed)});
      console.log(Object.keys(require.cache).filter((path) => /neo4j-driver|@ladybugdb/.test(path)).length)`;
    expect(execFileSync(process.execPath, ["-e", script]).toString().trim()).toBe("0");
  });
});
