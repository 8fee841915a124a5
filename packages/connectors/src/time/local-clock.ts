import { Temporal } from "temporal-polyfill";
import type { TimeZone } from "@rukun/core";

const hour = 3_600_000;

/** Turns what the clocks of a time zone showed into instants. */
export type LocalClock = (local: number) => number;

/**
 * Makes the function from local time, as milliseconds of the same wall-clock time in UTC, to epoch milliseconds.
 * Where clocks showed a time twice it is the first one, and where they skipped it the one as long after the gap.
 *
 * @throws RangeError when the zone is unknown
 */
export function createLocalClock(timeZone: TimeZone): LocalClock {
  const exact = (local: number): number => {
    const plain = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO("UTC").toPlainDateTime();
    return plain.toZonedDateTime(timeZone).epochMilliseconds;
  };
  exact(0);
  let hourStart = Number.NaN;
  let offset: number | undefined;
  return (local) => {
    const start = Math.floor(local / hour) * hour;
    if (start !== hourStart) {
      hourStart = start;
      // Only an hour whose both ends agree has one offset.
      const first = start - exact(start);
      offset = first === start + hour - 1 - exact(start + hour - 1) ? first : undefined;
    }
    return offset === undefined ? exact(local) : local - offset;
  };
}
