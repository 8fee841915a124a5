import type { ActiveHours } from "../log/active-hours.js";
import type { LogColumns } from "../log/log-columns.js";
import { isCounted, type RowFilter } from "./row-filter.js";
import type { RowsByDay } from "./rows-by-day.js";

/** Who was active on each local day up to the as-of time. */
export interface MembersByDay {
  /** Where the members of each day begin, and last where those of the last day end. */
  readonly starts: Uint32Array;
  /** Day after day the members with a row that counts, each at least once. */
  readonly members: Uint32Array;
}

/**
 * Finds each day's members: hour by hour in a log in time order, else row by row.
 *
 * @param filter - which rows count, or `null` when all do
 */
export function membersByDay(columns: LogColumns, rows: RowsByDay, filter: RowFilter | null): MembersByDay {
  const { activeHours, member } = columns;
  const { hours } = rows;
  if (activeHours === null || hours === null || filter !== null) return gatherRows(rows, member, filter);
  const { rowStarts, memberStarts, members } = activeHours;
  const isDivided = hours.some((at, day) => rowStarts[at] !== rows.starts[day]);
  if (isDivided) return joinHours({ ...rows, hours }, activeHours, member);
  return { starts: hours.map((at) => memberStarts[at] as number), members };
}

/** Takes the members of whole hours and, of an hour that is on two days, those of the rows on either side. */
function joinHours(
  { starts: rowsOfDays, hours }: RowsByDay & { readonly hours: Uint32Array },
  { rowStarts, memberStarts, members }: ActiveHours,
  member: Uint32Array,
): MembersByDay {
  const joined = new Uint32Array(rowsOfDays.at(-1) as number);
  const starts = new Uint32Array(rowsOfDays.length);
  let count = 0;
  const take = (part: Uint32Array): void => {
    joined.set(part, count);
    count += part.length;
  };
  let start = 0;
  let first = 0;
  for (let day = 1; day < starts.length; day++) {
    const end = rowsOfDays[day] as number;
    const last = hours[day] as number;
    // The hours that begin on the day are those from the first up to the last, which may be on the next day too.
    if (first > last) take(member.subarray(start, end));
    else {
      take(member.subarray(start, rowStarts[first]));
      take(members.subarray(memberStarts[first], memberStarts[last]));
      take(member.subarray(rowStarts[last], end));
    }
    starts[day] = count;
    start = end;
    first = (rowStarts[last] as number) < end ? last + 1 : last;
  }
  return { starts, members: joined };
}

function gatherRows(rows: RowsByDay, member: Uint32Array, filter: RowFilter | null): MembersByDay {
  const { order } = rows;
  const gathered = new Uint32Array(rows.starts.at(-1) as number);
  const starts = new Uint32Array(rows.starts.length);
  let count = 0;
  for (let day = 1; day < starts.length; day++) {
    const end = rows.starts[day] as number;
    for (let index = rows.starts[day - 1] as number; index < end; index++) {
      const row = order === null ? index : (order[index] as number);
      if (filter === null || isCounted(filter, row)) gathered[count++] = member[row] as number;
    }
    starts[day] = count;
  }
  return { starts, members: gathered };
}
