import { Temporal } from "temporal-polyfill";
import type { TimeZone } from "./instant.js";
import { checkTimeZone } from "./check-time-zone.js";
import { dayFromDate } from "./local-date.js";

const millisecondsPerDay = 86_400_000;

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
 * midnight was skipped, and of no length where a whole day was (Samoa, 30 December 2011). Where the clocks went back
 * over midnight (Newfoundland until 2011), the day begins at the first of the two.
 *
 * @param options - the zone, and the first and last instant to cover, in epoch milliseconds
 * @throws CoreError `unknown-time-zone`
 * @throws RangeError when the range is not one
 * @example
 * const march = createDayTable({
 *   timeZone: "Asia/Jakarta",
 *   from: parseInstant("2026-02-28T17:00:00Z"),
 *   to: parseInstant("2026-03-31T16:59:59Z"),
 * });
 * dateFromDay(march.firstDay) // => "2026-03-01"
 * march.starts.length // => 32
 */
export function createDayTable(options: {
  readonly timeZone: TimeZone;
  readonly from: number;
  readonly to: number;
}): DayTable {
  const { from, to } = options;
  const timeZone = checkTimeZone(options.timeZone);
  if (!(Number.isFinite(from) && Number.isFinite(to) && from <= to)) {
    throw new RangeError(`A day table needs two instants in order, not ${from} and ${to}.`);
  }
  const first = Temporal.Instant.fromEpochMilliseconds(Math.floor(from)).toZonedDateTimeISO(timeZone);
  const firstDay = dayFromDate(first.toPlainDate().toString());
  // A day later than the last can end, so that its offset is known too.
  const { offsetStarts, offsets } = readOffsets(first.startOfDay(), to + 2 * millisecondsPerDay);
  const starts: number[] = [];
  let offset = 0;
  // Asking the zone for each midnight costs a hundred times more than working it out from the changes of offset.
  for (let day = firstDay; starts.length < 2 || (starts.at(-1) as number) <= to; day++) {
    let start = day * millisecondsPerDay - (offsets[offset] as number);
    while (offset + 1 < offsets.length && start >= (offsetStarts[offset + 1] as number)) {
      offset++;
      // Midnight was skipped when the clocks passed it by: the day begins with the new offset.
      start = Math.max(day * millisecondsPerDay - (offsets[offset] as number), offsetStarts[offset] as number);
    }
    starts.push(Math.max(start, offsetStarts[0] as number));
  }
  return {
    timeZone,
    firstDay,
    starts: Float64Array.from(starts),
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
  let index = Math.floor((instant - from) / millisecondsPerDay);
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
  // The last change at or before the instant, by bisection: a zone has two a year.
  let low = 0;
  let high = offsetStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (instant < (offsetStarts[middle] as number)) high = middle - 1;
    else low = middle;
  }
  const hour = Math.floor((instant + (offsets[low] as number)) / 3_600_000) % 24;
  return hour < 0 ? hour + 24 : hour;
}

/** The zone's offsets from a moment on, in milliseconds, and when each begins. */
function readOffsets(start: Temporal.ZonedDateTime, end: number): { offsetStarts: number[]; offsets: number[] } {
  const offsetStarts: number[] = [];
  const offsets: number[] = [];
  let next: Temporal.ZonedDateTime | null = start;
  while (next !== null && next.epochMilliseconds < end) {
    offsetStarts.push(next.epochMilliseconds);
    offsets.push(next.offsetNanoseconds / 1e6);
    next = next.getTimeZoneTransition("next");
  }
  return { offsetStarts, offsets };
}
