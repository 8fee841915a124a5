import type { LogFacts } from "../engine/log-facts.js";
import { membersOf } from "../engine/member-sets.js";
import type { DaySpan, Selection } from "./selection.js";

/** Members active in one stretch of days, in a later one, and in both. */
export interface OverlapQuery {
  /** Which primitive this asks for. */
  readonly primitive: "overlap";
  /** What counts. */
  readonly selection: Selection;
  /** The earlier stretch, which ends the day before the later one begins. */
  readonly earlier: DaySpan;
  /** The later stretch. */
  readonly later: DaySpan;
}

/** Different members. Logs split by member: add each. */
export interface Overlap {
  /** Active in the earlier stretch. */
  readonly earlier: number;
  /** Active in the later stretch. */
  readonly later: number;
  /** Active in both. */
  readonly both: number;
}

/** Counts the members of the later stretch who are in the earlier one. */
export function overlap(facts: LogFacts, { selection, earlier, later }: OverlapQuery): Overlap {
  const sets = facts.bucketSets(selection, { starts: [earlier.from, later.from], end: later.to + 1 });
  const wasActive = new Uint8Array(sets.memberCount);
  const [before, after] = [membersOf(sets, 0), membersOf(sets, 1)];
  for (const member of before) wasActive[member] = 1;
  let both = 0;
  for (const member of after) both += wasActive[member] as number;
  return { earlier: before.length, later: after.length, both };
}
