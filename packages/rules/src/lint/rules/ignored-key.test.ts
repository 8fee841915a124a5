import { expect, test } from "vitest";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

test("keys that json-rules-engine does not look at", () => {
  const leaf = { fact: "posts", operator: "equal", value: 1 };
  const ruleset = rulesetOf(
    [
      { conditions: { all: [leaf], any: [leaf], name: "both" } },
      [
        { not: leaf, ...leaf },
        { condition: "a", priority: 2 },
      ],
    ],
    { conditions: { a: { all: [leaf] } } },
  );
  expect(findings(ruleset, ["ignored-key"])).toEqual([
    "rules[0].conditions.all",
    "rules[1].conditions.all[0].fact",
    "rules[1].conditions.all[0].operator",
  ]);
});
