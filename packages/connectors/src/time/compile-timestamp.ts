import { isInstant, parseInstant, type Instant } from "@rukun/core";
import type { TimestampFormat } from "../csv/csv-mapping.js";
import { createLocalClock } from "./local-clock.js";
import { parseTimestamp } from "./parse-timestamp.js";

/** Reads the times of a column; `undefined` for what is no time. */
export interface TimestampParser {
  (text: string): Instant | undefined;
  /** What messages ask for, as a key of theirs. */
  readonly expected: string;
}

/**
 * Makes the function that reads times written in a format. Times outside the years that core knows are none.
 *
 * @param keep - gives ISO 8601 back as it was written, checked, and digits as a number of milliseconds
 */
export function compileTimestamp(timestamp: TimestampFormat, keep: boolean): TimestampParser {
  const { format, timeZone } = timestamp;
  const clock = timeZone === undefined ? undefined : createLocalClock(timeZone);
  const unit = format === "seconds" ? 1000 : 1;
  const parse = (text: string): Instant | undefined => {
    if (format !== "iso" || (keep && /^\d+$/.test(text))) {
      const instant = text.trim() === "" ? Number.NaN : Math.round(Number(text) * unit);
      return isInstant(instant) ? instant : undefined;
    }
    if (keep) return isInstant(text) ? text : undefined;
    if (looksComplete(text)) {
      try {
        return parseInstant(text);
      } catch {
        return undefined;
      }
    }
    // Spellings that exports have and activities do not: a space for the T, a day alone, no offset.
    const parsed = parseTimestamp(text);
    if (parsed === undefined) return undefined;
    const instant = parsed.hasOffset ? parsed.milliseconds : clock?.(parsed.milliseconds);
    return isInstant(instant) ? instant : undefined;
  };
  return Object.assign(parse, { expected: format === "iso" && timeZone !== undefined ? "local" : format });
}

/** Whether a text has the `T` and the offset of an activity's time: then it is that or nothing. */
function looksComplete(text: string): boolean {
  if (text.charCodeAt(10) !== 0x54) return false;
  return text.endsWith("Z") || (text.charCodeAt(text.length - 3) === 0x3a && /[+-]\d\d:\d\d$/.test(text));
}
