import type { Almanac, Engine, Rule, RuleResult as EngineRuleResult } from "json-rules-engine";
import { RulesError } from "../../errors/rules-error.js";
import { engineFacts } from "../../reference/engine-facts.js";
import { toEngine } from "../../reference/to-engine.js";
import type { RuleResult } from "../../trace/rule-result.js";
import type { DifferentialCase } from "./differential-case.js";
import { errorKind } from "./error-kind.js";
import { materialize } from "./materialize.js";
import type { Outcome } from "./outcome.js";
import { toResultTree } from "./result-tree.js";
import { rulePriorities } from "./rule-priorities.js";
import { withoutUnhandledRejections } from "./without-unhandled-rejections.js";

type EvaluatedRule = Rule & { evaluate(almanac: Almanac): Promise<EngineRuleResult> };

/** What json-rules-engine 7.3 makes of a case, with rules of one priority in the order of their definition. */
export function runReference(differentialCase: DifferentialCase): Promise<Outcome> {
  return withoutUnhandledRejections(() => run(differentialCase));
}

async function run(differentialCase: DifferentialCase): Promise<Outcome> {
  const { ruleset, options, facts, calls, handled } = materialize(differentialCase);
  let engine: Engine;
  try {
    engine = toEngine(ruleset, options);
  } catch (error) {
    if (RulesError.isInstance(error) && error.code === "invalid-rule") return failed(error);
    throw error;
  }
  const priorities = rulePriorities(ruleset);
  const evaluated = ruleset.rules.filter(({ id }) => priorities.has(id)).map(({ id }) => id);
  const idOf = new Map<unknown, string>();
  for (const [index, rule] of (engine as unknown as { rules: EvaluatedRule[] }).rules.entries()) {
    const evaluate = rule.evaluate.bind(rule);
    rule.evaluate = async (almanac) => {
      const result = await evaluate(almanac);
      idOf.set(result, evaluated[index] as string);
      return result;
    };
  }
  try {
    const { results, failureResults } = await engine.run(engineFacts(facts));
    const inOrder = [...priorities.keys()];
    const all = [...results, ...failureResults]
      .map((result) => toResult(result, idOf.get(result) as string))
      .sort((first, second) => inOrder.indexOf(first.ruleId) - inOrder.indexOf(second.ruleId));
    const applied = all.filter(({ result }) => result);
    const others = all.filter(({ result }) => !result);
    return {
      kind: "answer",
      events: applied.map(({ event }) => event),
      failureEvents: others.map(({ event }) => event),
      results: applied,
      failureResults: others,
      calls,
      handled: handled.sort(),
    };
  } catch (error) {
    return failed(error);
  }
}

function toResult(result: EngineRuleResult, ruleId: string): RuleResult {
  const { name, event, priority } = result as unknown as RuleResult;
  const conditions = toResultTree(result.conditions);
  return {
    ruleId,
    ...(name === undefined ? {} : { name }),
    priority,
    event,
    result: result.result as unknown,
    conditions,
  };
}

function failed(error: unknown): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: "error", error: { kind: errorKind(error), message } };
}
