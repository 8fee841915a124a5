import type { MissingFacts } from "../facts/fact-store.js";
import type { Handlers } from "../evaluate/handlers.js";
import type { Decorators, Operators, RegexEngine } from "../operators/operator.js";

/** How a ruleset is compiled. */
export interface CompileOptions {
  /** Facts that hold for every evaluation unless it gives its own: values, functions, or `defineFact` of either. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Operators beside json-rules-engine's, or instead of them: `extendedOperators` of `@rukun/rules/operators`, and own ones. */
  readonly operators?: Operators;
  /** Decorators beside the built-in ones, or instead of them. */
  readonly decorators?: Decorators;
  /**
   * How a fact that nobody gave is treated. `error`, unless given: the evaluation fails. `undefined`: it has the value
   * `undefined`. `unknown`: a condition on it is neither true nor false, unless its `onMissing` says so, and neither is
   * what depends on it; a fact that could not be computed is treated alike.
   */
  readonly missingFacts?: MissingFacts;
  /**
   * Whether to evaluate just as json-rules-engine 7.3 does, errors included, at a lower speed: every condition of a
   * priority before any of the next, custom operators' answers as they are, faults only when they are reached.
   */
  readonly exact?: boolean;
  /** Whether references to facts in the params of events are replaced by the facts' values. */
  readonly replaceFactsInEventParams?: boolean;
  /** Whether a condition that names none is false instead of an error. */
  readonly allowUndefinedConditions?: boolean;
  /** The engine for regular expressions: `re2` of `@rukun/rules/re2`. The operator `matches` needs it. */
  readonly regex?: RegexEngine;
  /** What to call when a rule applies or does not. They may add facts for rules of a lower priority. */
  readonly handlers?: Handlers;
}
