import type { LogFacts } from "../engine/log-facts.js";
import { countMembers, type MemberSets } from "../engine/member-sets.js";
import type { Buckets, Selection } from "./selection.js";

/**
 * When a member begins. `first-ever`: at the first activity ever, also before the log and the period. `first-time`:
 * at the first activity in the period. `recurring`: anew in every bucket with an activity.
 */
export const cohortKinds = ["first-ever", "first-time", "recurring"] as const;

/** One of {@link cohortKinds}. */
export type CohortKind = (typeof cohortKinds)[number];

/** Members by the bucket in which they began, and how many of them were active later. */
export interface CohortsQuery {
  /** Which primitive this asks for. */
  readonly primitive: "cohorts";
  /** What counts. */
  readonly selection: Selection;
  /** The stretches of days: each is a cohort, and the ones after it its offsets. */
  readonly buckets: Buckets;
  /** When a member begins. */
  readonly kind: CohortKind;
  /** Whether a member counts in the buckets with an activity, or in all up to the last such bucket. */
  readonly counting: "on" | "on-or-after";
}

/** Members by cohort and offset. Logs split by member: add each. */
export interface Cohorts {
  /** Members who began in each bucket. */
  readonly sizes: readonly number[];
  /** For each cohort the members counted at each offset, offset 0 first, up to the last bucket. */
  readonly counts: readonly (readonly number[])[];
}

/** One pass over the active members of each bucket. */
export function cohorts(facts: LogFacts, query: CohortsQuery): Cohorts {
  const { selection, buckets, kind, counting } = query;
  const sets = facts.bucketSets(selection, buckets);
  const bucketCount = buckets.starts.length;
  const counts = buckets.starts.map((_, cohort) => new Array<number>(bucketCount - cohort).fill(0));
  if (kind === "recurring") {
    if (counting === "on") countReturns(sets, counts);
    else countLastReturns(sets, counts);
    return { sizes: countMembers(sets), counts: counting === "on" ? counts : counts.map(atOrAfter) };
  }
  const began = kind === "first-ever" ? facts.firstBuckets(selection, buckets) : firstIn(sets);
  const sizes = new Array<number>(bucketCount).fill(0);
  for (const cohort of began) if (cohort >= 0) (sizes[cohort] as number)++;
  if (counting === "on") {
    forEachActive(sets, (member, bucket) => {
      const cohort = began[member] as number;
      if (cohort >= 0) ((counts[cohort] as number[])[bucket - cohort] as number)++;
    });
    return { sizes, counts };
  }
  lastIn(sets).forEach((last, member) => {
    const cohort = began[member] as number;
    if (last >= 0 && cohort >= 0) ((counts[cohort] as number[])[last - cohort] as number)++;
  });
  return { sizes, counts: counts.map(atOrAfter) };
}

/** Every pair of buckets in which one member was active. */
function countReturns(sets: MemberSets, counts: number[][]): void {
  const active: number[][] = Array.from({ length: sets.memberCount }, () => []);
  forEachActive(sets, (member, bucket) => {
    const earlier = active[member] as number[];
    earlier.push(bucket);
    for (const start of earlier) ((counts[start] as number[])[bucket - start] as number)++;
  });
}

/** How far each member's last active bucket is from each of the member's buckets. */
function countLastReturns(sets: MemberSets, counts: number[][]): void {
  const last = lastIn(sets);
  forEachActive(sets, (member, bucket) => {
    ((counts[bucket] as number[])[(last[member] as number) - bucket] as number)++;
  });
}

function firstIn(sets: MemberSets): Int32Array {
  const first = new Int32Array(sets.memberCount).fill(-1);
  forEachActive(sets, (member, bucket) => {
    if (first[member] === -1) first[member] = bucket;
  });
  return first;
}

function lastIn(sets: MemberSets): Int32Array {
  const last = new Int32Array(sets.memberCount).fill(-1);
  forEachActive(sets, (member, bucket) => (last[member] = bucket));
  return last;
}

function forEachActive({ starts, members }: MemberSets, visit: (member: number, bucket: number) => void): void {
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const end = starts[bucket + 1] as number;
    for (let index = starts[bucket] as number; index < end; index++) visit(members[index] as number, bucket);
  }
}

/** Turns how many were last seen at each offset into how many were seen at it or later. */
function atOrAfter(lastSeen: readonly number[]): number[] {
  let seen = 0;
  return lastSeen
    .toReversed()
    .map((count) => (seen += count))
    .toReversed();
}
