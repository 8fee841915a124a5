import type { Decorators, Operators } from "../../operators/operator.js";

/** What an operator of a case answers, whatever it compares; none is a promise, which works by accident only. */
const answers: Readonly<Record<string, unknown>> = {
  answersOne: 1,
  answersZero: 0,
  answersText: "yes",
  answersEmptyText: "",
  answersNull: null,
  answersNothing: undefined,
  answersNaN: Number.NaN,
  answersList: Object.freeze([]),
};

/** The operators of every case beside json-rules-engine's own. */
export const caseOperators: Operators = {
  ...Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer])),
  isText: (fact) => typeof fact === "string",
  answersFact: (fact) => fact,
  answersValue: { evaluate: (_fact, value) => value, accepts: (fact) => fact !== undefined },
  // Whether the fact can be compared need not be said with true or false either.
  acceptsByFact: { evaluate: (fact, value) => fact === value, accepts: (fact) => fact as boolean },
  fails: () => {
    throw new Error("an operator of the case");
  },
  "is:same": (fact, value) => Object.is(fact, value),
};

/** The decorators of every case beside json-rules-engine's own. */
export const caseDecorators: Decorators = {
  asItIs: (fact, value, next) => next(fact, value),
  twice: (fact, value, next) => next(fact, value) && next(fact, value),
  textOnly: { evaluate: (fact, value, next) => next(fact, value), accepts: (fact) => typeof fact === "string" },
  asText: (fact, value, next) => next(String(fact), value),
  never: () => false,
};

/** Operators in the place of built-in ones, for cases that say so. */
export const replacedOperators: Operators = {
  equal: (fact, value) => Object.is(fact, value),
  greaterThan: { evaluate: (fact, value) => Number(fact) > Number(value), accepts: (fact) => typeof fact === "number" },
};

/** Decorators in the place of built-in ones, for cases that say so. */
export const replacedDecorators: Decorators = {
  not: (fact, value, next) => next(fact, value) !== true,
};
