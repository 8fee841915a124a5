import type { Overlay } from "../compile/overlay.js";
import type { Program } from "../compile/program.js";
import { checkFacts } from "../evaluate/check-facts.js";
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

/** Why rules apply or do not. */
export interface Explanation {
  /** The rules that are evaluated, by priority, the highest first, then in the order of the ruleset. */
  readonly rules: readonly RuleExplanation[];
  /** The facts that were missing, each once, in the order in which they were missed. */
  readonly missing: readonly string[];
}

/** Evaluates every rule condition by condition and writes down what decided. */
export function* explainRules(program: Program, overlay: Overlay, facts: FactStore): Work<Explanation> {
  if (!program.isExact) checkFacts(overlay.required, facts);
  const context: TraceContext = { program, overlay, facts, nextReader: 0 };
  const rules: RuleExplanation[] = [];
  const missing = new Set<string>();
  for (const compiled of program.rules) {
    if (!overlay.isEvaluated(compiled.rank)) continue;
    const traced = new TracedRule(compiled);
    yield* untilDone(facts, () => traced.step(context));
    const { rule, event } = compiled;
    const { result } = traced.root;
    for (const fact of missingIn(explainCondition(traced.root))) missing.add(fact);
    rules.push({
      ruleId: rule.id,
      ...(rule.name === undefined ? {} : { name: rule.name }),
      mode: overlay.mode(rule.id, rule.mode),
      eventType: event.type,
      result: result === null ? null : Boolean(result),
      conditions: explainCondition(traced.root),
    });
  }
  return { rules, missing: [...missing] };
}

function missingIn({ missing, parts }: ConditionExplanation): readonly string[] {
  return [...missing, ...parts.flatMap(missingIn)];
}
