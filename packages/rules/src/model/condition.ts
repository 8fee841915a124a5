/** Where the value of a fact comes from, or what a condition compares it with: json-rules-engine's fact reference. */
export interface FactReference {
  /** The fact's id. */
  readonly fact: string;
  /** What to give to a fact that is computed. */
  readonly params?: Readonly<Record<string, unknown>> | null;
  /** Where in the fact's value to look, such as `$.author.tags[0]`; own properties only. */
  readonly path?: string;
}

/** Names a list of the ruleset as the value to compare with. */
export interface ListReference {
  /** The list's name. */
  readonly list: string;
}

/** Names a threshold of the ruleset as the value to compare with. */
export interface ThresholdReference {
  /** The threshold's name. */
  readonly threshold: string;
}

/** What a condition says when one of its facts is missing and `missingFacts` is `"unknown"`. */
export type OnMissing = "fail" | "pass" | "unknown";

/** What every condition may have. */
export interface ConditionOptions {
  /** Conditions of a higher priority are evaluated first; a whole number, from the fact or 1 unless given. */
  readonly priority?: number | string;
  /** What to call it in an explanation. */
  readonly name?: string;
}

/** Compares the value of a fact with another value. */
export interface LeafCondition extends FactReference, ConditionOptions {
  /** The operator's name, after its decorators, each with a colon: `not:someFact:equal`. */
  readonly operator: string;
  /** A literal, or a reference to a fact, a list or a threshold. */
  readonly value: unknown;
  /** What it says when a fact is missing, in `"unknown"` mode; `"unknown"` unless given. */
  readonly onMissing?: OnMissing;
}

/** True when all of its conditions are, also when there are none. */
export interface AllConditions extends ConditionOptions {
  /** The conditions. */
  readonly all: readonly Condition[];
}

/** True when one of its conditions is, also when there are none, as in json-rules-engine. */
export interface AnyConditions extends ConditionOptions {
  /** The conditions. */
  readonly any: readonly Condition[];
}

/** True when its condition is not. */
export interface NotCondition extends ConditionOptions {
  /** The condition. */
  readonly not: Condition;
}

/** Stands for a named condition of the ruleset. */
export interface ConditionReference extends ConditionOptions {
  /** The name of the condition. */
  readonly condition: string;
}

/** A condition whose parts are conditions. */
export type BooleanCondition = AllConditions | AnyConditions | NotCondition;

/** What a rule may begin with. */
export type RootCondition = BooleanCondition | ConditionReference;

/** A condition as json-rules-engine has it. */
export type Condition = RootCondition | LeafCondition;
