// Which words does a piece of a page show, and where do its lines end?

/** As much of a DOM node as is needed here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Elements that do not break a line; every other one does. */
const INLINE = new Set(
  "A ABBR B BDI BDO CITE CODE DFN EM FONT I INS KBD MARK Q RB RP RT RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR".split(
    " ",
  ),
);

/** The text of a node: white space folded, one line for each block, no empty lines. */
export function blockText(node: PageNode): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts
    .join("")
    .split("\n")
    .map((line) => line.replace(/[^\S\u3000]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

function collect(node: PageNode, parts: string[]): void {
  if (node.nodeType === TEXT_NODE) parts.push((node.textContent ?? "").replace(/\s+/g, " "));
  if (node.nodeType !== ELEMENT_NODE) return;
  const breaks = !INLINE.has(node.nodeName.toUpperCase());
  if (breaks) parts.push("\n");
  for (const child of node.childNodes) collect(child, parts);
  if (breaks) parts.push("\n");
}
