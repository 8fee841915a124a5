import type { Condition } from "./condition.js";

/** What a condition is. */
export type ConditionKind = "all" | "any" | "not" | "reference" | "leaf";

/** What a condition is; of several keys json-rules-engine reads the first of these. */
export function kindOf(condition: Condition): ConditionKind {
  if (Object.hasOwn(condition, "any")) return "any";
  if (Object.hasOwn(condition, "all")) return "all";
  if (Object.hasOwn(condition, "not")) return "not";
  return Object.hasOwn(condition, "condition") ? "reference" : "leaf";
}

/** The conditions that a condition is made of. */
export function partsOf(condition: Condition): readonly Condition[] {
  const { any, all, not } = condition as { any?: readonly Condition[]; all?: readonly Condition[]; not?: Condition };
  const kind = kindOf(condition);
  if (kind === "any") return any ?? [];
  if (kind === "all") return all ?? [];
  return kind === "not" && not !== undefined ? [not] : [];
}
