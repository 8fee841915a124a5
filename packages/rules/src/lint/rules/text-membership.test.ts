import { expect, test } from "vitest";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

test("texts where a list was meant", () => {
  const ruleset = rulesetOf([
    [
      { fact: "kind", operator: "in", value: "post,reply" },
      { fact: "kind", operator: "not:notIn", value: "post" },
      { fact: "kind", operator: "in", value: ["post"] },
      { fact: "kind", operator: "in", value: { fact: "kinds" } },
      { fact: "kind", operator: "swap:in", value: "post" },
    ],
  ]);
  expect(findings(ruleset, ["text-membership", "value-type-mismatch"])).toEqual([
    "text-membership rules[0].conditions.all[0].value",
    "text-membership rules[0].conditions.all[1].value",
  ]);
});
