import { grown } from "./grown.js";

/** The unit of {@link ActiveHours.hours}. */
export const millisecondsPerHour: number = 3_600_000;

/**
 * Who was active in each hour of a log in time order, kept since people write several messages in a row and most
 * zones' days begin with an hour. Hours without rows take no room, however far apart the others are.
 */
export interface ActiveHours {
  /** The hours with rows, since 1970-01-01T00:00Z, ascending. */
  readonly hours: Uint32Array;
  /** Where the rows of each hour begin, and last where those of the last one end. */
  readonly rowStarts: Uint32Array;
  /** Where the members of each hour begin in `members`, and last where those of the last one end. */
  readonly memberStarts: Uint32Array;
  /** Hour after hour the members with a row in it, each once, in the order of their first rows. */
  readonly members: Uint32Array;
}

/** Builds {@link ActiveHours} row by row. */
export class ActiveHoursIndex {
  #hours = new Uint32Array(16);
  #rowStarts = new Uint32Array(16);
  #memberStarts = new Uint32Array(16);
  #members = new Uint32Array(16);
  #hourCount = 0;
  #count = 0;
  /** When the last hour ends, in epoch milliseconds. */
  #end = 0;
  /** The last hour that each member was seen in, by number, the first hour being 1. */
  #seenIn = new Uint32Array(16);

  /** Adds a row that is not earlier than those before. */
  add(row: number, member: number, time: number): void {
    if (time >= this.#end) this.#begin(Math.floor(time / millisecondsPerHour), row);
    this.#seenIn = grown(this.#seenIn, member + 1);
    if (this.#seenIn[member] === this.#hourCount) return;
    this.#seenIn[member] = this.#hourCount;
    this.#members = grown(this.#members, this.#count + 1);
    this.#members[this.#count++] = member;
  }

  /** The index so far, of so many rows. Views: do not keep them across an `add`. */
  view(rowCount: number): ActiveHours {
    this.#rowStarts[this.#hourCount] = rowCount;
    this.#memberStarts[this.#hourCount] = this.#count;
    return {
      hours: this.#hours.subarray(0, this.#hourCount),
      rowStarts: this.#rowStarts.subarray(0, this.#hourCount + 1),
      memberStarts: this.#memberStarts.subarray(0, this.#hourCount + 1),
      members: this.#members.subarray(0, this.#count),
    };
  }

  #begin(number: number, row: number): void {
    const at = this.#hourCount++;
    this.#hours = grown(this.#hours, at + 1);
    // One place more, for where the last hour ends.
    this.#rowStarts = grown(this.#rowStarts, at + 2);
    this.#memberStarts = grown(this.#memberStarts, at + 2);
    this.#hours[at] = number;
    this.#rowStarts[at] = row;
    this.#memberStarts[at] = this.#count;
    this.#end = (number + 1) * millisecondsPerHour;
  }
}
