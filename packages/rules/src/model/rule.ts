import type { RuleHandler } from "../evaluate/handlers.js";
import type { RootCondition } from "./condition.js";
import type { RuleEvent } from "./rule-event.js";

/**
 * Whether a rule is evaluated: `off` and `draft` are not; `shadow` and `enforce` are, and whoever acts on events acts
 * on those of enforced rules only.
 */
export const ruleModes = ["draft", "shadow", "enforce", "off"] as const;

/** One of {@link ruleModes}. */
export type RuleMode = (typeof ruleModes)[number];

/** A test inside a rule. */
export interface RuleTest {
  /** The facts, by id. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Whether the rule applies to them. */
  readonly expect: boolean;
  /** What the test shows. */
  readonly name?: string;
}

/** A rule: json-rules-engine's, with an id and what a ruleset adds. */
export interface Rule {
  /** Its id, unique in the ruleset. */
  readonly id: string;
  /** Its name, as json-rules-engine has it. */
  readonly name?: string | number;
  /** What it does and why, for people. */
  readonly description?: string;
  /** Whether it is evaluated; evaluated unless given. */
  readonly mode?: RuleMode;
  /** Rules of a higher priority come first; a whole number from 1, and 1 unless given. */
  readonly priority?: number | string;
  /** When it applies. */
  readonly conditions: RootCondition;
  /** What happens then. */
  readonly event: RuleEvent;
  /** The guideline that it enforces. */
  readonly policy?: string;
  /** Called when it applies, in rulesets written in code. */
  readonly onSuccess?: RuleHandler;
  /** Called when it does not, in rulesets written in code. */
  readonly onFailure?: RuleHandler;
  /** Facts with the answer that is right. */
  readonly tests?: readonly RuleTest[];
}
