import type { Path } from "@rukun/core";
import { reasonOf } from "../../errors/reason-of.js";
import { RulesError } from "../../errors/rules-error.js";
import type { RootCondition } from "../../model/condition.js";
import type { conditionFields } from "../counter-definition.js";
import type { CompileWhere, CounterEvent, EventPredicate } from "../counter-event.js";
import { CountersError } from "../errors/counters-error.js";
import { canonicalText } from "./canonical-text.js";

/** Which events count, and what that means as a text. */
export interface EventFilter {
  /** The counter that brought it, for errors. */
  readonly counter: string;
  /** A text that is another when the filter is. */
  readonly meaning: string;
  /** Whether an event counts. */
  readonly matches: EventPredicate;
}

/** A condition of a counter, and where it stands. */
export interface FilterSource {
  /** The counter. */
  readonly counter: string;
  /** The field of the definition. */
  readonly field: (typeof conditionFields)[number];
  /** The condition. */
  readonly where: RootCondition | EventPredicate;
}

/**
 * Makes a filter of a condition.
 *
 * @throws CountersError `counter-conditions-not-compiled`; RulesError `unreadable`
 */
export function createFilter(
  { counter, field, where }: FilterSource,
  compileWhere: CompileWhere | undefined,
): EventFilter {
  const path: Path = [counter, field];
  // A function cannot be written down: the name of its counter stands for it.
  if (typeof where === "function") return { counter, meaning: `function ${JSON.stringify(path)}`, matches: where };
  if (compileWhere === undefined) {
    throw new CountersError([{ code: "counter-conditions-not-compiled", path, params: { counter } }]);
  }
  // Written down first, so that what refers to itself never reaches a compiler.
  const written = asWritten(where, path);
  const compiled = compileWhere(where, path);
  return { counter, ...(typeof compiled === "function" ? { meaning: written, matches: compiled } : compiled) };
}

/**
 * Whether an event passes a filter.
 *
 * @throws CountersError `counter-filter-failed`; the RulesError of a condition
 */
export function passes({ counter, matches }: EventFilter, event: CounterEvent): boolean {
  let answer: unknown;
  let cause: unknown;
  try {
    answer = matches(event);
  } catch (error) {
    if (RulesError.isInstance(error)) throw error;
    cause = error;
  }
  if (typeof answer === "boolean") return answer;
  const reason = cause === undefined ? `${typeof answer}, not boolean` : reasonOf(cause);
  throw new CountersError([{ code: "counter-filter-failed", path: [], params: { counter, reason } }], { cause });
}

function asWritten(where: RootCondition, path: Path): string {
  try {
    return canonicalText(where);
  } catch (cause) {
    throw new RulesError([{ code: "unreadable", path, params: { reason: reasonOf(cause) } }], { cause });
  }
}
