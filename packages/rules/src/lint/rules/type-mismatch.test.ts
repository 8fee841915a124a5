import { describe, expect, test } from "vitest";
import type { LeafCondition } from "../../model/condition.js";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

const rest = {
  facts: {
    text: { type: "string" },
    posts: { type: "number" },
    tags: { type: "array" },
    author: { type: "object" },
    other: {},
  },
  lists: { slurs: { terms: ["x"] } },
  thresholds: { few: 3 },
} as const;
const codes = ["fact-type-mismatch", "value-type-mismatch", "invalid-operator-value"] as const;
const at = (condition: Partial<LeafCondition>): string[] =>
  findings(rulesetOf([[condition as LeafCondition]], rest), codes).map((found) =>
    found.replace("rules[0].conditions.all[0].", ""),
  );

describe("the fact's declared type", () => {
  test.each([
    ["text", "lessThan", 3, ["fact-type-mismatch operator"]],
    ["posts", "lessThan", 3, []],
    ["posts", "includes", "a", ["fact-type-mismatch operator"]],
    ["text", "contains", "a", ["fact-type-mismatch operator"]],
    ["text", "not:contains", "a", ["fact-type-mismatch operator"]],
    ["tags", "contains", "a", []],
    ["posts", "someFact:lessThan", 3, ["fact-type-mismatch operator"]],
    ["tags", "someFact:lessThan", 3, []],
    ["tags", "everyFact:someFact:includes", "a", []],
    ["text", "someValue:includes", ["a", "b"], []],
    ["other", "lessThan", 3, []],
    ["unheard-of", "lessThan", 3, []],
    ["text", "equal", 3, []],
  ])("%s %s", (fact, operator, value, expected) => expect(at({ fact, operator, value })).toEqual(expected));

  test("stands for the value at a path only where nothing is inside", () => {
    expect(at({ fact: "author", path: "$.age", operator: "lessThan", value: 3 })).toEqual([]);
    expect(at({ fact: "text", path: "$.age", operator: "lessThan", value: 3 })).toEqual([
      "fact-type-mismatch operator",
    ]);
  });
});

describe("the value", () => {
  test.each([
    ["lessThan", true, ["value-type-mismatch value"]],
    ["lessThan", null, ["value-type-mismatch value"]],
    ["lessThan", { fact: "text" }, ["value-type-mismatch value"]],
    ["lessThan", { fact: "author", path: "age" }, []],
    ["lessThan", { fact: "other" }, []],
    ["lessThan", { threshold: "few" }, []],
    ["lessThan", { list: "slurs" }, ["value-type-mismatch value"]],
    ["in", { list: "slurs" }, ["value-type-mismatch value"]],
    ["between", { threshold: "few" }, ["value-type-mismatch value"]],
    ["someValue:lessThan", 3, ["value-type-mismatch value"]],
    ["someValue:lessThan", [3, [4]], ["value-type-mismatch value[1]"]],
    ["between", [3, 1], ["invalid-operator-value value"]],
    ["exists", "yes", ["invalid-operator-value value"]],
    ["swap:someFact:lessThan", [1], []],
  ])("%s %j", (operator, value, expected) => expect(at({ fact: "other", operator, value })).toEqual(expected));
});

test("a decorator of the caller's own may do anything", () => {
  const ruleset = rulesetOf([[{ fact: "text", operator: "length:lessThan", value: 3 }]], rest);
  const length = (fact: unknown, value: unknown, next: (fact: unknown, value: unknown) => unknown): unknown =>
    next(String(fact).length, value);
  expect(findings(ruleset, codes, { decorators: { length } })).toEqual([]);
});

test("elements have no declared types, and their values are looked at", () => {
  const value = { all: [{ fact: "text", operator: "lessThan", value: false }] };
  expect(at({ fact: "tags", operator: "some", value })).toEqual(["value-type-mismatch value.all[0].value"]);
});
