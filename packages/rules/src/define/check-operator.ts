import type { FactType } from "../model/ruleset.js";
import type { DefaultDecoratorName } from "../operators/default-decorators.js";
import type { Decorators, Operators } from "../operators/operator.js";
import type { FactDeclarations, FactValueTypes } from "./fact-kinds.js";
import type { DefaultSignatures, ListOfFact, OfFact, OperatorSignature, SignatureOf } from "./operator-signatures.js";

/** What rules may name: facts, and the operators and decorators beside json-rules-engine's. */
export interface Vocabulary {
  /** The facts, as {@link defineFacts} declares them. */
  readonly facts: FactDeclarations;
  /** Operators beside json-rules-engine's: `extendedOperators`, what {@link defineOperator} makes, or functions. */
  readonly operators?: Operators | undefined;
  /** Decorators beside json-rules-engine's. */
  readonly decorators?: Decorators | undefined;
}

/** What an operator compares a fact with, or why it does not. */
export type Comparison = { readonly value: unknown; readonly literal: boolean } | { readonly error: string };

/** What an operator, with any decorators before it, compares a fact of a type with. */
export type ComparisonOf<Names extends Vocabulary, Fact extends FactType, Name extends string> =
  SignatureNamed<Names, Name> extends infer Found extends OperatorSignature
    ? Compare<Found, Fact, Name>
    : Name extends `${infer Decorator}:${infer Rest}`
      ? Decorate<Names, Fact, Decorator, Rest>
      : { readonly error: `there is no operator "${Name}"` };

type SignatureNamed<Names extends Vocabulary, Name extends string> =
  Name extends KeyOf<Names["operators"]>
    ? SignatureOf<NonNullable<Names["operators"]>[Name]>
    : Name extends keyof DefaultSignatures
      ? DefaultSignatures[Name]
      : undefined;

type KeyOf<Given> = Given extends object ? keyof Given & string : never;

type Compare<Found extends OperatorSignature, Fact extends FactType, Name extends string> =
  Accepts<Found["fact"], Fact> extends true
    ? {
        readonly value: ValueOf<Found["value"], Fact>;
        readonly literal: Found["literal"];
      }
    : { readonly error: `the operator "${Name}" does not compare a fact of the type ${Fact}` };

type Accepts<Accepted extends FactType, Fact extends FactType> = Fact extends "any"
  ? true
  : "any" extends Accepted
    ? true
    : Fact extends Accepted
      ? true
      : false;

type ValueOf<Value, Fact extends FactType> = unknown extends Value
  ? unknown
  : Value extends OfFact
    ? FactValueTypes[Fact] | null
    : Value extends ListOfFact
      ? readonly (FactValueTypes[Fact] | null)[]
      : Value;

type Decorate<Names extends Vocabulary, Fact extends FactType, Decorator extends string, Rest extends string> =
  Decorator extends KeyOf<Names["decorators"]>
    ? Undecided<ComparisonOf<Names, "any", Rest>>
    : Decorator extends DefaultDecoratorName
      ? DecorateByDefault<Names, Fact, Decorator, Rest>
      : { readonly error: `there is no decorator "${Decorator}"` };

type DecorateByDefault<
  Names extends Vocabulary,
  Fact extends FactType,
  Decorator extends DefaultDecoratorName,
  Rest extends string,
> = Decorator extends "not"
  ? ComparisonOf<Names, Fact, Rest>
  : Decorator extends "someFact" | "everyFact"
    ? Accepts<"array", Fact> extends true
      ? ComparisonOf<Names, "any", Rest>
      : { readonly error: `"${Decorator}" does not take apart a fact of the type ${Fact}` }
    : Decorator extends "someValue" | "everyValue"
      ? ListOf<ComparisonOf<Names, Fact, Rest>>
      : Undecided<ComparisonOf<Names, "any", Rest>>;

type ListOf<Next> = Next extends { readonly value: infer Value; readonly literal: infer Literal }
  ? { readonly value: readonly Value[]; readonly literal: Literal }
  : Next;

/** What is compared is not known, only that there is such an operator. */
type Undecided<Next> = Next extends { readonly error: string }
  ? Next
  : { readonly value: unknown; readonly literal: false };
