// Which Chinese articles are read by the benches? Those of the samples and of the development gold.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The articles of these folders, each of its own: one article over and over would be read from memory. */
export const FOLDERS = ["data/articles/zh", "data/gold/zh/dev"];
export const samples = FOLDERS.flatMap((folder) =>
  readdirSync(join(__dirname, "..", folder))
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(join(__dirname, "..", folder, file), "utf8")),
);
