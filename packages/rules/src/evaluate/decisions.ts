import type { FactStore } from "../facts/fact-store.js";
import type { RuleEvent } from "../model/rule-event.js";
import type { RuleResult } from "../trace/rule-result.js";

/** What rules came to. */
export interface Decisions {
  /** The facts, with what was computed of them. */
  readonly facts: FactStore;
  /** Ranks of the rules that apply, ascending. */
  readonly applied: readonly number[];
  /** Their events, with facts in their params where that is asked for. */
  readonly events: readonly RuleEvent[];
  /** Ranks of the rules that hang on facts that are missing, ascending. */
  readonly unknown: readonly number[];
  /** What came of every rule by rank, where their conditions were traced; else `null`. */
  readonly results: ReadonlyMap<number, RuleResult> | null;
}
