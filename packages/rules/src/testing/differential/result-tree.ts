import type { TopLevelConditionResult } from "json-rules-engine";
import type { ConditionResult } from "../../trace/rule-result.js";

interface EngineCondition {
  readonly all?: readonly EngineCondition[];
  readonly any?: readonly EngineCondition[];
  readonly not?: EngineCondition;
  readonly result?: unknown;
  toJSON(stringify: false): Record<string, unknown>;
}

/**
 * The tree of json-rules-engine's result: what its `toJSON` writes, and with it what came of booleans below the root,
 * which only its objects say.
 */
export function toResultTree(conditions: TopLevelConditionResult): ConditionResult {
  return withResults(conditions as unknown as EngineCondition, true);
}

function withResults(condition: EngineCondition, isRoot: boolean): ConditionResult {
  const tree = condition.toJSON(false);
  const own = isRoot || condition.result === undefined ? {} : { result: condition.result };
  if ("all" in tree) return { ...tree, ...own, all: condition.all?.map(below) ?? [] };
  if ("any" in tree) return { ...tree, ...own, any: condition.any?.map(below) ?? [] };
  if ("not" in tree) return { ...tree, ...own, not: below(condition.not as EngineCondition) };
  return { ...tree, ...own };
}

function below(condition: EngineCondition): ConditionResult {
  return withResults(condition, false);
}
