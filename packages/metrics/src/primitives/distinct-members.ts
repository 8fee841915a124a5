import type { LogFacts } from "../engine/log-facts.js";
import { countMembers } from "../engine/member-sets.js";
import type { Buckets, Selection } from "./selection.js";

/** Different members with an activity, bucket by bucket. */
export interface DistinctMembersQuery {
  /** Which primitive this asks for. */
  readonly primitive: "distinct-members";
  /** What counts. */
  readonly selection: Selection;
  /** The stretches of days. */
  readonly buckets: Buckets;
}

/** Members per bucket. Logs split by member: add. */
export function distinctMembers(facts: LogFacts, { selection, buckets }: DistinctMembersQuery): number[] {
  return countMembers(facts.bucketSets(selection, buckets));
}
