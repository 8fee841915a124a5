import type { DaySets } from "./log-facts.js";
import { MemberSets } from "./member-sets.js";

/** The sets of members active on each day, from rows in any order. */
export function groupByDay(rows: {
  readonly days: Int32Array;
  readonly member: Uint32Array;
  readonly counted: Uint8Array;
  readonly members: Uint8Array;
  readonly memberCount: number;
  readonly firstDay: number;
  readonly lastDay: number;
}): DaySets {
  const { days, member, counted, members, memberCount, firstDay, lastDay } = rows;
  const dayCount = Math.max(0, lastDay - firstDay + 1);
  // A counting sort: how many rows a day has says where its members go.
  const next = new Uint32Array(dayCount + 1);
  for (let row = 0; row < days.length; row++) {
    const day = (days[row] as number) - firstDay;
    if (day >= 0 && counted[row] === 1 && members[member[row] as number] === 1) (next[day + 1] as number)++;
  }
  for (let day = 1; day <= dayCount; day++) (next[day] as number) += next[day - 1] as number;
  const grouped = new Uint32Array(next[dayCount] as number);
  for (let row = 0; row < days.length; row++) {
    const day = (days[row] as number) - firstDay;
    const who = member[row] as number;
    if (day >= 0 && counted[row] === 1 && members[who] === 1) {
      const at = next[day] as number;
      grouped[at] = who;
      next[day] = at + 1;
    }
  }
  const sets = new MemberSets(memberCount, dayCount);
  let start = 0;
  for (let day = 0; day < dayCount; day++) {
    const end = next[day] as number;
    sets.add(grouped.subarray(start, end));
    start = end;
  }
  return { firstDay, sets };
}
