import type { Instant } from "@rukun/core";
import type { TimestampFormat } from "../csv/csv-mapping.js";
import { createLocalClock } from "./local-clock.js";
import { parseTimestamp, parseUtcSecond } from "./parse-timestamp.js";

/** Reads the times of a column; `undefined` for what is no time. */
export interface TimestampParser {
  (text: string): Instant | undefined;
  /** What messages ask for, as a key of theirs. */
  readonly expected: string;
}

/** The furthest instants a `Date` can hold, in milliseconds either side of 1970 (ECMAScript, "Time Values"). */
const maxInstant = 8.64e15;

/**
 * Makes the function that reads times written in a format.
 *
 * @param keep - gives ISO 8601 back as it was written, checked, and digits as a number of milliseconds
 */
export function compileTimestamp(timestamp: TimestampFormat, keep: boolean): TimestampParser {
  const { format, timeZone } = timestamp;
  const clock = timeZone === undefined ? undefined : createLocalClock(timeZone);
  const unit = format === "seconds" ? 1000 : 1;
  const parse = (text: string): Instant | undefined => {
    if (format !== "iso" || (keep && /^-?\d+$/.test(text))) {
      const instant = text.trim() === "" ? Number.NaN : Number(text) * unit;
      return Math.abs(instant) <= maxInstant ? Math.round(instant) : undefined;
    }
    const fast = parseUtcSecond(text);
    if (fast !== undefined) return keep ? text : fast;
    const parsed = parseTimestamp(text);
    if (parsed === undefined) return undefined;
    if (parsed.hasOffset) return keep ? text : parsed.milliseconds;
    return clock?.(parsed.milliseconds);
  };
  return Object.assign(parse, { expected: format === "iso" && timeZone !== undefined ? "local" : format });
}
