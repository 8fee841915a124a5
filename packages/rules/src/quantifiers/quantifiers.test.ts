import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bindOperator } from "../operators/bind-operator.js";
import { compared, contextWith, operatorNamed } from "../testing/operator-context.js";
import { compilePredicate } from "./compile-predicate.js";
import { some } from "./quantifiers.js";

const links = [
  { host: "bit.ly", age: 2, tags: ["promo"], owner: { id: "budi" }, poster: "budi" },
  { host: "example.org", age: 900, tags: [], owner: { id: "siti" }, poster: "ayu" },
];
const shortener = { fact: "host", operator: "in", value: ["bit.ly", "t.co"] };
const isYoung = { fact: "age", operator: "lessThan", value: 7 };
const young = { all: [isYoung] };

describe("over objects, facts are the element's own properties", () => {
  test.each([
    ["some", { all: [shortener, young] }, true],
    ["some", { all: [shortener, { not: young }] }, false],
    ["every", { any: [shortener, { fact: "age", operator: "greaterThan", value: 30 }] }, true],
    ["every", young, false],
    ["none", { all: [{ fact: "host", operator: "equal", value: "t.co" }] }, true],
    ["none", young, false],
    ["some", { all: [{ fact: "owner", path: "$.id", operator: "equal", value: "siti" }] }, true],
    ["every", { all: [{ fact: "tags", operator: "overlaps", value: ["promo"] }] }, false],
    ["some", { all: [{ fact: "poster", operator: "notEqual", value: { fact: "owner", path: "$.id" } }] }, true],
    ["every", { all: [{ fact: "missing", operator: "exists", value: false }] }, true],
    ["some", { all: [{ fact: "toString", operator: "exists", value: true }] }, false],
    ["some", { all: [] }, true],
    ["some", { any: [] }, true],
    ["some", { not: { any: [] } }, false],
  ])("%s %j is %s", (quantifier, condition, expected) => {
    expect(compared(links, quantifier, condition)).toBe(expected);
  });
});

test("over texts and numbers, $element is the element itself", () => {
  const condition = { all: [{ fact: "$element", operator: "startsWith", value: "#" }] };
  expect(compared(["#a", "b"], "some", condition)).toBe(true);
  expect(compared(["#a", "b"], "every", condition)).toBe(false);
  expect(compared([3, 12], "some", { all: [{ fact: "$element", operator: "between", value: [10, 20] }] })).toBe(true);
});

test("quantifiers stand in quantifiers", () => {
  const threads = [{ replies: [{ likes: 1 }, { likes: 9 }] }, { replies: [{ likes: 2 }] }];
  const popular = { any: [{ fact: "likes", operator: "greaterThan", value: 5 }] };
  expect(compared(threads, "some", { all: [{ fact: "replies", operator: "some", value: popular }] })).toBe(true);
  expect(compared(threads, "every", { all: [{ fact: "replies", operator: "some", value: popular }] })).toBe(false);
  expect(compared(threads, "some", { all: [{ fact: "replies", operator: "not:some", value: popular }] })).toBe(true);
});

test("an empty array has no element that could differ, and what is no array is false", () => {
  for (const quantifier of ["some", "every", "none"]) {
    expect(compared([], quantifier, young)).toBe(quantifier !== "some");
    expect(compared("links", quantifier, young)).toBe(false);
    expect(compared(undefined, quantifier, young)).toBe(false);
  }
});

test("conditions name lists, thresholds and conditions of the ruleset", () => {
  const context = contextWith({
    threshold: (name) => (name === "young" ? 7 : undefined),
    conditions: { isShort: { all: [shortener] }, isBoth: { all: [{ condition: "isShort" }, young] } },
  });
  expect(
    compared(links, "some", { all: [{ fact: "age", operator: "lessThan", value: { threshold: "young" } }] }, context),
  ).toBe(true);
  expect(compared(links, "some", { all: [{ condition: "isBoth" }, { condition: "isShort" }] }, context)).toBe(true);
  expect(compared(links, "every", { condition: "isShort" }, context)).toBe(false);
});

test.each([
  ["no condition", 3, "not-a-condition", []],
  ["all that is no array", { all: {} }, "not-a-condition", ["all"]],
  ["no operator", { any: [{ fact: "a", value: 1 }] }, "not-a-condition", ["any", 0]],
  ["no value", { not: { fact: "a", operator: "equal" } }, "not-a-condition", ["not"]],
  ["an unknown operator", { not: { fact: "a", operator: "is", value: 1 } }, "unknown-operator", ["not", "operator"]],
  ["an unsafe path", { not: { fact: "a", path: "$..b", operator: "equal", value: 1 } }, "unsafe-path", ["not", "path"]],
  ["params", { not: { fact: "a", params: {}, operator: "equal", value: 1 } }, "element-option", ["not"]],
  ["onMissing", { not: { fact: "a", onMissing: "pass", operator: "equal", value: 1 } }, "element-option", ["not"]],
  [
    "a wrong literal",
    { not: { fact: "a", operator: "between", value: 1 } },
    "invalid-operator-value",
    ["not", "value"],
  ],
  ["an unknown list", { not: { fact: "a", operator: "in", value: { list: "x" } } }, "unknown-list", ["not", "value"]],
  [
    "an unknown threshold",
    { not: { fact: "a", operator: "equal", value: { threshold: "x" } } },
    "unknown-threshold",
    ["not", "value"],
  ],
  ["an unknown condition", { condition: "x" }, "unknown-condition", ["condition"]],
  [
    "a pattern of a fact",
    { not: { fact: "a", operator: "matches", value: { fact: "b" } } },
    "literal-value-needed",
    ["not", "value"],
  ],
  ["a condition alone", isYoung, "bare-condition", []],
  [
    "a condition alone within",
    { not: { fact: "a", operator: "some", value: isYoung } },
    "bare-condition",
    ["not", "value"],
  ],
  ["a reference", { fact: "a" }, "literal-value-needed", []],
])("%s is an error", (_, condition, code, path) => {
  expect(() => operatorNamed("some").prepare(condition, contextWith({ path: ["here"] }))).toThrow(
    expect.objectContaining({ code, issues: [expect.objectContaining({ path: ["here", ...path] })] }),
  );
});

test("a condition that refers back to itself is an error, also through a quantifier", () => {
  const conditions = {
    itself: { all: [{ fact: "replies", operator: "some", value: { condition: "itself" } }] },
    first: { not: { condition: "second" } },
    second: { any: [{ condition: "first" }] },
  };
  for (const condition of ["itself", "first"]) {
    expect(() => operatorNamed("some").prepare({ condition }, contextWith({ conditions }))).toThrow(
      expect.objectContaining({ code: "condition-cycle" }),
    );
  }
});

test("conditions that name each other twice at every step are refused before they take for ever", () => {
  const conditions = Object.fromEntries(
    Array.from({ length: 25 }, (_, step) => {
      const next = step === 24 ? young : { condition: `step${step + 1}` };
      return [`step${step}`, { all: [next, { not: { fact: "replies", operator: "none", value: next } }] }];
    }),
  );
  const context = contextWith({ conditions });
  expect(() => operatorNamed("some").prepare({ condition: "step0" }, context)).toThrow(
    expect.objectContaining({ code: "large-condition" }),
  );
  expect(compared([{ age: 1, replies: [{ age: 1 }] }], "some", { condition: "step24" }, context)).toBe(true);
});

test("without a literal there is nothing to compile", () => {
  expect(() => operatorNamed("some").evaluate([1], young)).toThrow(
    expect.objectContaining({ code: "literal-value-needed" }),
  );
  expect(() => operatorNamed("swap:some").prepare([1], contextWith())).toThrow(
    expect.objectContaining({ code: "literal-value-needed" }),
  );
});

test("bound to a context, a quantifier compiles its condition at the first comparison", () => {
  let compiled = 0;
  const context = contextWith();
  const bound = bindOperator(some, {
    ...context,
    compilePredicate(condition, where) {
      compiled++;
      return compilePredicate(condition, where);
    },
  });
  expect(bound.evaluate(links, young)).toBe(true);
  expect(bound.evaluate([], young)).toBe(false);
  expect(compiled).toBe(1);
});

test("quantifiers say what JavaScript's say of the same elements", () => {
  const element = fc.record({ a: fc.integer({ min: 0, max: 3 }), b: fc.integer({ min: 0, max: 3 }) });
  const literal = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(fc.array(element, { maxLength: 5 }), literal, literal, (elements, a, b) => {
      const condition = {
        all: [
          { fact: "a", operator: "greaterThanInclusive", value: a },
          { not: { fact: "b", operator: "equal", value: b } },
        ],
      };
      const holds = (each: { a: number; b: number }): boolean => each.a >= a && each.b !== b;
      expect(compared(elements, "some", condition)).toBe(elements.some(holds));
      expect(compared(elements, "every", condition)).toBe(elements.every(holds));
      expect(compared(elements, "none", condition)).toBe(!elements.some(holds));
      expect(compared(elements, "none", { not: condition })).toBe(compared(elements, "every", condition));
    }),
  );
});
