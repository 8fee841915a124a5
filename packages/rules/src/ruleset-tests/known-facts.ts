import type { Condition, LeafCondition } from "../model/condition.js";
import { kindOf, partsOf } from "../model/condition-parts.js";
import type { Ruleset } from "../model/ruleset.js";
import { isFactReference } from "../model/value-reference.js";

/** The facts that a ruleset speaks of: in conditions, in the params of events, and those that it declares. */
export function knownFacts({ rules, conditions = {}, facts = {}, counters = {} }: Ruleset): ReadonlySet<string> {
  const known = new Set([...Object.keys(facts), ...Object.keys(counters)]);
  const addReference = (value: unknown): void => {
    if (isFactReference(value)) known.add(value.fact);
  };
  const addAll = (condition: Condition): void => {
    if (kindOf(condition) === "leaf") {
      const { fact, value } = condition as LeafCondition;
      known.add(fact);
      addReference(value);
    } else partsOf(condition).forEach(addAll);
  };
  for (const rule of rules) {
    addAll(rule.conditions);
    Object.values(rule.event.params ?? {}).forEach(addReference);
  }
  Object.values(conditions).forEach(addAll);
  return known;
}
