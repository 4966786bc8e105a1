// Where is the program? In a checkout it is src/, run through ts-node; in the published package it is dist/.

const { existsSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const inCheckout = existsSync(join(root, "src", "cli", "main.ts"));

/** Loads a module by its path below src/ (or dist/), without extension. */
exports.load = (path) => {
  if (!inCheckout) return require(join(root, "dist", path));
  require("ts-node").register({ cwd: root, project: join(root, "tsconfig.json") });
  return require(join(root, "src", `${path}.ts`));
};
