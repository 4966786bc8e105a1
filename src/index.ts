// The library: extract an article, fold article graphs, open a store.

export { InputError, PressgraphError, StoreError, UsageError } from "./errors";
export { type EdgeAttributes, type Evidence, fold, type NodeAttributes, type PressGraph } from "./graph/fold";
export * from "./interchange";
export * from "./ontology";
export { extract } from "./pipeline";
export { openStore } from "./stores/open";
export type { Cell, LoadSummary, RetractSummary, Store, Table } from "./stores/store";
