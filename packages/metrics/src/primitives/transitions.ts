import type { LogFacts } from "../engine/log-facts.js";
import { countSets, membersOf } from "../engine/member-sets.js";
import type { Buckets, Selection } from "./selection.js";

/** How members came to be active, or stopped, bucket by bucket. */
export interface TransitionsQuery {
  /** Which primitive this asks for. */
  readonly primitive: "transitions";
  /** What counts. */
  readonly selection: Selection;
  /** The stretches of days. */
  readonly buckets: Buckets;
  /** The first day of the bucket before the first one. */
  readonly before: number;
}

/** Members per bucket. Logs split by member: add each. */
export interface Transitions {
  /** Active, for the first time ever. */
  readonly new: readonly number[];
  /** Active, and active in the bucket before. */
  readonly returning: readonly number[];
  /** Active, not in the bucket before, but earlier. */
  readonly resurrecting: readonly number[];
  /** Not active, but active in the bucket before. */
  readonly dormant: readonly number[];
}

/** Counts each member of each bucket once, by when they were active last. */
export function transitions(facts: LogFacts, { selection, buckets, before }: TransitionsQuery): Transitions {
  const sets = facts.bucketSets(selection, { starts: [before, ...buckets.starts], end: buckets.end });
  const firstDays = facts.firstDays(selection);
  const lastActive = new Int32Array(sets.memberCount).fill(-1);
  const result = {
    new: [] as number[],
    returning: [] as number[],
    resurrecting: [] as number[],
    dormant: [] as number[],
  };
  for (let bucket = 0; bucket < countSets(sets); bucket++) {
    const start = buckets.starts[bucket - 1] ?? before;
    let fresh = 0;
    let returning = 0;
    const members = membersOf(sets, bucket);
    for (const member of members) {
      if ((firstDays[member] as number) >= start) fresh++;
      else if (lastActive[member] === bucket - 1 && bucket > 0) returning++;
      lastActive[member] = bucket;
    }
    if (bucket === 0) continue;
    result.new.push(fresh);
    result.returning.push(returning);
    result.resurrecting.push(members.length - fresh - returning);
    result.dormant.push(membersOf(sets, bucket - 1).length - returning);
  }
  return result;
}
