// Where are the page's script and style? Built beforehand in a release; built when asked for, and anew after a change, in a checkout.

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../errors";

const ROOT = path.join(__dirname, "..", "..");
const SOURCES = path.join(ROOT, "src", "explorer");
const BUILT = path.join(ROOT, "dist", "page");

export interface Assets {
  script: string;
  style: string;
}

/** The built script and style. Throws `UsageError` when they are missing and cannot be built. */
export async function loadAssets(): Promise<Assets> {
  const script = path.join(BUILT, "page.js");
  const style = path.join(BUILT, "page-style.css");
  if (!existsSync(script) || !existsSync(style) || statSync(script).mtimeMs < newestSource()) await buildAssets();
  return { script: readFileSync(script, "utf8"), style: readFileSync(style, "utf8") };
}

/** Bundles the page into `dist/page` with esbuild. */
export async function buildAssets(): Promise<void> {
  const { build } = await import("esbuild").catch((cause: unknown) => {
    throw new UsageError("The explorer's page is not built.", "Run npm ci and npm run build.", { cause });
  });
  mkdirSync(BUILT, { recursive: true });
  await build({
    entryPoints: {
      page: path.join(SOURCES, "page", "main.tsx"),
      "page-style": path.join(SOURCES, "page", "styles", "page.css"),
    },
    tsconfig: path.join(SOURCES, "page", "tsconfig.json"),
    outdir: BUILT,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome111", "firefox115", "safari16.4"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
}

/** 0 where there are no sources, as in a release. */
function newestSource(folder = SOURCES): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0);
}
