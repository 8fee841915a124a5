import type { RuleEvent } from "../model/rule-event.js";

/** A condition with what came of it, in json-rules-engine's form. One that was passed over has no result. */
export interface ConditionResult {
  /** The condition's priority, where it has one. */
  readonly priority?: number | string;
  /** The condition's name, where it has one. */
  readonly name?: string;
  /** The conditions of which all must be true. */
  readonly all?: readonly ConditionResult[];
  /** The conditions of which one must be true. */
  readonly any?: readonly ConditionResult[];
  /** The condition that must not be true. */
  readonly not?: ConditionResult;
  /** The named condition that was never looked at. */
  readonly condition?: string;
  /** The fact that was compared. */
  readonly fact?: string;
  /** The operator's name. */
  readonly operator?: string;
  /** What the fact was compared with, as the rule says it. */
  readonly value?: unknown;
  /** The fact's params. */
  readonly params?: unknown;
  /** Where in the fact's value the condition looked. */
  readonly path?: string;
  /** The value found. */
  readonly factResult?: unknown;
  /** The value that it was compared with. */
  readonly valueResult?: unknown;
  /** Whether it was true; `null` when a fact was missing. The root of a rule has none: see {@link RuleResult}. */
  readonly result?: unknown;
  /** The facts that were missing. */
  readonly missing?: readonly string[];
}

/** A rule with what came of it. */
export interface RuleResult {
  /** The rule's id. */
  readonly ruleId: string;
  /** The rule's name, where it has one. */
  readonly name?: string | number;
  /** The rule's priority. */
  readonly priority: number;
  /** What happens when it applies. */
  readonly event: RuleEvent;
  /** Whether it applied; `null` when that hangs on facts that are missing. */
  readonly result: unknown;
  /** Its conditions with what came of each. */
  readonly conditions: ConditionResult;
}
