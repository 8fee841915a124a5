import { expect, test } from "vitest";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

test("conditions that are not there, in rules and in named conditions", () => {
  const ruleset = rulesetOf([{ conditions: { condition: "newcomr" } }, { conditions: { condition: "regular" } }], {
    conditions: {
      newcomer: { any: [{ not: { condition: "staff" } }] },
      regular: { not: { condition: "newcomer" } },
    },
  });
  expect(findings(ruleset, ["unknown-condition"])).toEqual([
    'rules[0].conditions.condition → "newcomer"',
    "conditions.newcomer.any[0].not.condition",
  ]);
});

test("a name that every object has is not there either", () => {
  const ruleset = rulesetOf([{ conditions: { condition: "toString" } }], { conditions: {} });
  expect(findings(ruleset, ["unknown-condition"])).toEqual(["rules[0].conditions.condition"]);
});
