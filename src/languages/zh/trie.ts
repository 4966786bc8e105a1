// Which lexicon entries begin here? A flat hash trie over UTF-16 units: one probe a character, no objects.

/** Grows by doubling; `lookup` costs one hash probe a character. Entry ids are ≥ 0. */
export class Trie {
  private keyState = new Int32Array(1 << 20);
  private keyUnit = new Uint16Array(1 << 20);
  private next = new Int32Array(1 << 20);
  private mask = (1 << 20) - 1;
  private used = 0;
  private states = 1;
  private entryOf = new Int32Array(1 << 18).fill(-1);
  private readonly root = new Int32Array(65536);

  /** The id stored for `form`, or `fresh` after storing that. */
  insert(form: string, fresh: number): number {
    let state = 0;
    for (let i = 0; i < form.length; i++) state = this.childOrNew(state, form.charCodeAt(i));
    if (this.entryOf[state] < 0) this.entryOf[state] = fresh;
    return this.entryOf[state];
  }

  /** The state after reading `unit` in `state` (0 is the root), or 0 when nothing goes on. */
  step(state: number, unit: number): number {
    if (state === 0) return this.root[unit];
    let slot = hash(state, unit) & this.mask;
    while (this.next[slot] !== 0) {
      if (this.keyState[slot] === state && this.keyUnit[slot] === unit) return this.next[slot];
      slot = (slot + 1) & this.mask;
    }
    return 0;
  }

  /** The entry that ends in `state`, or -1. */
  entry(state: number): number {
    return this.entryOf[state];
  }

  /** The entry of exactly `text[start, end)`, or -1. */
  find(text: string, start = 0, end = text.length): number {
    let state = 0;
    for (let i = start; i < end; i++) {
      state = this.step(state, text.charCodeAt(i));
      if (state === 0) return -1;
    }
    return state === 0 ? -1 : this.entryOf[state];
  }

  private childOrNew(state: number, unit: number): number {
    const known = this.step(state, unit);
    if (known !== 0) return known;
    const made = this.states++;
    if (made >= this.entryOf.length) this.entryOf = grown(this.entryOf);
    if (state === 0) {
      this.root[unit] = made;
      return made;
    }
    if (this.used * 2 > this.mask) this.rehash();
    this.place(state, unit, made);
    this.used++;
    return made;
  }

  private place(state: number, unit: number, made: number): void {
    let slot = hash(state, unit) & this.mask;
    while (this.next[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keyState[slot] = state;
    this.keyUnit[slot] = unit;
    this.next[slot] = made;
  }

  private rehash(): void {
    const { keyState, keyUnit, next } = this;
    const size = next.length * 2;
    this.keyState = new Int32Array(size);
    this.keyUnit = new Uint16Array(size);
    this.next = new Int32Array(size);
    this.mask = size - 1;
    for (let slot = 0; slot < next.length; slot++) {
      if (next[slot] !== 0) this.place(keyState[slot], keyUnit[slot], next[slot]);
    }
  }
}

function hash(state: number, unit: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2).fill(-1);
  larger.set(array);
  return larger;
}
