import type { OperatorDefinition } from "../operators/operator.js";
import type { TypedOperator } from "../operators/typed-operator.js";

/** An operator as {@link defineOperator} takes it. */
export interface GivenOperator<Fact, Value> extends Pick<OperatorDefinition, "prepare" | "types"> {
  /** Whether the fact's value can be compared at all; the answer is false where it cannot. */
  readonly accepts: (fact: unknown) => fact is Fact;
  /** Whether the comparison holds. */
  readonly evaluate: (fact: Fact, value: Value) => unknown;
}

/**
 * Declares an operator with the types of what it compares, for {@link defineRule} and the `operators` of
 * {@link compileRuleset}. A fact of another type is false; the value of a rule is not looked at before it is compared.
 *
 * @example
 * const near = defineOperator({
 *   accepts: (fact) => typeof fact === "number",
 *   evaluate: (fact, value: number) => Math.abs(fact - value) <= 1,
 * });
 * near.evaluate(3, 4) // => true
 */
export function defineOperator<Fact, Value>(operator: GivenOperator<Fact, Value>): TypedOperator<Fact, Value> {
  return operator as OperatorDefinition;
}
