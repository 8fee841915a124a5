import type { OperatorDefinition } from "./operator.js";

/** An operator that says what it compares, for the types of rules. */
export interface TypedOperator<Fact, Value, Literal extends boolean = false> extends OperatorDefinition {
  /** What it compares, and whether the value has to stand in the rule; for the compiler alone, it is never there. */
  readonly compares?: { readonly fact: Fact; readonly value: Value; readonly literal: Literal };
}
