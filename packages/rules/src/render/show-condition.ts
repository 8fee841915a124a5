import type { Condition, ConditionReference, LeafCondition } from "../model/condition.js";
import { kindOf, partsOf } from "../model/condition-parts.js";
import { valuesOf } from "./operator-values.js";
import { readOperatorName, relate } from "./relation.js";
import { showRightName, showSubject, type Subject, type WriteValue } from "./show-operand.js";
import { showName, showValue } from "./show-value.js";
import type { Say } from "./texts.js";

// Deeper than people follow in one line.
const deepest = 4;

/** A condition in words on one line: what it asks, without the values that it found. */
export function showCondition(condition: Condition, say: Say, depth = 0): string {
  if (depth > deepest) return "…";
  switch (kindOf(condition)) {
    case "leaf":
      return showComparison(condition as LeafCondition, say);
    case "reference":
      return say("condition.named", { name: showName((condition as ConditionReference).condition) });
    case "not":
      return partsOf(condition)
        .map((part) => say("condition.not", { part: showCondition(part, say, depth + 1) }))
        .join("");
    case "all":
      return showGroup("condition.and", { condition, depth }, say);
    case "any":
      return showGroup("condition.or", { condition, depth }, say);
  }
}

/** A comparison as a rule has it. */
export interface Comparison extends Subject {
  /** The operator's name. */
  readonly operator: string;
  /** What the fact is compared with. */
  readonly value: unknown;
}

/** What a comparison asks, without the values that it found. */
export function showComparison(leaf: Comparison, say: Say): string {
  const operator = readOperatorName(leaf.operator);
  const write = operator.decorators.every((decorator) => decorator === "not") ? rightWriter(operator.base) : showValue;
  return relate(
    {
      operator,
      left: showSubject(leaf, say),
      right: showRightName(leaf.value, write, say),
      value: leaf.value,
      holds: true,
    },
    say,
  );
}

/** How the value that an operator compares with is written. */
export function rightWriter(operator: string): WriteValue {
  const { right, isAboutElements = false } = valuesOf(operator);
  return isAboutElements ? (value, say) => showCondition(value as Condition, say) : right;
}

function showGroup(
  joined: "condition.and" | "condition.or",
  { condition, depth }: { readonly condition: Condition; readonly depth: number },
  say: Say,
): string {
  const [first, ...rest] = partsOf(condition).map((part) => showCondition(part, say, depth + 1));
  if (first === undefined) return say("condition.always");
  if (rest.length === 0) return first;
  return say("condition.group", {
    parts: rest.reduce((shown, part) => say(joined, { first: shown, rest: part }), first),
  });
}
