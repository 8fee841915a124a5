/** A set of small numbers. */
export type Bits = Uint32Array;

/** The set of those numbers below a count for which something holds. */
export function bitsOf(count: number, holds: (index: number) => boolean): Bits {
  const bits = new Uint32Array((count + 31) >>> 5);
  for (let index = 0; index < count; index++) {
    if (holds(index)) bits[index >>> 5] = (bits[index >>> 5] as number) | (1 << (index & 31));
  }
  return bits;
}

/** What two sets share. */
export function intersection(first: Bits, second: Bits): Bits {
  return first.map((word, index) => word & (second[index] as number));
}

/** All of two sets. */
export function union(first: Bits, second: Bits): Bits {
  return first.map((word, index) => word | (second[index] as number));
}

/** Whether two sets share anything. */
export function meet(first: Bits, second: Bits): boolean {
  return first.some((word, index) => (word & (second[index] as number)) !== 0);
}

/** Whether a set is in another. */
export function isWithin(inner: Bits, outer: Bits): boolean {
  return inner.every((word, index) => (word & ~(outer[index] as number)) === 0);
}

/** Whether a number is in a set. */
export function has(bits: Bits, index: number): boolean {
  return ((bits[index >>> 5] as number) & (1 << (index & 31))) !== 0;
}
