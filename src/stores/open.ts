// Which store does a URL name? A path is the embedded database; bolt and neo4j schemes are Neo4j.

import type { OpenStore } from "./store";

export const openStore: OpenStore = async (url) => {
  throw new Error(`no store for ${url}`);
};
