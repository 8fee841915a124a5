import type { DaySets } from "./day-sets.js";
import { isCounted, type RowFilter } from "./row-filter.js";
import type { RowsByDay } from "./rows-by-day.js";

/** The first day of members who have none. */
export const noDay: number = 2 ** 31 - 1;

/**
 * The day of each member's first row that counts, by number, or {@link noDay}: among the rows before the record, then
 * in the record's sets, which name each member of a day once.
 */
export function firstDaysOfMembers(options: {
  readonly rows: RowsByDay;
  readonly member: Uint32Array;
  readonly filter: RowFilter | null;
  readonly record: DaySets;
}): Int32Array {
  const { rows, member, filter, record } = options;
  const { order } = rows;
  const first = new Int32Array(record.sets.memberCount).fill(noDay);
  let index = 0;
  for (let day = rows.firstDay; day < record.firstDay; day++) {
    const end = rows.ends[day - rows.firstDay] ?? index;
    for (; index < end; index++) {
      const row = order === null ? index : (order[index] as number);
      const who = member[row] as number;
      if (first[who] === noDay && (filter === null || isCounted(filter, row))) first[who] = day;
    }
  }
  for (let set = 0; set < record.sets.size; set++) {
    const members = record.sets.members(set);
    for (let at = 0; at < members.length; at++) {
      const who = members[at] as number;
      if (first[who] === noDay) first[who] = record.firstDay + set;
    }
  }
  return first;
}
