import { Temporal } from "temporal-polyfill";
import type { TimeZone } from "./instant.js";

/**
 * Where the local days of a time zone begin, over a range of time. Looking a day up costs a division and a
 * comparison or two, where asking the zone for each instant costs microseconds; and every engine that is given the
 * table counts the same days.
 */
export interface DayTable {
  /** The IANA time zone. */
  readonly timeZone: TimeZone;
  /** The first local day covered, in days since 1970-01-01. */
  readonly firstDay: number;
  /** `starts[i]` is when day `firstDay + i` begins, in epoch milliseconds; the last entry ends the last day. */
  readonly starts: Float64Array;
  /** When the zone's offset changes, in epoch milliseconds, ascending; the first entry begins the range. */
  readonly offsetStarts: Float64Array;
  /** `offsets[i]` is local time minus UTC in milliseconds from `offsetStarts[i]` on. */
  readonly offsets: Float64Array;
}

/**
 * Makes the table of a zone's days around a range of instants.
 *
 * Days are those the zone's clocks showed: 23 or 25 hours long around daylight saving, beginning at 01:00 where
 * midnight was skipped, and of no length where a whole day was (Samoa, 30 December 2011).
 *
 * @param options - the zone, and the first and last instant to cover, in epoch milliseconds
 * @throws RangeError when the zone is unknown
 */
export function createDayTable(options: { timeZone: TimeZone; from: number; to: number }): DayTable {
  const { timeZone } = options;
  const first = zoned(options.from, timeZone);
  const firstDate = first.toPlainDate();
  const lastDate = zoned(options.to, timeZone).toPlainDate();
  const dayCount = firstDate.until(lastDate, { largestUnit: "days" }).days + 1;
  const starts = new Float64Array(dayCount + 1);
  for (let index = 0; index <= dayCount; index++) {
    starts[index] = firstDate.add({ days: index }).toZonedDateTime({ timeZone }).epochMilliseconds;
  }
  const offsetStarts = [starts[0] ?? 0];
  const offsets = [zoned(offsetStarts[0] ?? 0, timeZone).offsetNanoseconds / 1e6];
  const end = starts[dayCount] ?? 0;
  for (let next = first.startOfDay().getTimeZoneTransition("next"); next !== null; next = next.getTimeZoneTransition("next")) {
    if (next.epochMilliseconds >= end) break;
    offsetStarts.push(next.epochMilliseconds);
    offsets.push(next.offsetNanoseconds / 1e6);
  }
  return {
    timeZone,
    firstDay: firstDate.since("1970-01-01", { largestUnit: "days" }).days,
    starts,
    offsetStarts: Float64Array.from(offsetStarts),
    offsets: Float64Array.from(offsets),
  };
}

/**
 * The local day of an instant, in days since 1970-01-01.
 *
 * @param instant - epoch milliseconds within the table's range; outside it the nearest day is returned
 */
export function dayOf(table: DayTable, instant: number): number {
  const { starts } = table;
  const last = starts.length - 2;
  const from = starts[0] as number;
  // Days are close to 24 hours, so the guess is off by one at the most, but for skipped days.
  let index = Math.floor((instant - from) / 86_400_000);
  if (index < 0) index = 0;
  else if (index > last) index = last;
  while (index > 0 && instant < (starts[index] as number)) index--;
  while (index < last && instant >= (starts[index + 1] as number)) index++;
  return table.firstDay + index;
}

/**
 * The local hour of an instant, 0..23: what the clocks showed.
 *
 * @param instant - epoch milliseconds within the table's range
 */
export function hourOf(table: DayTable, instant: number): number {
  const { offsetStarts, offsets } = table;
  let index = offsetStarts.length - 1;
  while (index > 0 && instant < (offsetStarts[index] as number)) index--;
  const hour = Math.floor((instant + (offsets[index] as number)) / 3_600_000) % 24;
  return hour < 0 ? hour + 24 : hour;
}

function zoned(epochMilliseconds: number, timeZone: TimeZone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(timeZone);
}
