import type { DaySets } from "./day-sets.js";
import type { MembersByDay } from "./members-by-day.js";

/** The first day of members who have none. */
export const noDay: number = 2 ** 31 - 1;

/**
 * The first day of each member, by number, or {@link noDay}: in the record's sets, and among the members of the days
 * before it. From the last to the first, so that what is written last is what stays.
 *
 * @param firstDay - the first of the days
 */
export function firstDaysOfMembers(days: MembersByDay, firstDay: number, record: DaySets): Int32Array {
  const first = new Int32Array(record.sets.memberCount).fill(noDay);
  writeDays(record.sets, record.firstDay, record.sets.starts.length - 1, first);
  writeDays(days, firstDay, Math.min(record.firstDay - firstDay, days.starts.length - 1), first);
  return first;
}

/** Writes each day at its members, the days up to `count`, the last one first. */
function writeDays({ starts, members }: MembersByDay, firstDay: number, count: number, into: Int32Array): void {
  let index = starts[Math.max(0, count)] as number;
  for (let list = count - 1; list >= 0; list--) {
    const start = starts[list] as number;
    while (index > start) into[members[--index] as number] = firstDay + list;
  }
}
