import type { LogFacts } from "../engine/log-facts.js";
import { bucketOf, type Buckets, type Selection } from "./selection.js";

/** Members by the bucket of their first activity ever. */
export interface FirstDaysQuery {
  /** Which primitive this asks for. */
  readonly primitive: "first-days";
  /** What counts. */
  readonly selection: Selection;
  /** The stretches of days. */
  readonly buckets: Buckets;
}

/** Members per bucket. Logs split by member: add. */
export function firstDays(facts: LogFacts, { selection, buckets }: FirstDaysQuery): number[] {
  const counts = new Array<number>(buckets.starts.length).fill(0);
  for (const bucket of facts.firstBuckets(selection, buckets)) if (bucket >= 0) (counts[bucket] as number)++;
  return counts;
}

/** Members by the bucket in which they joined. */
export interface JoinsQuery {
  /** Which primitive this asks for. */
  readonly primitive: "joins";
  /** The stretches of days. */
  readonly buckets: Buckets;
}

/**
 * Subjects per bucket by their first `join` activity or, where the log has none, by their `joinedAt`. `null` where
 * nothing says when anybody joined. Logs split by member: add, `null` being nothing.
 */
export function joins(facts: LogFacts, { buckets }: JoinsQuery): number[] | null {
  const joined = facts.joinDays();
  if (joined.size === 0) return null;
  const counts = new Array<number>(buckets.starts.length).fill(0);
  for (const [memberId, day] of joined) {
    const bucket = bucketOf(buckets, day);
    if (bucket >= 0 && facts.standingOf(memberId) === "subject") (counts[bucket] as number)++;
  }
  return counts;
}
