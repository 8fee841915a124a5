import type { RootCondition } from "../model/condition.js";
import type { Path } from "@rukun/core";

/** Something that happened, to be counted or to be judged by what was counted. */
export interface CounterEvent {
  /** Its id, 1 to 1,000 characters. An event recorded again under its id changes nothing. */
  readonly id: string;
  /** When it happened, in whole milliseconds since 1970-01-01T00:00:00Z; not when it was heard of. */
  readonly at: number;
  /** The community it happened in. Communities share nothing; events without one make up one of their own. */
  readonly communityId?: string;
  /** What is known of it, by the name of the fact. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Whether an event counts. The same event must always give the same answer. */
export type EventPredicate = (event: CounterEvent) => boolean;

/** Conditions made into a function. */
export interface CompiledWhere {
  /** Whether an event counts. */
  readonly matches: EventPredicate;
  /**
   * What the conditions mean, as a text that is another whenever they let other events through: named conditions,
   * lists and thresholds written out. It is part of what the counter is: with another text counting starts anew.
   */
  readonly meaning: string;
}

/**
 * Makes a condition tree into a function, when counters are made. Where it gives a function alone, the tree as it is
 * written is its meaning.
 *
 * @param where - the tree
 * @param path - where it stands in the ruleset, for errors
 */
export type CompileWhere = (where: RootCondition, path: Path) => EventPredicate | CompiledWhere;
