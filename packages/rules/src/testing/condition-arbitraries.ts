import fc from "fast-check";
import type { Condition, LeafCondition, RootCondition } from "../model/condition.js";
import type { FactDeclaration } from "../model/ruleset.js";

/** Facts of every declared type, and some that may be anything. */
export const declaredFacts: Readonly<Record<string, FactDeclaration>> = {
  count: { type: "number" },
  text: { type: "string" },
  isNew: { type: "boolean" },
  tags: { type: "array" },
  author: { type: "object" },
  other: {},
  more: { type: "any" },
};

const numbers = fc.constantFrom(-1, 0, 1, 2, 3, 2.5, 9);
const texts = fc.constantFrom("a", "ab", "b", "1", "2", "x y");
const literals = fc.oneof(numbers, texts, fc.boolean(), fc.constant(null));

/** The values of a fact, strange ones too. */
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  numbers,
  texts,
  fc.constantFrom<unknown>(null, undefined, true, false, Number.NaN, Number.POSITIVE_INFINITY, 1n, 2n, "1.5", "2x", ""),
  fc.constantFrom<unknown>([], [1], ["a"], ["a", "b", 2], {}, { valueOf: () => 2 }, new Date(2)),
  fc.constantFrom<unknown>({ score: 1 }, { score: 5, tags: ["a"] }, Object.assign(Object.create(null), { score: 2 })),
);

const valuesOf = {
  number: fc.oneof(numbers, fc.double({ noNaN: true })),
  string: fc.oneof(texts, fc.string(), fc.constantFrom("1.5", "2x")),
  boolean: fc.boolean(),
  array: fc.array(literals, { maxLength: 3 }),
  object: fc.oneof(fc.record({ score: literals }), fc.constant({}), fc.constant(null)),
  any: anyValue,
};

/** Facts as they are declared; some are missing. */
export const facts: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  Object.fromEntries(Object.entries(declaredFacts).map(([fact, { type = "any" }]) => [fact, valuesOf[type]])),
  { requiredKeys: [] },
);

/** All facts as they are declared. */
export const wholeFacts: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  Object.fromEntries(Object.entries(declaredFacts).map(([fact, { type = "any" }]) => [fact, valuesOf[type]])),
);

const comparison: fc.Arbitrary<Pick<LeafCondition, "operator" | "value">> = fc.oneof(
  fc.record({ operator: fc.constantFrom("equal", "notEqual"), value: literals }),
  fc.record({ operator: fc.constantFrom("in", "notIn"), value: fc.array(literals, { maxLength: 4 }) }),
  fc.record({
    operator: fc.constantFrom("lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"),
    value: fc.oneof(
      { weight: 4, arbitrary: numbers },
      { weight: 1, arbitrary: fc.record({ threshold: fc.constantFrom("low", "high") }) },
    ),
  }),
  fc
    .tuple(numbers, numbers)
    .map(([one, other]) => ({ operator: "between", value: [Math.min(one, other), Math.max(one, other)] })),
  fc.record({ operator: fc.constant("exists"), value: fc.boolean() }),
  fc.record({ operator: fc.constantFrom("contains", "doesNotContain", "someFact:equal"), value: literals }),
  fc.record({ operator: fc.constantFrom("includes", "startsWith", "endsWith"), value: texts }),
  fc.record({ operator: fc.constant("matchesAny"), value: fc.constantFrom<unknown>(["a b", "ab"], { list: "words" }) }),
  fc.record({
    operator: fc.constantFrom("equal", "lessThan"),
    value: fc.record({ fact: fc.constantFrom("other", "count") }),
  }),
  fc.record({
    operator: fc.constantFrom("swap:lessThan", "someValue:equal", "everyValue:notEqual"),
    value: fc.array(numbers, { maxLength: 2 }),
  }),
);

const leaf: fc.Arbitrary<LeafCondition> = fc
  .record({
    operand: fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom<{ fact: string; path?: string }>(
          { fact: "count" },
          { fact: "other" },
          { fact: "other" },
          { fact: "text" },
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom<{ fact: string; path?: string }>(
          { fact: "isNew" },
          { fact: "tags" },
          { fact: "more", path: "$.score" },
          { fact: "author", path: "score" },
        ),
      },
    ),
    isNegated: fc.boolean(),
    comparison,
    onMissing: fc.oneof(
      { weight: 6, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: fc.record({ onMissing: fc.constantFrom("pass" as const, "fail" as const) }) },
    ),
  })
  .map(({ operand, isNegated, comparison: { operator, value }, onMissing }) => ({
    ...operand,
    operator: isNegated ? `not:${operator}` : operator,
    value,
    ...onMissing,
  }));

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 5, arbitrary: leaf },
    { weight: 1, arbitrary: fc.record({ all: fc.array(tie("condition"), { maxLength: 4 }) }) },
    { weight: 1, arbitrary: fc.record({ any: fc.array(tie("condition"), { maxLength: 4 }) }) },
    { weight: 1, arbitrary: fc.record({ not: tie("condition") }) },
    { weight: 1, arbitrary: fc.record({ condition: fc.constantFrom("first", "second") }) },
  ),
}));

/** Conditions with every kind of comparison on a few facts, so that they often contradict each other. */
export const conditions: fc.Arbitrary<Condition> = condition;

/** The same, with which a rule may begin. */
export const rootConditions: fc.Arbitrary<RootCondition> = fc.oneof(
  fc.record({ all: fc.array(condition, { minLength: 1, maxLength: 4 }) }),
  fc.record({ any: fc.array(condition, { minLength: 1, maxLength: 3 }) }),
);
