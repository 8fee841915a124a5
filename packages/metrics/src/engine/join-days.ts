import { activityTypes, parseInstant, type Member } from "@rukun/core";
import type { LogColumns } from "../log/log-columns.js";

/** What says when members joined. */
export interface JoinFacts {
  /** The log's columns. */
  readonly columns: LogColumns;
  /** Each row's local day, or -1 where it does not count. */
  readonly days: Int32Array;
  /** What is known of members beyond the log. */
  readonly members: readonly Member[];
  /** The instant up to which joining counts, in epoch milliseconds. */
  readonly asOf: number;
  /** The local day of an instant. */
  dayAt(instant: number): number;
}

/** The day each member joined, by id: of the first `join` activity, else of `joinedAt`; up to the as-of time. */
export function joinDays(facts: JoinFacts): ReadonlyMap<string, number> {
  const { columns, days, asOf } = facts;
  const join = activityTypes.indexOf("join");
  const joined = new Map<string, number>();
  for (let row = 0; row < columns.size; row++) {
    if (columns.type[row] !== join || (days[row] as number) < 0) continue;
    const memberId = columns.members[columns.member[row] as number] as string;
    joined.set(memberId, Math.min(joined.get(memberId) ?? Infinity, days[row] as number));
  }
  for (const member of facts.members) {
    if (member.joinedAt === undefined || joined.has(member.id)) continue;
    const instant = parseInstant(member.joinedAt);
    if (instant <= asOf) joined.set(member.id, facts.dayAt(instant));
  }
  return joined;
}
