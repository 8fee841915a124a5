import type { FactType } from "../model/ruleset.js";
import type { DefaultOperatorName } from "../operators/default-operators.js";
import type { TypedOperator } from "../operators/typed-operator.js";
import type { FactTypesOf } from "./fact-kinds.js";

/** What an operator compares: facts of these types with this value. */
export interface OperatorSignature {
  /** The types of facts. */
  readonly fact: FactType;
  /** The value. */
  readonly value: unknown;
  /** Whether the value has to stand in the rule. */
  readonly literal: boolean;
}

/** Stands for a value of the fact's type. */
export interface OfFact {
  /** Tells it from other types. */
  readonly of: "fact";
}

/** Stands for a list of values of the fact's type. */
export interface ListOfFact {
  /** Tells it from other types. */
  readonly listOf: "fact";
}

/** What json-rules-engine's operators compare; the compiler sees that none is left out. */
export type DefaultSignatures = { readonly [Name in DefaultOperatorName]: SignatureOf<DefaultOperators[Name]> };

interface DefaultOperators {
  readonly equal: TypedOperator<unknown, OfFact>;
  readonly notEqual: TypedOperator<unknown, OfFact>;
  readonly in: TypedOperator<unknown, ListOfFact>;
  readonly notIn: TypedOperator<unknown, ListOfFact>;
  readonly contains: TypedOperator<readonly unknown[], unknown>;
  readonly doesNotContain: TypedOperator<readonly unknown[], unknown>;
  readonly lessThan: TypedOperator<number, number>;
  readonly lessThanInclusive: TypedOperator<number, number>;
  readonly greaterThan: TypedOperator<number, number>;
  readonly greaterThanInclusive: TypedOperator<number, number>;
}

/** What an operator says that it compares; anything where it says nothing. */
export type SignatureOf<Operator> =
  Operator extends TypedOperator<infer Fact, infer Value, infer Literal>
    ? { readonly fact: FactTypesOf<Fact>; readonly value: Value; readonly literal: Literal }
    : { readonly fact: FactType; readonly value: unknown; readonly literal: false };
