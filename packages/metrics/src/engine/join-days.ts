import { activityTypes, parseInstant } from "@rukun/core";
import type { LogFacts } from "./log-facts.js";

/** The day each member joined, by id: of the first `join` activity, else of `joinedAt`; up to the as-of time. */
export function joinDays(facts: LogFacts): ReadonlyMap<string, number> {
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
