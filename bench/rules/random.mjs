/**
 * Numbers that look random and are the same in every process: mulberry32.
 *
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  const pick = (list) => list[below(list.length)];
  return {
    next,
    /** A whole number from 0 to one less than the limit. */
    below,
    pick,
    /** So many different things out of a list. */
    sample: (list, count) => {
      const chosen = new Set();
      while (chosen.size < count) chosen.add(pick(list));
      return [...chosen];
    },
  };
}
