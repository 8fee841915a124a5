import type { ResolvedOperator } from "../../operators/operator.js";
import { every, none, some } from "../../quantifiers/quantifiers.js";

/** Whether the value of an operator is a condition on the elements of an array. */
export function isQuantified({ definition, decorators }: ResolvedOperator): boolean {
  // Other decorators may hand the operator another value.
  if (decorators.some((name) => name !== "not")) return false;
  return definition === some || definition === every || definition === none;
}
