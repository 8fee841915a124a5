import { cohorts, type Cohorts, type CohortsQuery } from "./cohorts.js";
import { distinctMembers, type DistinctMembersQuery } from "./distinct-members.js";
import { firstDays, joins, type FirstDaysQuery, type JoinsQuery } from "./first-days.js";
import { hoursOfWeek, type HoursOfWeekQuery } from "./hours-of-week.js";
import { memberTotals, type MemberTotalsQuery } from "./member-totals.js";
import { overlap, type Overlap, type OverlapQuery } from "./overlap.js";
import {
  answeredThreads,
  responseTimes,
  type AnsweredThreads,
  type AnsweredThreadsQuery,
  type ResponseTimes,
  type ResponseTimesQuery,
} from "./response-times.js";
import { rollingDistinct, type RollingDistinctQuery } from "./rolling-distinct.js";
import { transitions, type Transitions, type TransitionsQuery } from "./transitions.js";
import type { LogFacts } from "../engine/log-facts.js";

/**
 * What an engine can be asked, with the integers it answers. Every metric is a pure function of such integers, so an
 * engine that counts the same integers gives the same metrics to the last digit.
 */
export interface Primitives {
  /** Different members per bucket. */
  readonly "distinct-members": { readonly query: DistinctMembersQuery; readonly integers: readonly number[] };
  /** Different members in the window ending on each day. */
  readonly "rolling-distinct": { readonly query: RollingDistinctQuery; readonly integers: readonly number[] };
  /** New, returning, resurrecting and dormant members per bucket. */
  readonly transitions: { readonly query: TransitionsQuery; readonly integers: Transitions };
  /** Members by cohort and offset. */
  readonly cohorts: { readonly query: CohortsQuery; readonly integers: Cohorts };
  /** Members by the bucket of their first activity ever. */
  readonly "first-days": { readonly query: FirstDaysQuery; readonly integers: readonly number[] };
  /** Members by the bucket in which they joined, or `null` where nothing says so. */
  readonly joins: { readonly query: JoinsQuery; readonly integers: readonly number[] | null };
  /** Members active in two stretches of days. */
  readonly overlap: { readonly query: OverlapQuery; readonly integers: Overlap };
  /** Activities of each member, most first. */
  readonly "member-totals": { readonly query: MemberTotalsQuery; readonly integers: readonly number[] };
  /** Activities in each hour of the week. */
  readonly "hours-of-week": { readonly query: HoursOfWeekQuery; readonly integers: readonly number[] };
  /** How long threads waited for a response. */
  readonly "response-times": { readonly query: ResponseTimesQuery; readonly integers: ResponseTimes };
  /** Threads, and those with a response, per bucket. */
  readonly "answered-threads": { readonly query: AnsweredThreadsQuery; readonly integers: AnsweredThreads };
}

/** One of the questions of {@link Primitives}. */
export type PrimitiveQuery = Primitives[keyof Primitives]["query"];

/** The answer to a question. */
export type Integers<Query extends PrimitiveQuery> = Primitives[Query["primitive"]]["integers"];

const compute: {
  readonly [Name in keyof Primitives]: (
    facts: LogFacts,
    query: Primitives[Name]["query"],
  ) => Primitives[Name]["integers"];
} = {
  "distinct-members": distinctMembers,
  "rolling-distinct": rollingDistinct,
  transitions,
  cohorts,
  "first-days": firstDays,
  joins,
  overlap,
  "member-totals": memberTotals,
  "hours-of-week": hoursOfWeek,
  "response-times": responseTimes,
  "answered-threads": answeredThreads,
};

/** Counts what a query asks for over a log in memory. */
export function countPrimitive<Query extends PrimitiveQuery>(facts: LogFacts, query: Query): Integers<Query> {
  const count = compute[query.primitive] as (facts: LogFacts, query: Query) => Integers<Query>;
  return count(facts, query);
}
