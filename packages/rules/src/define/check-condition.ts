import type { ConditionReference } from "../model/condition.js";
import type { FactDeclaration, FactType } from "../model/ruleset.js";
import type { ComparisonOf, Vocabulary } from "./check-operator.js";
import type { FactTypeOf, FactValueTypes } from "./fact-kinds.js";

/** What the compiler shows where something is wrong. */
export interface Refused<Sentence> {
  /** What is wrong. */
  readonly refused: Sentence;
}

/**
 * A condition as it has to be: itself where it is right, with something refused in it where it is not. Of one that is
 * any condition nothing is known.
 */
export type CheckedCondition<Names extends Vocabulary, Given> = [ConditionReference] extends [Given]
  ? Given
  : CheckedParts<Names, Given>;

type CheckedParts<Names extends Vocabulary, Given> = Given extends { readonly any: infer Parts }
  ? With<Given, "any", CheckedConditions<Names, Parts>>
  : Given extends { readonly all: infer Parts }
    ? With<Given, "all", CheckedConditions<Names, Parts>>
    : Given extends { readonly not: infer Part }
      ? With<Given, "not", CheckedCondition<Names, Part>>
      : Given extends { readonly fact: infer Fact extends string; readonly operator: infer Operator extends string }
        ? CheckedLeaf<Names, Given, Fact, Operator>
        : Given;

/** A type with one of its properties replaced. */
export type With<Given, Name, Replacement> = {
  readonly [Key in keyof Given]: Key extends Name ? Replacement : Given[Key];
};

type CheckedConditions<Names extends Vocabulary, Parts> = {
  readonly [Index in keyof Parts]: CheckedCondition<Names, Parts[Index]>;
};

/** An operator that is only known when it runs is not checked. */
type CheckedLeaf<Names extends Vocabulary, Leaf, Fact extends string, Operator extends string> = string extends Operator
  ? Leaf
  : Fact extends keyof Names["facts"]
    ? CheckedComparison<Names, Leaf, ComparisonOf<Names, TypeAt<Names, Fact, Leaf>, Operator>>
    : With<Leaf, "fact", Refused<`there is no fact "${Fact}"`>>;

/** At a path there may be anything. */
type TypeAt<Names extends Vocabulary, Fact extends keyof Names["facts"], Reference> = Reference extends {
  readonly path: string;
}
  ? "any"
  : FactTypeOf<Names["facts"][Fact]>;

type CheckedComparison<Names extends Vocabulary, Leaf, Comparison> = Comparison extends {
  readonly value: infer Value;
  readonly literal: infer Literal;
}
  ? Leaf extends { readonly value: infer Given }
    ? With<Leaf, "value", CheckedValue<Names, Given, Value, Literal>>
    : Leaf
  : Comparison extends { readonly error: infer Sentence }
    ? With<Leaf, "operator", Refused<Sentence>>
    : never;

type CheckedValue<Names extends Vocabulary, Given, Value, Literal> = Given extends { readonly fact: infer Fact }
  ? Literal extends true
    ? Refused<"the value has to stand in the rule; a condition begins with all, any or not">
    : Fact extends keyof Names["facts"]
      ? CheckedReference<Given, TypeAt<Names, Fact, Given>, Value>
      : With<Given, "fact", Refused<`there is no fact "${Fact & string}"`>>
  : Given extends { readonly threshold: string }
    ? number extends Value
      ? Given
      : Refused<"a threshold is a number, which the operator does not compare with">
    : Given extends { readonly list: string }
      ? Extract<Value, { readonly terms: unknown }> extends never
        ? unknown extends Value
          ? Given
          : Refused<"the operator does not compare with a list of terms">
        : Given
      : Literal extends true
        ? CheckedLiteral<Names, Given, Value>
        : Value;

/** A fact fits where some value of its type does. */
type CheckedReference<Given, Type extends FactType, Value> = Type extends "any"
  ? Given
  : unknown extends Value
    ? Given
    : [Extract<Value, FactValueTypes[Type]>, FactValueTypes[Type] extends Value ? true : never] extends [never, never]
      ? Refused<`the operator does not compare with a fact of the type ${Type}`>
      : Given;

/** Conditions on elements name any properties, but operators that there are. */
type CheckedLiteral<Names extends Vocabulary, Given, Value> = Given extends
  { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
  ? CheckedCondition<ElementNames<Names>, Given>
  : Value;

type ElementNames<Names extends Vocabulary> = Omit<Names, "facts"> & {
  readonly facts: Readonly<Record<string, FactDeclaration>>;
};
