import type { OperatorContext, OperatorDefinition } from "./operator.js";

/** So many texts are kept ready; a ruleset has fewer, and what facts give must not fill the memory. */
const mostTexts = 1000;

/**
 * An operator as an engine without preparation can call it: one that needs its value in the rule prepares it at the
 * first comparison and keeps it for the next. Any other is returned as it is.
 */
export function bindOperator(definition: OperatorDefinition, context: OperatorContext): OperatorDefinition {
  const { prepare } = definition;
  if (!definition.literal || !prepare) return definition;
  const byText = new Map<unknown, (fact: unknown) => unknown>();
  const byObject = new WeakMap<object, (fact: unknown) => unknown>();
  return {
    ...definition,
    evaluate(fact, value) {
      const known = typeof value === "object" && value !== null ? byObject.get(value) : byText.get(value);
      if (known) return known(fact);
      const holds = prepare(value, context);
      if (typeof value === "object" && value !== null) byObject.set(value, holds);
      else {
        if (byText.size === mostTexts) byText.clear();
        byText.set(value, holds);
      }
      return holds(fact);
    },
  };
}
