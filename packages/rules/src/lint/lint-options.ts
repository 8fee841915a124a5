import type { FactDeclaration } from "../model/ruleset.js";
import type { Decorators, Operators, RegexEngine } from "../operators/operator.js";

/** What lint knows beside the ruleset; give what `compileRuleset` is given. */
export interface LintOptions {
  /** Facts beside those that the ruleset declares, or instead of what it says of them. */
  readonly facts?: Readonly<Record<string, FactDeclaration>>;
  /** Operators beside the built-in ones, or instead of them. */
  readonly operators?: Operators;
  /** Decorators beside the built-in ones, or instead of them. */
  readonly decorators?: Decorators;
  /**
   * The engine that says which regular expressions it takes: `re2` of `@rukun/rules/re2`. Without it they are only
   * looked through for what takes long elsewhere.
   */
  readonly regex?: RegexEngine;
}
