import type { TimeZone } from "../time/instant.js";
import type { WeekStart } from "../time/week.js";

/** A community as a whole. */
export interface Community {
  /** A short stable id. */
  readonly id: string;
  /** The name shown. */
  readonly name: string;
  /** The zone in which its days begin, such as `Asia/Jakarta`. */
  readonly timeZone: TimeZone;
  /** The day its weeks begin on; Monday when absent. */
  readonly weekStart?: WeekStart;
  /** The language its reports are written in, as a BCP 47 tag. */
  readonly locale?: string;
  /** ISO 3166-1 alpha-2 country code, for public holidays. */
  readonly country?: string;
}
