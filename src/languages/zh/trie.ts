// Which lexicon entries begin here? A trie in one flat hash table over UTF-16 units, kept in a file as it is.

/**
 * Numbers of a node: its parent, the unit that leads to it (with the cost of the entry above it), the entry that ends in
 * it (or -1), the kinds of that entry: all that a reader of the text wants to know lies in one stretch of memory.
 */
const STRIDE = 4;
const UNIT = 1;
const ENTRY = 2;
const KINDS = 3;
const UNIT_MASK = 0xffff;
const COST_SHIFT = 16;
/** In the column of parents: nobody's child, and the root, which nothing leads to. */
const FREE = -1;
const TAKEN = -2;

/**
 * A node is known by where it stands in the table, which hashes its parent and unit: a step is one look at one stretch of
 * memory. Nodes do not move, so the room is fixed when the trie is made. Entry ids are ≥ 0.
 */
export class Trie {
  private readonly mask: number;

  /** `root[unit]` is the node of a first unit, or 0; `nodes` holds a power of two of nodes, never more than half full. */
  constructor(
    readonly root: Int32Array,
    readonly nodes: Int32Array,
  ) {
    this.mask = nodes.length - 1;
  }

  /** An empty one with room for `count` nodes: as many as its forms have different beginnings. */
  static withRoom(count: number): Trie {
    const slots = 2 ** Math.ceil(Math.log2(2 * count + 2));
    const nodes = new Int32Array(STRIDE * slots).fill(FREE);
    nodes[0] = TAKEN;
    return new Trie(new Int32Array(65536), nodes);
  }

  /** The id stored for `form`, or `fresh` after storing that with its cost (below 32,768) and kinds. */
  insert(form: string, fresh: number, cost = 0, kinds = 0): number {
    let node = this.rootOrNew(form.charCodeAt(0));
    for (let i = 1; i < form.length; i++) node = this.childOrNew(node, form.charCodeAt(i));
    if (this.nodes[node + ENTRY] < 0) {
      this.nodes[node + UNIT] |= cost << COST_SHIFT;
      this.nodes[node + ENTRY] = fresh;
      this.nodes[node + KINDS] = kinds;
    }
    return this.nodes[node + ENTRY];
  }

  /** The node after reading `unit` at `node` (0 is the root), or 0 when nothing goes on. */
  step(node: number, unit: number): number {
    if (node === 0) return this.root[unit];
    const { nodes, mask } = this;
    let at = slotOf(node, unit) & mask;
    for (let parent = nodes[at]; parent !== FREE; parent = nodes[at]) {
      if (parent === node && (nodes[at + UNIT] & UNIT_MASK) === unit) return at;
      at = (at + STRIDE) & mask;
    }
    return 0;
  }

  /** The entry that ends in `node`, or -1. */
  entry(node: number): number {
    return this.nodes[node + ENTRY];
  }

  /** What the entry that ends in `node` was stored with. */
  cost(node: number): number {
    return this.nodes[node + UNIT] >> COST_SHIFT;
  }

  /** The kinds that the entry that ends in `node` was stored with. */
  kinds(node: number): number {
    return this.nodes[node + KINDS];
  }

  /** The entry of exactly `text[start, end)`, or -1. */
  find(text: string, start = 0, end = text.length): number {
    let node = 0;
    for (let i = start; i < end; i++) {
      node = this.step(node, text.charCodeAt(i));
      if (node === 0) return -1;
    }
    return node === 0 ? -1 : this.nodes[node + ENTRY];
  }

  private rootOrNew(unit: number): number {
    if (this.root[unit] === 0) this.root[unit] = this.place(0, unit);
    return this.root[unit];
  }

  private childOrNew(node: number, unit: number): number {
    return this.step(node, unit) || this.place(node, unit);
  }

  private place(parent: number, unit: number): number {
    let at = slotOf(parent, unit) & this.mask;
    while (this.nodes[at] !== FREE) at = (at + STRIDE) & this.mask;
    this.nodes[at] = parent;
    this.nodes[at + UNIT] = unit;
    return at;
  }
}

/** Always the first number of a node. */
function slotOf(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & -STRIDE;
}
