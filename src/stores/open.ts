// Which store does a URL name? A path is the embedded database; bolt and neo4j schemes are Neo4j.

import { UsageError } from "../errors";
import type { OpenStore } from "./store";

const NEO4J = /^(bolt|neo4j)(\+s|\+ssc)?:\/\//;
const OTHER = /^([a-z][a-z0-9+.-]*):\/\//i;

/** Database drivers are loaded when one is asked for, not before. Throws `UsageError` for a scheme of nobody's. */
export const openStore: OpenStore = async (url, options) => {
  if (NEO4J.test(url)) return (await import("./neo4j/store")).openNeo4j(url, options);
  const scheme = OTHER.exec(url)?.[1];
  if (scheme !== undefined) {
    throw new UsageError(`${scheme}:// is no store`, "give a path, bolt://host:7687 or neo4j://host:7687");
  }
  return (await import("./ladybug/store")).openLadybug(url, options);
};
