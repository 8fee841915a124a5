import { cohorts, type Cohorts, type CohortsQuery } from "./cohorts.js";
import { distinctMembers, type DistinctMembersQuery } from "./distinct-members.js";
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
};

/** Counts what a query asks for over a log in memory. */
export function countPrimitive<Query extends PrimitiveQuery>(facts: LogFacts, query: Query): Integers<Query> {
  const count = compute[query.primitive] as (facts: LogFacts, query: Query) => Integers<Query>;
  return count(facts, query);
}
