import type { NullReason, Path } from "@rukun/core";
import type { RulesIssue } from "../errors/rules-error.js";
import type { ComparisonExplanation } from "../explain/explain-condition.js";
import type { Explanation } from "../explain/explain-rules.js";

/** How one test of a rule ended. */
export interface RuleTestResult {
  /** Its place among the rule's tests, from 0. */
  readonly index: number;
  /** What the test shows, where it says so. */
  readonly name?: string;
  /** Whether the rule was to apply. */
  readonly expect: boolean;
  /** Whether it does; `null` when that hangs on facts that are missing, or when {@link RuleTestResult.issues} has why not. */
  readonly result: boolean | null;
  /** Whether the result is what was expected. */
  readonly isPassed: boolean;
  /** Why the rule applies or does not, of a test that failed. */
  readonly explanation?: Explanation;
  /** What kept the rule from being evaluated, of a test that failed for it. */
  readonly issues?: readonly RulesIssue[];
  /** Facts that the test gives and the ruleset never speaks of: slips of the hand, as a rule. */
  readonly unreadFacts: readonly UnreadFact[];
}

/** A fact that a test gives and the ruleset never speaks of. */
export interface UnreadFact {
  /** The fact's id, as the test has it. */
  readonly fact: string;
  /** A fact of the ruleset that may be meant. */
  readonly nearest?: string;
}

/** A part of a whole, by count. */
export interface CoverageShare {
  /** The share, 0..1, or `null` where there is nothing to divide by. */
  readonly value: number | null;
  /** Why the value is `null`. */
  readonly reason?: NullReason;
  /** How many there are of the part. */
  readonly numerator: number;
  /** How many there are of the whole. */
  readonly denominator: number;
}

/** Of how many conditions tests saw what. */
export interface Coverage {
  /** Conditions that were true in some test. */
  readonly seenTrue: CoverageShare;
  /** Conditions that were false in some test. */
  readonly seenFalse: CoverageShare;
  /** Conditions that were true in some test and false in another: what to aim at. */
  readonly seenBoth: CoverageShare;
  /** Conditions that hung on missing facts in some test. */
  readonly seenUnknown: CoverageShare;
}

/** What tests saw of one condition, where it is written. */
export interface ConditionCoverage {
  /** Where it stands in the ruleset. */
  readonly path: Path;
  /** What it is. */
  readonly kind: "all" | "any" | "not" | "comparison";
  /** Its name, where it has one. */
  readonly name?: string;
  /** What it compares, where it is a comparison. */
  readonly comparison?: Pick<ComparisonExplanation, "fact" | "params" | "path" | "operator" | "value">;
  /** How often it was true. */
  readonly true: number;
  /** How often it was false. */
  readonly false: number;
  /** How often it hung on facts that were missing. */
  readonly unknown: number;
}

/** How the tests of one rule ended. */
export interface RuleTestReport {
  /** The rule's id. */
  readonly ruleId: string;
  /** The rule's name, where it has one. */
  readonly name?: string | number;
  /** Its tests, in the order of the rule; empty where it has none. */
  readonly tests: readonly RuleTestResult[];
  /** The conditions that are written in the rule; those of named conditions are not among them. */
  readonly conditions: readonly ConditionCoverage[];
  /** The coverage of these. */
  readonly coverage: Coverage;
}

/** How the tests of a ruleset ended. */
export interface RulesetTestReport {
  /** The ruleset's id. */
  readonly rulesetId: string;
  /** The ruleset's version. */
  readonly rulesetVersion: string;
  /** How many tests ended as expected. */
  readonly passed: number;
  /** How many did not. */
  readonly failed: number;
  /** Every rule, in the order of the ruleset. */
  readonly rules: readonly RuleTestReport[];
  /** The conditions that are written in named conditions, as the tests of all rules saw them. */
  readonly namedConditions: readonly ConditionCoverage[];
  /** The ids of the rules that have no test. */
  readonly untestedRules: readonly string[];
  /** The coverage of all conditions, each counted where it is written. */
  readonly coverage: Coverage;
}
