/** The two halves of the last id hashed: a pair of numbers returned without making an object for each id. */
export interface IdHash {
  /** Upper 32 bits, unsigned. */
  high: number;
  /** Lower 32 bits, unsigned. */
  low: number;
}

/**
 * Hashes an id to 64 bits in two lanes of MurmurHash3's mixing (Appleby, public domain), so that a log need not keep
 * the text of every id. Two different ids of a log of a million collide with a probability of about 3 in 10⁸, of a
 * hundred million 3 in 10⁴ (n²/2⁶⁵); the second of such a pair would be taken for a repetition of the first.
 *
 * @param id - the id
 * @param scope - what it is unique in, such as the community's id; empty for none
 * @param into - receives the hash
 */
export function hashId(id: string, scope: string, into: IdHash): void {
  let first = 0x9747b28c ^ scope.length;
  let second = 0x85ebca6b ^ id.length;
  for (let index = 0; index < scope.length; index++) {
    const code = scope.charCodeAt(index);
    first = Math.imul(first ^ Math.imul(code, 0xcc9e2d51), 0x1b873593);
    first = (first << 13) | (first >>> 19);
    second = Math.imul(second ^ Math.imul(code, 0x239b961b), 0xab0e9789);
    second = (second << 17) | (second >>> 15);
  }
  for (let index = 0; index < id.length; index++) {
    const code = id.charCodeAt(index);
    first = Math.imul(first ^ Math.imul(code, 0xcc9e2d51), 0x1b873593);
    first = (first << 13) | (first >>> 19);
    second = Math.imul(second ^ Math.imul(code, 0x239b961b), 0xab0e9789);
    second = (second << 17) | (second >>> 15);
  }
  first = mix(first);
  second = mix((second + first) | 0);
  into.high = (first + second) >>> 0;
  into.low = second >>> 0;
}

function mix(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
