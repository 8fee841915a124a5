import { describe, expect, expectTypeOf, test } from "vitest";
import type { Rule } from "../model/rule.js";
import { extendedOperators } from "../operators/extended-operators.js";
import { defineFacts } from "./define-facts.js";
import { defineOperator } from "./define-operator.js";
import { defineCondition, defineRule } from "./define-rule.js";
import type { FactValues } from "./fact-kinds.js";

const facts = defineFacts({
  text: "string",
  score: { type: "number", cost: "expensive" },
  limit: "number",
  isStaff: "boolean",
  tags: "array",
  author: "object",
  extra: "any",
  undeclared: {},
});
const names = { facts, operators: extendedOperators };
const event = { type: "hold" };

test("facts are declared in full, as a ruleset has them", () => {
  expect(facts.text).toEqual({ type: "string" });
  expect(facts.score).toEqual({ type: "number", cost: "expensive" });
  expectTypeOf(facts.text.type).toEqualTypeOf<"string">();
  expectTypeOf<FactValues<typeof facts>>().toEqualTypeOf<{
    readonly text: string;
    readonly score: number;
    readonly limit: number;
    readonly isStaff: boolean;
    readonly tags: readonly unknown[];
    readonly author: object;
    readonly extra: unknown;
    readonly undeclared: unknown;
  }>();
});

test("a rule is returned as it is", () => {
  const rule = { id: "a", conditions: { all: [] }, event } as const;
  expect(defineRule(names, rule)).toBe(rule);
  expectTypeOf(defineRule(names, rule)).toEqualTypeOf<Rule>();
});

test("what fits is taken", () => {
  const rule = defineRule(names, {
    id: "fits",
    name: "Fits",
    priority: 3,
    conditions: {
      all: [
        { fact: "text", operator: "equal", value: "a" },
        { fact: "text", operator: "notEqual", value: null },
        { fact: "text", operator: "in", value: ["a", "b"] },
        { fact: "text", operator: "not:includes", value: "a", name: "without a" },
        { fact: "text", operator: "someValue:startsWith", value: ["a", "b"] },
        { fact: "text", operator: "matchesAny", value: ["a"] },
        { fact: "text", operator: "matchesAny", value: { list: "insults" } },
        { fact: "text", operator: "matches", value: { pattern: "a+", flags: "i" } },
        { fact: "score", operator: "greaterThan", value: 0.5 },
        { fact: "score", operator: "greaterThan", value: { fact: "limit" } },
        { fact: "score", operator: "greaterThan", value: { threshold: "toxic" } },
        { fact: "score", operator: "lessThan", value: { fact: "author", path: "$.limit" } },
        { fact: "score", operator: "between", value: [0, 1] },
        { fact: "score", operator: "between", value: { from: 1 } },
        { fact: "score", operator: "longerThan", value: "P7D" },
        { fact: "isStaff", operator: "equal", value: false },
        { fact: "isStaff", operator: "exists", value: true },
        { fact: "tags", operator: "contains", value: "spam" },
        { fact: "tags", operator: "someFact:startsWith", value: "a" },
        { fact: "tags", operator: "everyFact:not:in", value: ["a"] },
        { fact: "tags", operator: "overlaps", value: { fact: "extra" } },
        { fact: "tags", operator: "some", value: { all: [{ fact: "age", operator: "lessThan", value: 7 }] } },
        { fact: "author", path: "$.createdAt", operator: "after", value: { fact: "text" } },
        { fact: "author", path: "$.age", operator: "lessThan", value: 7 },
        { fact: "extra", operator: "lessThan", value: 7 },
        { fact: "undeclared", operator: "swap:in", value: "abc" },
        { any: [{ not: { fact: "text", operator: "endsWith", value: "a" } }, { condition: "trusted" }] },
      ],
    },
    event,
    tests: [{ given: { text: "a", score: 1 }, expect: true }],
  });
  expect(rule.id).toBe("fits");
});

describe("what does not fit is refused, at the place", () => {
  test("a fact that there is not", () => {
    // @ts-expect-error -- "txt" is not one of the facts
    defineCondition(names, { not: { fact: "txt", operator: "equal", value: "a" } });
    // @ts-expect-error -- nor is "maximum"
    defineCondition(names, { not: { fact: "score", operator: "equal", value: { fact: "maximum" } } });
    // @ts-expect-error -- nor anything in a test
    defineRule(names, { id: "a", conditions: { all: [] }, event, tests: [{ given: { text: 3 }, expect: true }] });
  });

  test("an operator or decorator that there is not", () => {
    // @ts-expect-error -- there is no operator "equals"
    defineCondition(names, { not: { fact: "text", operator: "equals", value: "a" } });
    // @ts-expect-error -- there is no decorator "never"
    defineCondition(names, { not: { fact: "text", operator: "never:equal", value: "a" } });
    // @ts-expect-error -- there is no operator "toString"
    defineCondition(names, { not: { fact: "text", operator: "not:toString", value: "a" } });
    const small = { fact: "size", operator: "is", value: 1 } as const;
    // @ts-expect-error -- nor within a condition on elements
    defineCondition(names, { not: { fact: "tags", operator: "some", value: { all: [small] } } });
  });

  test("an operator that does not compare such a fact", () => {
    // @ts-expect-error -- lessThan does not compare text
    defineCondition(names, { not: { fact: "text", operator: "lessThan", value: 3 } });
    // @ts-expect-error -- includes does not compare numbers
    defineCondition(names, { not: { fact: "score", operator: "not:includes", value: "a" } });
    // @ts-expect-error -- someFact does not take text apart
    defineCondition(names, { not: { fact: "text", operator: "someFact:equal", value: "a" } });
    // @ts-expect-error -- some does not compare text
    defineCondition(names, { not: { all: [{ fact: "text", operator: "some", value: { all: [] } }] } });
  });

  test("a value of another type", () => {
    // @ts-expect-error -- a number is not compared with text
    defineCondition(names, { not: { fact: "score", operator: "greaterThan", value: "3" } });
    // @ts-expect-error -- nor is text equal to a number
    defineCondition(names, { not: { fact: "text", operator: "equal", value: 3 } });
    // @ts-expect-error -- in takes a list
    defineCondition(names, { not: { fact: "text", operator: "in", value: "abc" } });
    // @ts-expect-error -- of the fact's type
    defineCondition(names, { all: [{ fact: "text", operator: "in", value: [1] }] });
    // @ts-expect-error -- someValue takes a list
    defineCondition(names, { not: { fact: "text", operator: "someValue:includes", value: "a" } });
    // @ts-expect-error -- a week is P7D
    defineCondition(names, { not: { fact: "score", operator: "longerThan", value: "7 days" } });
    // @ts-expect-error -- a range has two ends
    defineCondition(names, { all: [{ fact: "score", operator: "between", value: [1, 2, 3] }] });
    // @ts-expect-error -- or names one
    defineCondition(names, { not: { fact: "score", operator: "between", value: {} } });
    // @ts-expect-error -- deep inside too
    defineCondition(names, { all: [{ any: [{ not: { fact: "isStaff", operator: "equal", value: "yes" } }] }] });
  });

  test("a reference to what the operator does not compare with", () => {
    // @ts-expect-error -- text is no limit
    defineCondition(names, { not: { fact: "score", operator: "greaterThan", value: { fact: "text" } } });
    // @ts-expect-error -- nor is a list
    defineCondition(names, { not: { fact: "score", operator: "greaterThan", value: { list: "insults" } } });
    // @ts-expect-error -- a threshold is no text
    defineCondition(names, { not: { fact: "text", operator: "includes", value: { threshold: "toxic" } } });
    // @ts-expect-error -- a pattern stands in the rule
    defineCondition(names, { not: { fact: "text", operator: "matches", value: { fact: "text" } } });
    const bare = { fact: "a", operator: "equal", value: 1 } as const;
    // @ts-expect-error -- and a condition on elements begins with all, any or not
    defineCondition(names, { not: { fact: "tags", operator: "some", value: bare } });
  });

  test("a rule that is none", () => {
    // @ts-expect-error -- there is no value
    defineCondition(names, { not: { fact: "text", operator: "equal" } });
    // @ts-expect-error -- there is no id
    defineRule(names, { conditions: { all: [] }, event });
    // @ts-expect-error -- a rule does not begin with a comparison
    defineRule(names, { id: "a", conditions: { fact: "text", operator: "equal", value: "a" }, event });
  });
});

describe("operators and decorators of one's own", () => {
  const near = defineOperator({
    accepts: (fact) => typeof fact === "number",
    evaluate: (fact, value: number) => Math.abs(fact - value) <= 1,
  });
  const own = {
    facts,
    operators: { ...extendedOperators, near, anything: () => true, "has:colon": () => true },
    decorators: {
      sometimes: (fact: unknown, value: unknown, next: (fact: unknown, value: unknown) => unknown) => next(fact, value),
    },
  };

  test("are known with what they compare", () => {
    expect(near.evaluate(1, 2)).toBe(true);
    const condition = defineCondition(own, {
      all: [
        { fact: "score", operator: "near", value: 3 },
        { fact: "score", operator: "not:near", value: { fact: "limit" } },
        { fact: "text", operator: "anything", value: {} },
        { fact: "text", operator: "not:has:colon", value: 1 },
        { fact: "text", operator: "sometimes:includes", value: "a" },
      ],
    });
    expect(condition).toHaveProperty("all");
  });

  test("and refused where they do not compare", () => {
    // @ts-expect-error -- near compares numbers
    defineCondition(own, { not: { fact: "text", operator: "near", value: 3 } });
    // @ts-expect-error -- with numbers
    defineCondition(own, { not: { fact: "score", operator: "near", value: "3" } });
    // @ts-expect-error -- after a decorator there has to be an operator
    defineCondition(own, { not: { fact: "score", operator: "sometimes:nearly", value: 3 } });
    // @ts-expect-error -- near is not json-rules-engine's
    defineCondition(names, { not: { fact: "score", operator: "near", value: 3 } });
  });
});

test("of operators, json-rules-engine's alone are there unless others are given", () => {
  expect(defineCondition({ facts }, { not: { fact: "text", operator: "not:equal", value: "a" } })).toHaveProperty(
    "not",
  );
  // @ts-expect-error -- startsWith is not one of them
  defineCondition({ facts }, { not: { fact: "text", operator: "startsWith", value: "a" } });
});

test("what is only known when it runs is not checked", () => {
  const operator: string = "equal";
  const conditions = [1, 2].map((value) => ({ fact: "score" as const, operator, value }));
  expect(defineCondition(names, { any: conditions })).toEqual({ any: conditions });
});
