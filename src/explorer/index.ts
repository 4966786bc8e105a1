// The explorer: a page that shows a graph and the sentences behind it, as one file or served with a store.

export { buildAssets } from "./assets";
export type { Payload } from "./payload";
export { type Served, type ServeOptions, serveExplorer } from "./serve";
export { type WriteOptions, type Written, writeExplorer } from "./write";
