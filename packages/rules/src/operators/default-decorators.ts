import type { DecoratorDefinition } from "./operator.js";

/** The names of json-rules-engine's decorators. */
export type DefaultDecoratorName = "everyFact" | "everyValue" | "not" | "someFact" | "someValue" | "swap";

/**
 * json-rules-engine's six decorators, with its semantics to the letter: `everyFact` of an empty array is true, and
 * `someValue` and `everyValue` throw where the value is not an array.
 *
 * Source: json-rules-engine 7.3, `engine-default-operator-decorators.js`.
 */
export const defaultDecorators: Readonly<Record<DefaultDecoratorName, DecoratorDefinition>> = {
  someFact: {
    evaluate: (facts, value, next) => asArray(facts).some((fact) => next(fact, value)),
    accepts: Array.isArray,
    prepare: (value, prepareNext) => {
      const next = prepareNext(value);
      return (facts) => asArray(facts).some((fact) => next(fact));
    },
  },
  everyFact: {
    evaluate: (facts, value, next) => asArray(facts).every((fact) => next(fact, value)),
    accepts: Array.isArray,
    prepare: (value, prepareNext) => {
      const next = prepareNext(value);
      return (facts) => asArray(facts).every((fact) => next(fact));
    },
  },
  someValue: {
    evaluate: (fact, values, next) => asArray(values).some((value) => next(fact, value)),
    prepare: (values, prepareNext) => {
      if (!Array.isArray(values)) return undefined;
      const nexts = values.map((value: unknown, index) => prepareNext(value, index));
      return (fact) => nexts.some((next) => next(fact));
    },
  },
  everyValue: {
    evaluate: (fact, values, next) => asArray(values).every((value) => next(fact, value)),
    prepare: (values, prepareNext) => {
      if (!Array.isArray(values)) return undefined;
      const nexts = values.map((value: unknown, index) => prepareNext(value, index));
      return (fact) => nexts.every((next) => next(fact));
    },
  },
  swap: { evaluate: (fact, value, next) => next(value, fact) },
  not: {
    evaluate: (fact, value, next) => !next(fact, value),
    prepare: (value, prepareNext) => {
      const next = prepareNext(value);
      return (fact) => !next(fact);
    },
  },
};

function asArray(value: unknown): unknown[] {
  return value as unknown[];
}
