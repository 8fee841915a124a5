import type { Fact } from "../facts/fact-definition.js";
import type { Condition } from "../model/condition.js";

/**
 * Conditions by priority, the highest first: a condition's own priority, else that of its fact, else 1. Booleans have
 * 1 unless their own is a whole number other than 0.
 *
 * Source: json-rules-engine 7.3, `Rule.prioritizeConditions` and `Condition`'s constructor, whose order of priorities
 * that are no numbers is kept too.
 */
export function priorityGroups<Given extends Condition>(
  conditions: readonly Given[],
  facts: ReadonlyMap<string, Fact>,
): readonly (readonly Given[])[] {
  return inGroups(conditions, (condition) => priorityOf(condition, facts));
}

/**
 * Things by priority, the highest first.
 *
 * Source: json-rules-engine 7.3, `Engine.prioritizeRules`, whose order of priorities that are no numbers is kept too.
 */
export function inGroups<Given>(
  all: readonly Given[],
  priority: (one: Given) => number | string,
): readonly (readonly Given[])[] {
  const groups = Object.create(null) as Record<string, Given[]>;
  for (const one of all) (groups[priority(one)] ??= []).push(one);
  return Object.keys(groups)
    .sort((first, second) => (Number(first) > Number(second) ? -1 : 1))
    .map((key) => groups[key] as Given[]);
}

function priorityOf(condition: Condition, facts: ReadonlyMap<string, Fact>): number | string {
  if ("any" in condition || "all" in condition || "not" in condition) return booleanPriority(condition);
  if (condition.priority) return condition.priority;
  return ("fact" in condition && facts.get(condition.fact)?.priority) || 1;
}

/** The priority of a condition that is made of others. */
export function booleanPriority({ priority }: Condition): number {
  return Number.parseInt(String(priority), 10) || 1;
}

/**
 * The priority of a rule: a whole number, and 1 where it is not given or 0.
 *
 * Source: json-rules-engine 7.3, `Rule`'s constructor and `setPriority`.
 */
export function rulePriority(priority: number | string | undefined): number {
  return Number.parseInt(String(priority || 1), 10);
}
