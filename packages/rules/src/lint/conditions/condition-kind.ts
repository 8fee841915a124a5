/** What a condition is, by the key that json-rules-engine goes by. */
export type ConditionKind = "any" | "all" | "not" | "condition" | "leaf";

/** The keys that say what a condition is, in the order in which json-rules-engine looks for them. */
export const conditionKeys = ["any", "all", "not", "condition"] as const;

/** What a condition is; of several keys the first counts. */
export function conditionKind(condition: object): ConditionKind {
  return conditionKeys.find((key) => Object.hasOwn(condition, key)) ?? "leaf";
}
