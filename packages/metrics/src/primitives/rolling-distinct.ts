import type { LogFacts } from "../engine/log-facts.js";
import type { DaySpan, Selection } from "./selection.js";

/** Different members with an activity in the window that ends on each day. */
export interface RollingDistinctQuery {
  /** Which primitive this asks for. */
  readonly primitive: "rolling-distinct";
  /** What counts. */
  readonly selection: Selection;
  /** The window's length in days, the day itself included. */
  readonly windowDays: number;
  /** The days to answer for. */
  readonly days: DaySpan;
}

/** Members per day. Logs split by member: add. */
export function rollingDistinct(facts: LogFacts, { selection, windowDays, days }: RollingDistinctQuery): number[] {
  const { sets, firstDay } = facts.daySets(selection);
  // A window of one day is the day's own set.
  if (windowDays === 1)
    return Array.from({ length: days.to - days.from + 1 }, (_, at) => sets.counts[days.from + at - firstDay] ?? 0);
  // A member counts from an active day until the window has passed it, and once only where two such stretches
  // overlap: the rises and falls of the count, added up, are the exact answer in one step a member and day.
  const change = new Int32Array(sets.size + windowDays + 1);
  const countedUntil = new Int32Array(sets.memberCount);
  const last = Math.min(sets.size - 1, days.to - firstDay);
  for (let day = Math.max(0, days.from - firstDay - windowDays + 1); day <= last; day++) {
    const members = sets.members(day);
    for (let index = 0; index < members.length; index++) {
      const member = members[index] as number;
      const until = countedUntil[member] as number;
      (change[until > day ? until : day] as number)++;
      (change[day + windowDays] as number)--;
      countedUntil[member] = day + windowDays;
    }
  }
  const counts: number[] = [];
  let count = 0;
  for (let day = firstDay; day <= days.to; day++) {
    count += change[day - firstDay] ?? 0;
    if (day >= days.from) counts.push(count);
  }
  const before = Math.max(0, Math.min(firstDay, days.to + 1) - days.from);
  return [...new Array<number>(before).fill(0), ...counts];
}
