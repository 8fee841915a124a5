import { compilePredicate } from "./compile-predicate.js";
import type { ElementPredicate, OperatorDefinition } from "../operators/operator.js";
import { literalNeeded, literalOperator } from "../operators/literal-operator.js";

/** `some`: whether a condition holds for an element of an array. */
export const some: OperatorDefinition = quantifier("some", (elements, holds) => elements.some(holds));

/** `every`: whether a condition holds for all elements of an array, also where there are none. */
export const every: OperatorDefinition = quantifier("every", (elements, holds) => elements.every(holds));

/** `none`: whether a condition holds for no element of an array. */
export const none: OperatorDefinition = quantifier("none", (elements, holds) => !elements.some(holds));

function quantifier(
  name: string,
  holdsFor: (elements: readonly unknown[], holds: ElementPredicate) => boolean,
): OperatorDefinition {
  return literalOperator(name, {
    accepts: Array.isArray,
    types: { fact: ["array"], value: ["object"] },
    prepare(condition, context) {
      if (typeof condition === "object" && condition !== null && Object.hasOwn(condition, "fact")) {
        throw literalNeeded(name, context.path, condition);
      }
      const predicate = (context.compilePredicate ?? compilePredicate)(condition, context);
      // Called with the element alone: `some` would give the index too.
      const holds: ElementPredicate = (element) => predicate(element);
      return (fact) => holdsFor(fact as readonly unknown[], holds);
    },
  });
}
