// Which forms can a graph leave in? One exporter a format.

import { csv } from "./csv";
import { cypher } from "./cypher";
import type { Exporter, ExportFormat } from "./export";
import { gexf } from "./gexf";
import { graphml } from "./graphml";
import { jsonl } from "./jsonl";

export const exporters: Record<ExportFormat, Exporter> = { csv, cypher, graphml, gexf, jsonl };
export { EXPORT_FORMATS, type Exporter, type ExportFile, type ExportFormat, type ExportSource } from "./export";
export { fromArticles } from "./source";
export { writeFolder, writeStream } from "./write";
