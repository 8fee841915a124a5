import type { DaySets } from "./day-sets.js";
import { MemberSets } from "./member-sets.js";
import { isCounted, type RowFilter } from "./row-filter.js";
import type { RowsByDay } from "./rows-by-day.js";

/** The sets of members active on each day. */
export function groupByDay(options: {
  /** The rows of each day. */
  readonly rows: RowsByDay;
  /** Each row's member, by number. */
  readonly member: Uint32Array;
  /** Which rows count. */
  readonly filter: RowFilter;
  /** 1 for each member who counts, by number. */
  readonly members: Uint8Array;
  /** The day of the first set. */
  readonly firstDay: number;
  /** The day of the last set. */
  readonly lastDay: number;
}): DaySets {
  const { rows, member, filter, members, firstDay, lastDay } = options;
  const { order } = rows;
  const sets = new MemberSets(members.length, Math.max(0, lastDay - firstDay + 1));
  const endOf = (day: number): number => rows.ends[day - rows.firstDay] ?? 0;
  const active = new Uint32Array(members.length);
  // The set, counted from 1, that a member is in already: most rows repeat a member of the day and end here.
  const seenIn = new Int32Array(members.length);
  let start = endOf(firstDay - 1);
  for (let day = firstDay; day <= lastDay; day++) {
    const end = endOf(day);
    const set = day - firstDay + 1;
    let count = 0;
    for (let index = start; index < end; index++) {
      const row = order === null ? index : (order[index] as number);
      const who = member[row] as number;
      if (seenIn[who] === set || members[who] !== 1 || !isCounted(filter, row)) continue;
      seenIn[who] = set;
      active[count++] = who;
    }
    sets.add(active.subarray(0, count));
    start = Math.max(start, end);
  }
  return { firstDay, sets };
}
