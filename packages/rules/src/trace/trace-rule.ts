import { missing } from "../facts/operand.js";
import { RulesError, type RulesIssue } from "../errors/rules-error.js";
import type { CompiledRule } from "../compile/program.js";
import { conditionResult, shownResult } from "./condition-result.js";
import type { RuleResult } from "./rule-result.js";
import { TracedCondition, type TraceContext } from "./traced-condition.js";
import type { RuleEvent } from "../model/rule-event.js";

/** A rule while it is evaluated condition by condition. */
export class TracedRule {
  /** The rule. */
  readonly compiled: CompiledRule;
  /** Its conditions. */
  readonly root: TracedCondition;

  constructor(compiled: CompiledRule) {
    this.compiled = compiled;
    this.root = new TracedCondition(compiled.rule.conditions);
  }

  /**
   * Evaluates it as far as the facts allow.
   *
   * @returns whether there is a result
   * @throws RulesError which says where the rule is
   */
  step(context: TraceContext): boolean {
    try {
      return this.root.step(context);
    } catch (error) {
      throw inRule(error, this.compiled);
    }
  }

  /** Whether its answer hangs on what is missing. */
  get isUnknown(): boolean {
    return this.root.result === missing;
  }

  /** What came of it. */
  result(event: RuleEvent): RuleResult {
    const { rule, priority } = this.compiled;
    return {
      ruleId: rule.id,
      ...(rule.name || rule.name === 0 ? { name: rule.name } : {}),
      priority,
      event,
      result: shownResult(this.root.result),
      conditions: conditionResult(this.root),
    };
  }
}

/** Says which rule an error arose in, where it does not say so yet. */
export function inRule(error: unknown, { position }: CompiledRule): unknown {
  if (!RulesError.isInstance(error) || error.issues[0].path.length > 0) return error;
  const [first, ...rest] = error.issues.map((issue): RulesIssue => ({ ...issue, path: ["rules", position] }));
  return new RulesError([first as RulesIssue, ...rest], { cause: error.cause });
}
