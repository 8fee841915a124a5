import { expect, test } from "vitest";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

test("texts where numbers are compared, and not twice", () => {
  const ruleset = rulesetOf([
    [
      { fact: "posts", operator: "lessThan", value: "10" },
      { fact: "joinedAt", operator: "not:greaterThanInclusive", value: "2026-01-01" },
      { fact: "posts", operator: "someValue:greaterThan", value: [1, "2"] },
      { fact: "posts", operator: "greaterThan", value: 3 },
      { fact: "posts", operator: "equal", value: "10" },
    ],
  ]);
  expect(findings(ruleset, ["text-in-comparison", "value-type-mismatch"])).toEqual([
    "text-in-comparison rules[0].conditions.all[0].value → 10",
    "text-in-comparison rules[0].conditions.all[1].value",
    "text-in-comparison rules[0].conditions.all[2].value[1] → 2",
  ]);
});

test("an operator of that name of the caller's own may compare texts", () => {
  const ruleset = rulesetOf([[{ fact: "joinedAt", operator: "lessThan", value: "2026-01-01" }]]);
  const operators = { lessThan: (fact: unknown, value: unknown) => String(fact) < String(value) };
  expect(findings(ruleset, ["text-in-comparison"], { operators })).toEqual([]);
});
