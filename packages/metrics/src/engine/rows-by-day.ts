import type { DayTable } from "@rukun/core";
import { millisecondsPerHour, type ActiveHours } from "../log/active-hours.js";
import type { LogColumns } from "../log/log-columns.js";
import { firstFrom } from "./first-from.js";

/** The local days to look at, and the instant up to which rows count. */
export interface DayFrame {
  /** The days of the zone. */
  readonly table: DayTable;
  /** The day of the first row. */
  readonly firstDay: number;
  /** The day of `asOf`. */
  readonly lastDay: number;
  /** The instant up to which rows count, in epoch milliseconds. */
  readonly asOf: number;
}

/** The rows of each local day up to the as-of time. */
export interface RowsByDay {
  /** Where the rows of each day begin, and last where those of the last day end. */
  readonly starts: Uint32Array;
  /**
   * The place among the log's active hours of the hour that each of `starts` is within or begins; `null` where the log
   * is not in time order.
   */
  readonly hours: Uint32Array | null;
  /** Rows in the order of their days, or `null` where that is the log's own order. */
  readonly order: Uint32Array | null;
}

/**
 * Finds each day's rows: by looking up where it begins in a log in time order, as most are, else by a counting sort.
 *
 * @param days - each row's day, negative where it does not count; asked for only where the log is in another order
 */
export function rowsByDay(columns: LogColumns, frame: DayFrame, days: () => Int32Array): RowsByDay {
  const { activeHours, time } = columns;
  return activeHours === null ? sortRows(frame, days()) : findRows(frame, activeHours, time);
}

/** Finds the hour in which each day begins; only a day that begins within it is looked for among the hour's rows. */
function findRows(frame: DayFrame, { hours: numbers, rowStarts }: ActiveHours, time: Float64Array): RowsByDay {
  const { table, firstDay, lastDay, asOf } = frame;
  const starts = new Uint32Array(lastDay - firstDay + 2);
  const hours = new Uint32Array(starts.length);
  let at = 0;
  for (let day = 0; day < starts.length; day++) {
    const instant = Math.min(asOf + 1, table.starts[firstDay + day - table.firstDay] as number);
    const number = Math.floor(instant / millisecondsPerHour);
    at = firstFrom(numbers, number, at, numbers.length);
    let row = rowStarts[at] as number;
    if (numbers[at] === number && number * millisecondsPerHour < instant) {
      const end = rowStarts[at + 1] as number;
      row = firstFrom(time, instant, row, end);
      if (row === end) at++;
    }
    starts[day] = row;
    hours[day] = at;
  }
  return { starts, hours, order: null };
}

function sortRows({ firstDay, lastDay }: DayFrame, days: Int32Array): RowsByDay {
  const starts = new Uint32Array(lastDay - firstDay + 2);
  for (const day of days) if (day >= 0) (starts[day - firstDay + 1] as number)++;
  for (let day = 1; day < starts.length; day++) (starts[day] as number) += starts[day - 1] as number;
  const order = new Uint32Array(starts.at(-1) as number);
  const next = starts.slice();
  days.forEach((day, row) => {
    if (day >= 0) order[(next[day - firstDay] as number)++] = row;
  });
  return { starts, hours: null, order };
}

/** How many rows of a log in time order are not later than an instant. */
export function rowsUpTo({ time, size }: LogColumns, instant: number): number {
  return firstFrom(time, instant + 1, 0, size);
}
