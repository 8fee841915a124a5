import type { LogFacts } from "../engine/log-facts.js";
import { startOf, type MemberSets } from "../engine/member-sets.js";
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
  const span = { from: days.from - firstDay, to: days.to - firstDay };
  // A window of one day is the day's own set.
  return windowDays === 1 ? sizesOf(sets, span) : addUp(changesOfCount(sets, windowDays, span), span);
}

function sizesOf({ starts }: MemberSets, { from, to }: DaySpan): number[] {
  const sizes: number[] = [];
  for (let day = from; day <= to; day++) sizes.push(startOf(starts, day + 1) - startOf(starts, day));
  return sizes;
}

function addUp(changes: Int32Array, { from, to }: DaySpan): number[] {
  const counts: number[] = [];
  let count = 0;
  for (let day = Math.min(0, from); day <= to; day++) {
    count += changes[day] ?? 0;
    if (day >= from) counts.push(count);
  }
  return counts;
}

/**
 * By how much the count rises or falls on each day: a member counts from an active day until the window has passed
 * the last of the days that follow within it. Added up, the rises and falls are the exact answer, and a regular's
 * next day costs no more than a look.
 *
 * @param span - the days asked for, the first set's being 0
 */
function changesOfCount({ starts, members, memberCount }: MemberSets, windowDays: number, span: DaySpan): Int32Array {
  const changes = new Int32Array(starts.length + windowDays);
  const countedUntil = new Int32Array(memberCount);
  const last = Math.min(span.to, starts.length - 2);
  for (let day = Math.max(0, span.from - windowDays + 1); day <= last; day++) {
    const end = starts[day + 1] as number;
    for (let index = starts[day] as number; index < end; index++) {
      const member = members[index] as number;
      const until = countedUntil[member] as number;
      if (until <= day) {
        (changes[until] as number)--;
        (changes[day] as number)++;
      }
      countedUntil[member] = day + windowDays;
    }
  }
  for (const until of countedUntil) (changes[until] as number)--;
  // Who never counted before was taken off on day 0: all of them, once each.
  (changes[0] as number) += memberCount;
  return changes;
}
