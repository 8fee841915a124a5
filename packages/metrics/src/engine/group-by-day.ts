import type { DaySets } from "./day-sets.js";
import { MemberSets } from "./member-sets.js";
import type { RowsByDay } from "./rows-by-day.js";

/** The sets of members active on each day. */
export function groupByDay(options: {
  /** The rows of each day. */
  readonly rows: RowsByDay;
  /** Each row's member, by number. */
  readonly member: Uint32Array;
  /** 1 for each row that counts. */
  readonly counted: Uint8Array;
  /** 1 for each member who counts, by number. */
  readonly members: Uint8Array;
  /** The day of the first set. */
  readonly firstDay: number;
  /** The day of the last set. */
  readonly lastDay: number;
}): DaySets {
  const { rows, member, counted, members, firstDay, lastDay } = options;
  const { order } = rows;
  const sets = new MemberSets(members.length, Math.max(0, lastDay - firstDay + 1));
  const endOf = (day: number): number => rows.ends[day - rows.firstDay] ?? 0;
  let active = new Uint32Array(1024);
  let start = endOf(firstDay - 1);
  for (let day = firstDay; day <= lastDay; day++) {
    const end = endOf(day);
    if (active.length < end - start) active = new Uint32Array(2 * (end - start));
    let count = 0;
    for (let index = start; index < end; index++) {
      const row = order === null ? index : (order[index] as number);
      const who = member[row] as number;
      if (counted[row] === 1 && members[who] === 1) active[count++] = who;
    }
    sets.add(active.subarray(0, count));
    start = Math.max(start, end);
  }
  return { firstDay, sets };
}
