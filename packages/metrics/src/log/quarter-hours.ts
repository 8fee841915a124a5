import { grown } from "./grown.js";

/** A quarter of an hour, in milliseconds: since 1972 every zone's days begin at a whole one. */
export const quarterHour: number = 900_000;

/**
 * The rows that begin a member's quarter of an hour, in the log's order. Who asks which members were active on a day
 * needs no others, and people write several messages in a row.
 */
export class QuarterHours {
  #rows = new Uint32Array(16);
  #count = 0;
  /** One plus the last quarter of an hour of each member, by number. */
  #last = new Uint32Array(16);

  /** Adds a row, not earlier than those before. */
  add(row: number, member: number, time: number): void {
    const quarter = Math.floor(time / quarterHour) + 1;
    this.#last = grown(this.#last, member + 1);
    if (this.#last[member] === quarter) return;
    this.#last[member] = quarter;
    this.#rows = grown(this.#rows, this.#count + 1);
    this.#rows[this.#count++] = row;
  }

  /** The rows so far. A view: do not keep it across an `add`. */
  rows(): Uint32Array {
    return this.#rows.subarray(0, this.#count);
  }
}
