import { classOf } from "./alphabet.js";
import type { Tables } from "./tables.js";

/** The state after one more code unit. */
export type Step = (state: number, code: number) => number;

/**
 * Makes the step from one state to the next.
 *
 * Each failure link that is followed shortens what is remembered of the text by one code unit at least, and each code
 * unit that is read lengthens it by one at most: over a text there are no more links to follow than code units.
 *
 * @internal
 */
export function createStep({ alphabet, codes, firstChild, rows, offset, failure }: Tables): Step {
  const rowsEnd = rows.length;
  return (from, code) => {
    let state = from;
    while (state >= rowsEnd) {
      const number = state - offset;
      let low = firstChild[number] as number;
      let high = firstChild[number + 1] as number;
      while (low < high) {
        const middle = (low + high) >> 1;
        const candidate = codes[middle] as number;
        if (candidate === code) return middle + offset;
        if (candidate < code) low = middle + 1;
        else high = middle;
      }
      state = failure[number] as number;
    }
    const next = rows[state + classOf(alphabet, code)] as number;
    return next < 0 ? ~next : next;
  };
}
