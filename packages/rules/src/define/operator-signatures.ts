import type { RootCondition } from "../model/condition.js";
import type { FactType, TermList } from "../model/ruleset.js";
import type { DefaultOperatorName } from "../operators/default-operators.js";
import type { ExtendedOperatorName } from "../operators/extended-operators.js";

/** What an operator compares: facts of these types with this value. */
export interface OperatorSignature {
  /** The types of facts. */
  readonly fact: FactType;
  /** The value. */
  readonly value: unknown;
  /** Whether the value has to stand in the rule. */
  readonly literal?: true;
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

/** A duration: seconds, or ISO 8601 text of weeks, days, hours, minutes and seconds. */
export type DurationValue = number | `P${string}`;

/** An instant: ISO 8601 text with an offset, epoch milliseconds or a date. */
export type InstantValue = string | number | Date;

/** A range with one end or both. */
export type RangeValue<End> =
  readonly [from: End, to: End] | { readonly from: End; readonly to?: End } | { readonly to: End; readonly from?: End };

/** A regular expression. */
export type PatternValue = string | { readonly pattern: string; readonly flags?: string };

type Signature<Fact extends FactType, Value> = { readonly fact: Fact; readonly value: Value };
type LiteralSignature<Fact extends FactType, Value> = Signature<Fact, Value> & { readonly literal: true };
type InstantFact = "string" | "number" | "object";

interface Signatures {
  readonly equal: Signature<FactType, OfFact>;
  readonly notEqual: Signature<FactType, OfFact>;
  readonly in: Signature<FactType, ListOfFact>;
  readonly notIn: Signature<FactType, ListOfFact>;
  readonly contains: Signature<"array", unknown>;
  readonly doesNotContain: Signature<"array", unknown>;
  readonly lessThan: Signature<"number", number>;
  readonly lessThanInclusive: Signature<"number", number>;
  readonly greaterThan: Signature<"number", number>;
  readonly greaterThanInclusive: Signature<"number", number>;
  readonly includes: Signature<"string", string>;
  readonly startsWith: Signature<"string", string>;
  readonly endsWith: Signature<"string", string>;
  readonly matchesAny: Signature<"string", readonly string[] | TermList>;
  readonly matches: LiteralSignature<"string", PatternValue>;
  readonly exists: Signature<FactType, boolean>;
  readonly between: Signature<"number", RangeValue<number>>;
  readonly before: Signature<InstantFact, InstantValue>;
  readonly after: Signature<InstantFact, InstantValue>;
  readonly within: Signature<InstantFact, RangeValue<InstantValue> | `${string}/${string}`>;
  readonly shorterThan: Signature<"string" | "number", DurationValue>;
  readonly longerThan: Signature<"string" | "number", DurationValue>;
  readonly overlaps: Signature<"array", readonly unknown[]>;
  readonly isSubsetOf: Signature<"array", readonly unknown[]>;
  readonly containsAll: Signature<"array", readonly unknown[]>;
  readonly some: LiteralSignature<"array", RootCondition>;
  readonly every: LiteralSignature<"array", RootCondition>;
  readonly none: LiteralSignature<"array", RootCondition>;
}

/** What the built-in operators compare; the compiler sees that none is left out. */
export type BuiltInSignatures = {
  readonly [Name in DefaultOperatorName | ExtendedOperatorName]: Signatures[Name];
};
