import { expect, test } from "vitest";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

test("all and any without conditions, also among elements", () => {
  const ruleset = rulesetOf([
    { conditions: { any: [] } },
    [{ not: { all: [] } }, { fact: "links", operator: "none", value: { any: [] } }],
    [{ any: [{ fact: "posts", operator: "in", value: [] }] }],
  ]);
  expect(findings(ruleset, ["empty-condition"])).toEqual([
    "rules[0].conditions.any",
    "rules[1].conditions.all[0].not.all",
    "rules[1].conditions.all[1].value.any",
  ]);
});
