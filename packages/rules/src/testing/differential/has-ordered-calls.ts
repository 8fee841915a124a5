import type { RootCondition } from "../../model/condition.js";
import type { DifferentialCase } from "./differential-case.js";
import { rulePriorities } from "./rule-priorities.js";

/**
 * Whether json-rules-engine computes the facts of a case in an order that can be told: rules of one priority, nested
 * conditions and promises take turns, a single rule's own comparisons do not.
 */
export function hasOrderedCalls({ ruleset, declared, given, inherited, handlers }: DifferentialCase): boolean {
  const priorities = rulePriorities(ruleset);
  const evaluated = ruleset.rules.filter(({ id }) => priorities.has(id));
  const added = handlers.flatMap(({ add }) => (add === undefined ? [] : [add.spec]));
  const facts = [declared, given, inherited].flatMap((specs) => Object.values(specs));
  return (
    new Set(priorities.values()).size === evaluated.length &&
    evaluated.every(({ conditions }) => partsOf(conditions).every((part) => "operator" in part && !isNested(part))) &&
    [...facts, ...added].every(({ turns }) => turns === undefined)
  );
}

function partsOf(root: RootCondition): readonly object[] {
  if ("any" in root) return root.any;
  if ("all" in root) return root.all;
  return "not" in root ? [root.not] : [root];
}

function isNested(part: object): boolean {
  return "any" in part || "all" in part || "not" in part || "condition" in part;
}
