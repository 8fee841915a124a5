import { describe, expect, test } from "vitest";
import type { Condition, LeafCondition } from "../../model/condition.js";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

const codes = ["unreachable-rule", "contradictory-condition", "always-true-condition"] as const;
const is = (operator: string, value: unknown, more: Partial<LeafCondition> = {}): LeafCondition => ({
  fact: "posts",
  operator,
  value,
  ...more,
});
const rest = {
  facts: { posts: {}, count: { type: "number" }, isNew: { type: "boolean" }, text: { type: "string" } },
  thresholds: { low: 3, high: 9 },
  lists: { slurs: { terms: ["x"] } },
} as const;
const lint = (conditions: readonly Condition[]): string[] => findings(rulesetOf([conditions], rest), codes);

describe("a rule that never applies", () => {
  test.each<[string, readonly Condition[]]>([
    ["ranges apart", [is("greaterThan", 9), is("lessThan", 3)]],
    ["ranges that touch", [is("greaterThan", 3), is("lessThanInclusive", 3)]],
    ["two values at once", [is("equal", "post"), is("equal", "reply")]],
    ["a value and its opposite", [is("equal", "post"), is("notEqual", "post")]],
    ["a value and its opposite, written with not", [is("not:includes", "a"), { not: is("not:includes", "a") }]],
    ["lists apart", [is("in", [1, 2]), is("in", [3, 4])]],
    ["a list and its values left out", [is("in", [1, 2]), is("notIn", [2, 1, 0])]],
    ["a value out of a range", [is("equal", 5), is("between", [6, 9])]],
    ["a text that a text is not in", [is("equal", "abc"), is("includes", "d")]],
    ["a text that is a list", [is("contains", "a"), is("startsWith", "a")]],
    ["nothing that is something", [is("exists", false), is("greaterThan", 0)]],
    ["an empty list", [is("in", []), { any: [is("equal", 1), is("equal", 2)] }]],
    ["all of several cases", [is("lessThan", 3), { any: [is("greaterThan", 4), is("equal", 7), is("in", [8, 9])] }]],
    [
      "thresholds that exclude each other",
      [is("greaterThan", { threshold: "high" }), is("lessThan", { threshold: "low" })],
    ],
    [
      "a list's terms in and not in a text",
      [is("matchesAny", { list: "slurs" }), { not: is("matchesAny", { list: "slurs" }) }],
    ],
    ["another fact that is and is not equal", [is("equal", { fact: "count" }), is("notEqual", { fact: "count" })]],
    ["an operator of a decorator", [is("someFact:equal", 1), is("not:someFact:equal", 1)]],
  ])("%s", (_, conditions) => expect(lint(conditions)).toContain("unreachable-rule rules[0].conditions"));

  test("also by way of named conditions, and of what is nested deep", () => {
    const conditions = { few: { all: [is("lessThan", 3)] }, many: { not: { any: [{ condition: "few" }] } } } as const;
    const ruleset = rulesetOf(
      [
        [{ condition: "many" }, { all: [{ any: [{ condition: "few" }] }] }, is("greaterThan", -9)],
        [{ condition: "many" }, is("greaterThan", 0)],
      ],
      { conditions },
    );
    expect(findings(ruleset, codes)).toEqual(["unreachable-rule rules[0].conditions"]);
  });

  test("is not said of a rule that is off", () => {
    const ruleset = rulesetOf([{ mode: "off", conditions: { all: [is("greaterThan", 9), is("lessThan", 3)] } }]);
    expect(findings(ruleset, codes)).toEqual([]);
  });
});

describe("a rule that may apply", () => {
  test.each<[string, readonly Condition[]]>([
    ["ranges that overlap", [is("greaterThanInclusive", 3), is("lessThanInclusive", 3)]],
    ["ranges of different facts", [is("greaterThan", 9), is("lessThan", 3, { fact: "count" })]],
    [
      "ranges of different parts of a fact",
      [is("greaterThan", 9, { path: "$.a" }), is("lessThan", 3, { path: "$.b" })],
    ],
    ["ranges of a fact with different params", [is("greaterThan", 9, { params: { days: 1 } }), is("lessThan", 3)]],
    ["an array with both elements", [is("contains", 1), is("contains", 2)]],
    ["a text that begins and ends so", [is("startsWith", "a"), is("endsWith", "b")]],
    ["what is missing passes", [is("greaterThan", 9, { onMissing: "pass" }), is("lessThan", 3, { onMissing: "pass" })]],
    ["not of a part that only sometimes is", [{ not: { all: [is("greaterThan", 9), is("lessThan", 20)] } }]],
    ["an operator of the caller's own", [is("about", 9), is("about", 3)]],
    ["a text that reads as a number", [is("lessThan", 3), is("startsWith", "2")]],
    ["no number is neither less nor not less", [is("not:lessThan", 3), is("not:greaterThanInclusive", 3)]],
    ["an array that neither has nor lacks what is no array", [is("not:contains", 1), is("not:doesNotContain", 1)]],
  ])("%s", (_, conditions) => {
    expect(findings(rulesetOf([conditions], rest), codes, { operators: { about: () => true } })).toEqual([]);
  });
});

describe("what is never true, or always, says where", () => {
  const contradiction: Condition = { all: [is("greaterThan", 9), is("lessThan", 3)] };
  test.each<[string, readonly Condition[], string[]]>([
    [
      "a case",
      [{ any: [contradiction, is("equal", 1)] }],
      ["contradictory-condition rules[0].conditions.all[0].any[0]"],
    ],
    ["what is opposite", [{ not: contradiction }], ["contradictory-condition rules[0].conditions.all[0].not"]],
    [
      "all values of a declared boolean",
      [{ any: [is("equal", true, { fact: "isNew" }), is("equal", false, { fact: "isNew" })] }, is("equal", 1)],
      ["always-true-condition rules[0].conditions.all[0]"],
    ],
    [
      "all numbers, of a fact that is declared to be one",
      [
        { any: [is("lessThan", 5, { fact: "count" }), is("greaterThanInclusive", 5, { fact: "count" })] },
        is("equal", 1),
      ],
      ["always-true-condition rules[0].conditions.all[0]"],
    ],
    [
      "not all numbers, of any other",
      [{ any: [is("lessThan", 5), is("greaterThanInclusive", 5)] }, is("equal", 1)],
      [],
    ],
    [
      "a question and its opposite",
      [{ any: [is("includes", "a"), is("not:includes", "a")] }, is("equal", 1)],
      ["always-true-condition rules[0].conditions.all[0]"],
    ],
    ["an empty condition, which says so itself", [{ any: [] }], []],
    ["a value that exists, where it is declared", [is("exists", true, { fact: "count" })], []],
  ])("%s", (_, conditions, expected) => expect(lint(conditions)).toEqual(expected));

  test("in a named condition once, however many rules use it", () => {
    const conditions = { never: contradiction } as { never: { all: Condition[] } };
    const ruleset = rulesetOf(
      [{ conditions: { condition: "never" } }, { conditions: { not: { condition: "never" } } }],
      {
        conditions,
      },
    );
    expect(findings(ruleset, codes)).toEqual([
      "unreachable-rule rules[0].conditions",
      "contradictory-condition conditions.never",
    ]);
  });
});
