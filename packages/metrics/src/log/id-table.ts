import { grown } from "./grown.js";
import { hashId, type IdHash } from "./id-hash.js";

/** Ids by number: the first id is 0, the next 1. Twelve to twenty bytes an id, whatever its length. */
export class IdTable {
  #high = new Uint32Array(16);
  #low = new Uint32Array(16);
  /** Open addressing with linear probing: one plus the id's number, or 0 where the slot is free. */
  #slots = new Uint32Array(32);
  #size = 0;
  readonly #hash: IdHash = { high: 0, low: 0 };

  /** How many different ids. */
  get size(): number {
    return this.#size;
  }

  /** The number of an id, or -1 when it is not in the table. */
  find(id: string, scope: string): number {
    hashId(id, scope, this.#hash);
    return this.#numberAt(this.#slotOf(this.#hash.high, this.#hash.low));
  }

  /** The number of an id of another table, or -1. */
  findFrom(table: IdTable, number: number): number {
    return this.#numberAt(this.#slotOf(table.#high[number] as number, table.#low[number] as number));
  }

  /** The number of an id, which is `size` before the call when it is new. */
  add(id: string, scope: string): number {
    hashId(id, scope, this.#hash);
    return this.#add(this.#hash.high, this.#hash.low);
  }

  /** Adds an id of another table. */
  addFrom(table: IdTable, number: number): number {
    return this.#add(table.#high[number] as number, table.#low[number] as number);
  }

  /** Orders two ids of this table by their hashes, the absent -1 first: the same order in every log. */
  compare(first: number, second: number): number {
    if (first === second) return 0;
    if (first < 0 || second < 0) return first - second;
    return (
      (this.#high[first] as number) - (this.#high[second] as number) ||
      (this.#low[first] as number) - (this.#low[second] as number)
    );
  }

  #add(high: number, low: number): number {
    const slot = this.#slotOf(high, low);
    const known = this.#numberAt(slot);
    if (known >= 0) return known;
    const number = this.#size++;
    this.#high = grown(this.#high, this.#size);
    this.#low = grown(this.#low, this.#size);
    this.#high[number] = high;
    this.#low[number] = low;
    this.#slots[slot] = number + 1;
    // Kept at most two thirds full: short probes at twelve bytes or less of slots and padding an id.
    if (this.#size * 3 > this.#slots.length * 2) this.#rehash();
    return number;
  }

  #numberAt(slot: number): number {
    return (this.#slots[slot] as number) - 1;
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#slots.length - 1;
    let slot = low & mask;
    for (;;) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0 || (this.#low[number] === low && this.#high[number] === high)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let number = 0; number < this.#size; number++) {
      this.#slots[this.#slotOf(this.#high[number] as number, this.#low[number] as number)] = number + 1;
    }
  }
}
