import type { DayTable } from "@rukun/core";
import type { LogColumns } from "../log/log-columns.js";
import { quarterHour } from "../log/quarter-hours.js";

/** The rows of each local day up to the as-of time. */
export interface RowsByDay {
  /** The first day with a row. */
  readonly firstDay: number;
  /** `ends[i]` is where the rows of day `firstDay + i` end, and those of the next day begin. */
  readonly ends: Uint32Array;
  /** Rows in the order of their days, or `null` where that is the log's own order. */
  readonly order: Uint32Array | null;
}

/**
 * Finds each day's rows: by looking up where its end lies in a log in time order, as most are, else by a counting sort.
 *
 * @param days - each row's day, negative where it does not count; asked for only where the log is in another order
 */
export function rowsByDay(options: {
  readonly columns: LogColumns;
  readonly table: DayTable;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly asOf: number;
  readonly days: () => Int32Array;
}): RowsByDay {
  const { columns, table, firstDay, lastDay, asOf } = options;
  const dayCount = Math.max(0, lastDay - firstDay + 1);
  const ends = new Uint32Array(dayCount);
  if (columns.isAscending) {
    const size = rowsUpTo(columns, asOf);
    let end = 0;
    for (let day = 0; day < dayCount; day++) {
      end = firstFrom(columns.time, table.starts[firstDay + day + 1 - table.firstDay] as number, end, size);
      ends[day] = end;
    }
    return { firstDay, ends, order: null };
  }
  const days = options.days();
  for (const day of days) if (day >= 0) (ends[day - firstDay] as number)++;
  for (let day = 1; day < dayCount; day++) (ends[day] as number) += ends[day - 1] as number;
  // Filled from the back, so that each day's end moves down to its start while its rows keep their order.
  const order = new Uint32Array(ends[dayCount - 1] ?? 0);
  const next = ends.slice();
  for (let row = days.length - 1; row >= 0; row--) {
    const day = (days[row] as number) - firstDay;
    if (day < -firstDay) continue;
    const at = (next[day] as number) - 1;
    order[at] = row;
    next[day] = at;
  }
  return { firstDay, ends, order };
}

/**
 * Of the rows of each day those that begin a member's quarter of an hour, which suffice to know who was active; the
 * rows as they are where the log has no such order, or where a day begins within a quarter.
 */
export function activeRows(rows: RowsByDay, { columns, table }: { columns: LogColumns; table: DayTable }): RowsByDay {
  const { quarterHours } = columns;
  if (rows.order !== null || table.starts.some((start) => start % quarterHour !== 0)) return rows;
  let index = 0;
  const ends = rows.ends.map((end) => (index = firstFrom(quarterHours, end, index, quarterHours.length)));
  return { firstDay: rows.firstDay, ends, order: quarterHours };
}

/** How many rows of a log in time order are not later than an instant. */
export function rowsUpTo({ time, size }: LogColumns, instant: number): number {
  return firstFrom(time, instant + 1, 0, size);
}

/**
 * The first place between `from` and `to` whose value is at least `value`, values ascending. It looks in steps that
 * double from `from` on, since the end of a day is near its start.
 */
function firstFrom(ascending: Float64Array | Uint32Array, value: number, from: number, to: number): number {
  let step = 64;
  while (from + step < to && (ascending[from + step] as number) < value) step *= 2;
  let low = step === 64 ? from : from + step / 2;
  let high = Math.min(from + step, to);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
