import type { Path } from "@rukun/core";
import type { FactType, TermList } from "../model/ruleset.js";
import type { OperatorLookUp } from "./look-up.js";

/** A regular expression that answers in time linear in the text. */
export interface LinearRegex {
  /** Whether some part of the text matches. */
  test(text: string): boolean;
}

/** Compiles regular expressions that run in linear time: `@rukun/rules/re2`. */
export interface RegexEngine {
  /**
   * Compiles a pattern.
   *
   * @throws Error with the reason when the engine does not take it
   */
  compile(pattern: string, flags: string): LinearRegex;
}

/** Where an operator prepares a literal value, and what it may ask for. */
export interface OperatorContext {
  /** Where in the ruleset the value stands, for errors. */
  readonly path: Path;
  /** The engine for regular expressions, where one was given. */
  readonly regex: RegexEngine | undefined;
  /** A list of the ruleset by name. */
  list(name: string): TermList | undefined;
  /** A threshold of the ruleset by name. */
  threshold(name: string): number | undefined;
  /** An operator by the name that conditions give, with any decorators before it. */
  operator(name: string): ResolvedOperator | undefined;
  /** A named condition of the ruleset. */
  condition(name: string): unknown;
  /** Compiles a condition on elements within another such condition; absent in conditions of rules. */
  readonly compilePredicate?: PredicateCompiler;
}

/**
 * Compiles a condition on the elements of an array, whose facts are the elements' own properties.
 *
 * @throws RulesError when it is no condition, or names what there is not
 */
export type PredicateCompiler = (condition: unknown, context: OperatorContext) => ElementPredicate;

/** Whether a condition holds for an element of an array. */
export type ElementPredicate = (element: unknown) => boolean;

/** A comparison of a fact's value with another: json-rules-engine's operator. */
export interface OperatorDefinition {
  /** Whether the comparison holds. */
  readonly evaluate: (factValue: unknown, value: unknown) => unknown;
  /** Whether the fact's value can be compared at all; the answer is false where it cannot. All can unless given. */
  readonly accepts?: (factValue: unknown) => boolean;
  /**
   * Makes the comparison with a literal value, once, when rules are compiled. It is only asked about fact values that
   * are accepted.
   *
   * @throws RulesError when the value is none that the operator compares with
   */
  readonly prepare?: (value: unknown, context: OperatorContext) => (factValue: unknown) => unknown;
  /**
   * Whether the value has to stand in the rule itself, since it is costly or unsafe to read anew each time; it is
   * always prepared then, and a reference to a fact is refused.
   */
  readonly literal?: boolean;
  /** Whether a fact that is missing is compared too, as undefined. */
  readonly acceptsMissing?: boolean;
  /** How comparisons with literals are looked up, many at once, instead of tried one by one. */
  readonly lookUp?: OperatorLookUp;
  /** The kinds of value that make sense on either side, for the types of rules and for lint; any unless given. */
  readonly types?: { readonly fact?: readonly FactType[]; readonly value?: readonly FactType[] };
}

/** Prepares the operator that a decorator decorates, with a value and the key at which that stands in the literal. */
export type PrepareNext = (value: unknown, key?: string | number) => (factValue: unknown) => unknown;

/** Changes how an operator is used, written before it with a colon: json-rules-engine's operator decorator. */
export interface DecoratorDefinition {
  /** Whether the decorated comparison holds; `next` is the operator that is decorated. */
  readonly evaluate: (
    factValue: unknown,
    value: unknown,
    next: (factValue: unknown, value: unknown) => unknown,
  ) => unknown;
  /** Whether the fact's value can be compared at all; the answer is false where it cannot. All can unless given. */
  readonly accepts?: (factValue: unknown) => boolean;
  /**
   * Makes the decorated comparison with a literal value, once. Without it, or where it answers undefined, the operator
   * that is decorated compares unprepared.
   */
  readonly prepare?: (value: unknown, prepareNext: PrepareNext) => ((factValue: unknown) => unknown) | undefined;
}

/** The operator that a condition names, with its decorators applied. */
export interface ResolvedOperator {
  /** The whole name, as the condition has it. */
  readonly name: string;
  /** The operator's own name. */
  readonly base: string;
  /** The operator itself, undecorated. */
  readonly definition: OperatorDefinition;
  /** The names of the decorators, the outermost first. */
  readonly decorators: readonly string[];
  /** Whether the operator and every decorator are json-rules-engine's own. */
  readonly isDefault: boolean;
  /** Compares two values. */
  evaluate(factValue: unknown, value: unknown): unknown;
  /**
   * Makes the comparison with a literal value.
   *
   * @throws RulesError when the value is none that the operator compares with
   */
  prepare(value: unknown, context: OperatorContext): (factValue: unknown) => unknown;
}

/** Operators by name; a function alone is an operator that accepts every value. */
export type Operators = Readonly<Record<string, OperatorDefinition | OperatorDefinition["evaluate"]>>;

/** Decorators by name; a function alone is a decorator that accepts every value. */
export type Decorators = Readonly<Record<string, DecoratorDefinition | DecoratorDefinition["evaluate"]>>;
