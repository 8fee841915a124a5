import { describe, expect, test } from "vitest";
import { re2 } from "../../re2.js";
import { findings, rulesetOf } from "../../testing/lint-findings.js";
import { lintRuleset } from "../../lint.js";

const first = "rules[0].conditions.all[0]";

test.each([
  ["a slip in a name", "lessThen", `${first}.operator → "lessThan"`],
  ["a slip in a decorator", "nto:equal", `${first}.operator → "not:equal"`],
  ["slips in both", "somefact:equl", `${first}.operator → "someFact:equal"`],
  ["nothing near", "resembles", `${first}.operator`],
])("an unknown operator: %s", (_, operator, expected) => {
  expect(findings(rulesetOf([[{ fact: "posts", operator, value: 3 }]]), ["unknown-operator"])).toEqual([expected]);
});

test("operators and decorators of the caller's own are known, and meant", () => {
  const options = { operators: { resembles: () => true }, decorators: { lately: () => true } };
  const ruleset = rulesetOf([
    [
      { fact: "text", operator: "lately:resembles", value: "a" },
      { fact: "text", operator: "resemble", value: "a" },
    ],
  ]);
  expect(findings(ruleset, ["unknown-operator"], options)).toEqual([
    'rules[0].conditions.all[1].operator → "resembles"',
  ]);
});

test("lists, thresholds and, among elements, conditions that are not there", () => {
  const ruleset = rulesetOf(
    [
      [
        { fact: "text", operator: "includes", value: { list: "slur" } },
        { fact: "posts", operator: "lessThan", value: { threshold: "few" } },
        { fact: "links", operator: "some", value: { condition: "short" } },
      ],
    ],
    { lists: { slurs: { terms: ["x"] } }, thresholds: { fewPosts: 3 }, conditions: { shorts: { all: [] } } },
  );
  expect(findings(ruleset, ["unknown-list", "unknown-threshold", "unknown-condition"])).toEqual([
    'unknown-list rules[0].conditions.all[0].value.list → "slurs"',
    "unknown-threshold rules[0].conditions.all[1].value.threshold",
    'unknown-condition rules[0].conditions.all[2].value.condition → "shorts"',
  ]);
});

describe("values and paths that the engine refuses", () => {
  test.each([
    ["a range the wrong way round", { fact: "posts", operator: "between", value: [9, 1] }, "invalid-operator-value"],
    ["a fact as a pattern", { fact: "text", operator: "matches", value: { fact: "x" } }, "literal-value-needed"],
    ["a path that runs code", { fact: "user", operator: "equal", value: 1, path: "$[?(@.a)]" }, "unsafe-path"],
    ["a part that is none", { fact: "tags", operator: "some", value: { all: 3 } }, "not-a-condition"],
  ] as const)("%s", (_, condition, code) => {
    expect(findings(rulesetOf([[condition]]), [code])).toHaveLength(1);
  });

  test("regular expressions, when an engine is given", () => {
    const ruleset = rulesetOf([[{ fact: "text", operator: "matches", value: "(?=a)b" }]]);
    expect(findings(ruleset, ["invalid-pattern"], { regex: re2 })).toEqual([`${first}.value`]);
    expect(findings(ruleset, ["invalid-pattern", "missing-regex-engine"])).toEqual([]);
  });
});

test("an operator of the caller's own that throws while it prepares is a finding, not a crash", () => {
  const operators = {
    near: {
      evaluate: () => true,
      prepare: () => {
        throw new Error("no place");
      },
    },
  };
  const [issue] = lintRuleset(rulesetOf([[{ fact: "city", operator: "near", value: "Solo" }]]), { operators });
  expect(issue).toMatchObject({ code: "operator-failed", severity: "error", params: { reason: "no place" } });
});
