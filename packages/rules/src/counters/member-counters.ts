import type { CounterKind } from "./counter-definition.js";
import { counterKeyParts, memberPart, partText } from "./counter-key.js";
import type { StoredCounterEntry } from "./counter-store.js";
import type { CounterPlan } from "./plan/counter-plan.js";

/** An event that is kept about a member. */
export interface MemberCounterEntry {
  /** The counters that it counts for; none where their definitions have changed since. */
  readonly counters: readonly string[];
  /** The community. */
  readonly communityId: string;
  /** What it is counted under, as text. Other members are left out. */
  readonly by: readonly string[];
  /** The event's id. */
  readonly eventId: string;
  /** The event's time in epoch milliseconds. */
  readonly at: number;
  /** The values that are kept of it, as text, or the amount. Other members are left out. */
  readonly value?: readonly string[] | number;
}

/** What was erased of a member, and what was not. */
export interface CounterErasure {
  /** The member. */
  readonly memberId: string;
  /** How many entries were erased. */
  readonly erased: number;
  /**
   * The counters that hold nothing of any member: they keep ids and times of events, a member's among them, without
   * saying whose they are, and forget them when their window has passed.
   */
  readonly kept: readonly string[];
}

/** What a store keeps of a member, in words. */
export function describeEntries(
  entries: readonly StoredCounterEntry[],
  memberId: string,
  plan: CounterPlan,
): readonly MemberCounterEntry[] {
  const own = memberPart(memberId);
  const texts = (parts: readonly string[]): readonly string[] =>
    parts.filter((part) => part === own || !isMember(part)).map(partText);
  return entries.map(({ communityId, series, key, id, at, value }) => ({
    counters: countersOf(series, plan),
    communityId,
    by: texts(counterKeyParts(key)),
    eventId: id,
    at,
    ...(value === undefined ? {} : { value: typeof value === "number" ? value : texts(value) }),
  }));
}

/** The names of the counters whose entries name no member. */
export function withoutMembers(plan: CounterPlan, memberFacts: ReadonlySet<string>): readonly string[] {
  return [...plan.counters.values()]
    .filter(({ grouping, series, kind }) => !namesMember({ grouping, series, kind }))
    .map(({ name }) => name);

  function namesMember(counter: { grouping: number; series: number; kind: CounterKind }): boolean {
    const of = plan.series[counter.series]?.of;
    const isInValues = counter.kind === "distinct" && of !== undefined && memberFacts.has(of);
    return isInValues || (plan.groupings[counter.grouping] ?? []).some((fact) => memberFacts.has(fact));
  }
}

function countersOf(seriesId: string, plan: CounterPlan): readonly string[] {
  const place = plan.series.findIndex(({ id }) => id === seriesId);
  return [...plan.counters.values()]
    .filter(({ series, denominator }) => place >= 0 && (series === place || denominator === place))
    .map(({ name }) => name);
}

function isMember(part: string): boolean {
  return part.startsWith("m") || part.startsWith("M");
}
