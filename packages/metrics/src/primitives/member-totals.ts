import type { LogFacts } from "../engine/log-facts.js";
import type { DaySpan, Selection } from "./selection.js";

/** How many activities each member had. */
export interface MemberTotalsQuery {
  /** Which primitive this asks for. */
  readonly primitive: "member-totals";
  /** What counts. */
  readonly selection: Selection;
  /** The days on which it counts. */
  readonly days: DaySpan;
}

/** Activities of each member with any, most first, without saying whose. Logs split by member: join and sort again. */
export function memberTotals(facts: LogFacts, { selection, days }: MemberTotalsQuery): number[] {
  const { counted, members } = facts.masks(selection);
  const rowDays = facts.days;
  const totals = new Uint32Array(facts.columns.members.length);
  const { member } = facts.columns;
  const from = Math.max(days.from, facts.recordStart);
  for (let row = 0; row < counted.length; row++) {
    const day = rowDays[row] as number;
    const who = member[row] as number;
    if (counted[row] === 1 && day >= from && day <= days.to && members[who] === 1) (totals[who] as number)++;
  }
  return Array.from(totals.filter((total) => total > 0).sort()).reverse();
}
