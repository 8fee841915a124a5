/**
 * Ranks of rules, a bit each, with a bit above for every 32 words in which there are any: few are found among many at
 * once, and in order.
 */
export class RankSet {
  /** A bit for each rank. */
  readonly words: Int32Array;
  /** A bit for each word that has any. */
  readonly blocks: Int32Array;

  /** @param size - how many ranks there are */
  constructor(size: number) {
    this.words = new Int32Array((size + 31) >>> 5);
    this.blocks = new Int32Array((this.words.length + 31) >>> 5);
  }

  /** Another set of the same ranks. */
  copy(): RankSet {
    const copy = new RankSet(this.words.length << 5);
    copy.words.set(this.words);
    copy.blocks.set(this.blocks);
    return copy;
  }

  /** Adds a rank. */
  add(rank: number): void {
    const word = rank >>> 5;
    (this.words[word] as number) |= 1 << rank;
    (this.blocks[word >>> 5] as number) |= 1 << word;
  }

  /** Removes a rank. */
  delete(rank: number): void {
    (this.words[rank >>> 5] as number) &= ~(1 << rank);
  }

  /** Whether it has a rank. */
  has(rank: number): boolean {
    return ((this.words[rank >>> 5] as number) & (1 << rank)) !== 0;
  }

  /** Removes all. */
  clear(): void {
    this.words.fill(0);
    this.blocks.fill(0);
  }
}

/**
 * Writes down, ascending, the ranks that are in one of two sets and in a third, and empties the first.
 *
 * @returns how many there are
 */
export function drain(
  ranks: Int32Array,
  { from, always, within }: { from: RankSet; always: RankSet; within: RankSet },
): number {
  let count = 0;
  for (let index = 0; index < from.blocks.length; index++) {
    let block = (from.blocks[index] as number) | (always.blocks[index] as number);
    from.blocks[index] = 0;
    for (; block !== 0; block &= block - 1) {
      const at = (index << 5) + lowestBit(block);
      let word = ((from.words[at] as number) | (always.words[at] as number)) & (within.words[at] as number);
      from.words[at] = 0;
      for (; word !== 0; word &= word - 1) ranks[count++] = (at << 5) + lowestBit(word);
    }
  }
  return count;
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
