import { grown } from "../log/grown.js";

/**
 * Sets of members, one a day or one a bucket. A set of few members is a list of their numbers; from one member in 32
 * on, where that is smaller and faster to join, a bitset.
 */
export class MemberSets {
  /** How many members each set has. */
  readonly counts: Uint32Array;
  /** Numbers of members are below this. */
  readonly memberCount: number;
  /** Lists and bitsets, one after the other. */
  #data = new Uint32Array(1024);
  readonly #offsets: Float64Array;
  readonly #scratch: Uint32Array;
  readonly #words: Uint32Array;
  #size = 0;

  /** @param size - how many sets will be added */
  constructor(memberCount: number, size: number) {
    this.memberCount = memberCount;
    this.counts = new Uint32Array(size);
    this.#offsets = new Float64Array(size + 1);
    this.#scratch = new Uint32Array(memberCount);
    this.#words = new Uint32Array((memberCount + 31) >>> 5);
  }

  /** How many sets. */
  get size(): number {
    return this.#size;
  }

  /** The members of a set, each once. A view that the next call may overwrite. */
  members(index: number): Uint32Array {
    const stored = this.#stored(index);
    if (!this.#isDense(this.counts[index] as number)) return stored;
    let count = 0;
    for (let word = 0; word < stored.length; word++) {
      for (let bits = stored[word] as number; bits !== 0; bits &= bits - 1) {
        this.#scratch[count++] = (word << 5) + 31 - Math.clz32(bits & -bits);
      }
    }
    return this.#scratch.subarray(0, count);
  }

  /** Adds a set, out of its members, each once. */
  add(members: Uint32Array): void {
    const isDense = this.#isDense(members.length);
    if (isDense) setBits(this.#words, members);
    this.#store(members.length, isDense ? this.#words : members);
    if (isDense) this.#words.fill(0);
  }

  /** Adds the union of sets `from` to `to`, the latter not included, of other sets of the same members. */
  addUnion(sets: MemberSets, from: number, to: number): void {
    const words = this.#words;
    for (let index = from; index < to; index++) {
      const stored = sets.#stored(index);
      if (sets.#isDense(sets.counts[index] as number)) {
        for (let word = 0; word < stored.length; word++) (words[word] as number) |= stored[word] as number;
      } else {
        setBits(words, stored);
      }
    }
    let count = 0;
    for (let word = 0; word < words.length; word++) {
      for (let bits = words[word] as number; bits !== 0; bits &= bits - 1) {
        this.#scratch[count++] = (word << 5) + 31 - Math.clz32(bits & -bits);
      }
    }
    this.#store(count, this.#isDense(count) ? words : this.#scratch.subarray(0, count));
    words.fill(0);
  }

  #store(count: number, stored: Uint32Array): void {
    const start = this.#offsets[this.#size] as number;
    this.#data = grown(this.#data, start + stored.length);
    this.#data.set(stored, start);
    this.counts[this.#size++] = count;
    this.#offsets[this.#size] = start + stored.length;
  }

  #stored(index: number): Uint32Array {
    return this.#data.subarray(this.#offsets[index], this.#offsets[index + 1]);
  }

  #isDense(count: number): boolean {
    return count * 32 >= this.memberCount && count > 0;
  }
}

function setBits(words: Uint32Array, members: Uint32Array): void {
  for (let index = 0; index < members.length; index++) {
    const member = members[index] as number;
    (words[member >>> 5] as number) |= 1 << (member & 31);
  }
}
