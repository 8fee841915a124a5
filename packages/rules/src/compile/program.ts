import type { Fact } from "../facts/fact-definition.js";
import type { FactRules } from "../facts/fact-store.js";
import type { Condition } from "../model/condition.js";
import type { Rule } from "../model/rule.js";
import type { RuleEvent } from "../model/rule-event.js";
import type { Ruleset } from "../model/ruleset.js";
import type { Handlers } from "../evaluate/handlers.js";
import type { RankSet } from "../evaluate/rank-set.js";
import type { ScratchPool } from "../evaluate/scratch-pool.js";
import type { Evaluate } from "./evaluate.js";
import type { LeafTable } from "./leaf-table.js";
import type { RuleIndex } from "./rule-index.js";

/** A rule of a program. */
export interface CompiledRule {
  /** Its place in the order of evaluation: by priority, the highest first, then as in the ruleset. */
  readonly rank: number;
  /** Its place in the ruleset. */
  readonly position: number;
  /** The rule. */
  readonly rule: Rule;
  /** Its priority. */
  readonly priority: number;
  /** Its event, frozen. */
  readonly event: RuleEvent;
  /** The facts that it names. */
  readonly facts: readonly string[];
}

/** A fact that rules name, and where the first of them stands in the ruleset. */
export interface RequiredFact {
  /** The fact's id. */
  readonly fact: string;
  /** The rule's place. */
  readonly position: number;
}

/** A ruleset, compiled. Nothing in it changes with an evaluation but the pool, which holds no facts. */
export interface Program extends FactRules {
  /** The ruleset. */
  readonly ruleset: Ruleset;
  /** The rules, by rank. */
  readonly rules: readonly CompiledRule[];
  /** The ranks of all rules by id. */
  readonly ranksById: ReadonlyMap<string, number>;
  /** Evaluates the conditions of each rule, by rank; empty in exact mode, where only their trace does. */
  readonly evaluate: readonly Evaluate[];
  /** The rules whose mode in the ruleset is one of those that are evaluated. */
  readonly evaluated: RankSet;
  /** The facts that these name. */
  readonly required: readonly RequiredFact[];
  /** Where rules of one priority begin, by rank, and at last their number. */
  readonly groups: readonly number[];
  /** The comparisons. */
  readonly leaves: LeafTable;
  /** Named conditions. */
  readonly named: Readonly<Record<string, Condition>>;
  /** Facts given when compiling. */
  readonly declared: ReadonlyMap<string, Fact>;
  /** Which rules to try. */
  readonly index: RuleIndex;
  /** What to call while rules run; `null` where nobody asked for anything. */
  readonly handlers: Handlers | null;
  /** Whether references to facts in the params of events are replaced. */
  readonly replacesEventParams: boolean;
  /** Whether a condition that names none is false instead of an error. */
  readonly allowUndefinedConditions: boolean;
  /** What evaluations remember in. */
  readonly pool: ScratchPool;
}
