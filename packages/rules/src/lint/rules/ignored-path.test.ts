import { expect, test } from "vitest";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

test("paths into facts that have nothing inside", () => {
  const ruleset = rulesetOf(
    [
      [
        { fact: "text", path: "$.length", operator: "lessThan", value: 3 },
        { fact: "author", path: "$.age", operator: "lessThan", value: { fact: "posts", path: "count" } },
        { fact: "text", path: "$", operator: "equal", value: "a" },
        { fact: "tags", path: "[0]", operator: "equal", value: "a" },
        { fact: "other", path: "a", operator: "equal", value: "a" },
      ],
    ],
    {
      facts: {
        text: { type: "string" },
        posts: { type: "number" },
        author: { type: "object" },
        tags: { type: "array" },
        other: {},
      },
    },
  );
  expect(findings(ruleset, ["ignored-path"])).toEqual([
    "rules[0].conditions.all[0].path",
    "rules[0].conditions.all[1].value.path",
  ]);
});
