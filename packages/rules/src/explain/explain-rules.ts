import type { Overlay } from "../compile/overlay.js";
import type { CompiledRule, Program } from "../compile/program.js";
import { RulesError, type RulesIssue } from "../errors/rules-error.js";
import { reasonOf } from "../errors/reason-of.js";
import { checkFacts, requiredFacts } from "../evaluate/check-facts.js";
import type { Work } from "../evaluate/drive.js";
import { untilDone } from "../evaluate/run-groups.js";
import type { FactStore } from "../facts/fact-store.js";
import type { RuleMode } from "../model/rule.js";
import { TracedRule } from "../trace/trace-rule.js";
import type { TraceContext } from "../trace/traced-condition.js";
import { explainCondition, type ConditionExplanation } from "./explain-condition.js";

/** Why one rule applies or does not. */
export interface RuleExplanation {
  /** The rule's id. */
  readonly ruleId: string;
  /** The rule's name, where it has one. */
  readonly name?: string | number;
  /** Its mode, the community's own where it has one. */
  readonly mode: RuleMode;
  /** The type of its event. */
  readonly eventType: string;
  /** Whether it applies; `null` when that hangs on facts that are missing. */
  readonly result: boolean | null;
  /** Its conditions. */
  readonly conditions: ConditionExplanation;
}

/** A fact that could not be computed or an operator that could not compare, where unknown is an answer to that. */
export interface EvaluationFailure {
  /** The fact's id or the operator's name. */
  readonly name: string;
  /** What the error said. */
  readonly reason: string;
}

/** Why rules apply or do not. */
export interface Explanation {
  /** The rules that are explained, by priority, the highest first, then in the order of the ruleset. */
  readonly rules: readonly RuleExplanation[];
  /** The facts that were missing, each once, in the order in which they were missed. */
  readonly missing: readonly string[];
  /** What failed. A fact that did is among the missing ones too. */
  readonly failures: readonly EvaluationFailure[];
}

/** What to explain. */
export interface ExplainOptions {
  /** The ids of the rules to explain, whatever their mode; all rules that are evaluated unless given. */
  readonly ruleIds?: readonly string[];
}

/** Evaluates every rule condition by condition and writes down what decided. */
export function* explainRules(
  given: { readonly program: Program; readonly overlay: Overlay; readonly facts: FactStore },
  { ruleIds }: ExplainOptions = {},
): Work<Explanation> {
  const { program, overlay, facts } = given;
  const chosen = ruleIds === undefined ? evaluatedRules(program, overlay) : rulesById(program, ruleIds);
  if (!program.isExact) checkFacts(ruleIds === undefined ? overlay.required : requiredFacts(chosen), facts);
  const context: TraceContext = { program, overlay, facts, nextReader: 0 };
  const rules: RuleExplanation[] = [];
  const missing = new Set<string>();
  for (const compiled of chosen) {
    const traced = new TracedRule(compiled);
    yield* untilDone(facts, () => traced.step(context));
    const { rule, event } = compiled;
    const conditions = explainCondition(traced.root);
    for (const fact of missingIn(conditions)) missing.add(fact);
    rules.push({
      ruleId: rule.id,
      ...(rule.name === undefined ? {} : { name: rule.name }),
      mode: overlay.mode(rule.id, rule.mode),
      eventType: event.type,
      result: conditions.result,
      conditions,
    });
  }
  const failures = [...facts.failures].map(([name, cause]) => ({ name, reason: reasonOf(cause) }));
  return { rules, missing: [...missing], failures };
}

function evaluatedRules(program: Program, overlay: Overlay): readonly CompiledRule[] {
  return program.rules.filter(({ rank }) => overlay.evaluated.has(rank));
}

/** Rules in the order of evaluation, each once. */
function rulesById({ rules, ranksById }: Program, ids: readonly string[]): readonly CompiledRule[] {
  const unknown = ids.filter((id) => !ranksById.has(id));
  const [first, ...rest] = unknown.map((rule): RulesIssue => ({ code: "unknown-rule", path: [], params: { rule } }));
  if (first !== undefined) throw new RulesError([first, ...rest]);
  const ranks = new Set(ids.map((id) => ranksById.get(id) as number));
  return [...ranks].sort((one, other) => one - other).map((rank) => rules[rank] as CompiledRule);
}

function missingIn({ missing, parts }: ConditionExplanation): readonly string[] {
  return [...missing, ...parts.flatMap(missingIn)];
}
