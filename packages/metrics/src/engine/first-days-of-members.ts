import { isCounted, type RowFilter } from "./row-filter.js";
import type { RowsByDay } from "./rows-by-day.js";

/** The first day of members who have none. */
export const noDay: number = 2 ** 31 - 1;

/** The day of each member's first row that counts, by number, or {@link noDay}. */
export function firstDaysOfMembers(
  rows: RowsByDay,
  member: Uint32Array,
  options: {
    readonly filter: RowFilter;
    readonly memberCount: number;
  },
): Int32Array {
  const { filter, memberCount } = options;
  const { firstDay, ends, order } = rows;
  const first = new Int32Array(memberCount).fill(noDay);
  let start = 0;
  for (let day = 0; day < ends.length; day++) {
    const end = ends[day] as number;
    for (let index = start; index < end; index++) {
      const row = order === null ? index : (order[index] as number);
      const who = member[row] as number;
      if (first[who] === noDay && isCounted(filter, row)) first[who] = firstDay + day;
    }
    start = end;
  }
  return first;
}
