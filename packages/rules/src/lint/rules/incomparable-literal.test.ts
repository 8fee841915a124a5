import { expect, test } from "vitest";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

test("objects and arrays that nothing is equal to", () => {
  const ruleset = rulesetOf(
    [
      [
        { fact: "author", operator: "equal", value: { role: "staff" } },
        { fact: "tags", operator: "not:notEqual", value: ["a"] },
        { fact: "tags", operator: "contains", value: { threshold: "x", min: 1 } },
        { fact: "kind", operator: "in", value: ["post", ["reply"]] },
        { fact: "kind", operator: "someValue:equal", value: ["post", {}] },
        { fact: "kind", operator: "someFact:everyValue:equal", value: [{ a: 1 }] },
      ],
    ],
    { thresholds: { x: 1 } },
  );
  expect(findings(ruleset, ["incomparable-literal"])).toEqual([
    "rules[0].conditions.all[0].value",
    "rules[0].conditions.all[1].value",
    "rules[0].conditions.all[2].value",
    "rules[0].conditions.all[3].value[1]",
    "rules[0].conditions.all[4].value[1]",
    "rules[0].conditions.all[5].value[0]",
  ]);
});

test("references, lists of values and operators that look inside are fine", () => {
  const ruleset = rulesetOf(
    [
      [
        { fact: "a", operator: "equal", value: { fact: "b" } },
        { fact: "a", operator: "equal", value: { threshold: "x" } },
        { fact: "a", operator: "equal", value: null },
        { fact: "a", operator: "in", value: [1, null] },
        { fact: "a", operator: "someValue:equal", value: [1, 2] },
        { fact: "a", operator: "overlaps", value: ["a"] },
        { fact: "a", operator: "swap:contains", value: ["a"] },
        { fact: "a", operator: "like", value: { b: 1 } },
      ],
    ],
    { thresholds: { x: 1 } },
  );
  expect(findings(ruleset, ["incomparable-literal"], { operators: { like: () => true } })).toEqual([]);
});
