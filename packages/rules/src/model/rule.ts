import type { RootCondition } from "./condition.js";

/** What happens when a rule applies: a name and what goes with it. */
export interface RuleEvent {
  /** The event's name. */
  readonly type: string;
  /** What goes with it. */
  readonly params?: Readonly<Record<string, unknown>>;
}

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
  /** Facts with the answer that is right. */
  readonly tests?: readonly RuleTest[];
}
