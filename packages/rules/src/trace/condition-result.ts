import { booleanPriority } from "../compile/priority-groups.js";
import { missing as unknown } from "../facts/operand.js";
import type { ConditionReference, LeafCondition } from "../model/condition.js";
import type { ConditionResult } from "./rule-result.js";
import type { TracedCondition } from "./traced-condition.js";

/** Writes down what came of a condition, in json-rules-engine's form. */
export function conditionResult(traced: TracedCondition, isRoot = true): ConditionResult {
  const { source, kind, parts, isDone } = traced;
  const name = source.name ? { name: source.name } : {};
  if (kind === "reference") {
    const { condition } = source as ConditionReference;
    return { ...ownPriority(source), ...name, condition, ...(isDone && !isRoot ? { result: traced.result } : {}) };
  }
  if (kind === "leaf") return { ...ownPriority(source), ...name, ...leafResult(traced) };
  const results = parts.map((part) => conditionResult(part, false));
  return {
    priority: booleanPriority(source),
    ...name,
    ...(kind === "not" ? { not: results[0] as ConditionResult } : { [kind]: results }),
    ...(isDone && !isRoot ? { result: traced.result === unknown ? null : traced.result === true } : {}),
  };
}

function ownPriority({ priority }: { readonly priority?: number | string }): Pick<ConditionResult, "priority"> {
  return priority ? { priority } : {};
}

function leafResult({ source, values, missing, isDone, result }: TracedCondition): ConditionResult {
  const { operator, value, fact, params, path } = source as LeafCondition;
  return {
    operator,
    value,
    fact,
    ...(values === null || values.left === undefined ? {} : { factResult: values.left }),
    ...(values === null || values.right === undefined ? {} : { valueResult: values.right }),
    ...(isDone && result !== undefined ? { result: shownResult(result) } : {}),
    ...(params ? { params } : {}),
    ...(path ? { path } : {}),
    ...(missing.length === 0 ? {} : { missing }),
  };
}

/** A result as it is written down: unknown is `null`. */
export function shownResult(result: unknown): unknown {
  return result === unknown ? null : result;
}
