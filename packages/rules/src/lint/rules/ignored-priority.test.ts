import { describe, expect, test } from "vitest";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

const leaf = { fact: "posts", operator: "equal", value: 1 };

describe("a rule's priority", () => {
  test.each([
    [0, [`rules[0].priority → 1`]],
    [2.9, [`rules[0].priority → 2`]],
    ["3rd", [`rules[0].priority → 3`]],
    ["4", []],
    [7, []],
    [undefined, []],
  ])("%j", (priority, expected) => {
    const rule = { conditions: { all: [leaf] }, ...(priority === undefined ? {} : { priority }) };
    expect(findings(rulesetOf([rule]), ["ignored-priority"])).toEqual(expected);
  });
});

test("conditions' priorities: fractions count in comparisons alone, and 0 nowhere", () => {
  const ruleset = rulesetOf(
    [
      [
        { ...leaf, priority: 0 },
        { ...leaf, priority: 1.5 },
        { ...leaf, priority: -1 },
        { all: [leaf], priority: 1.5 },
        { not: leaf, priority: 0 },
        { condition: "a", priority: 0 },
        { fact: "tags", operator: "some", value: { all: [{ ...leaf, priority: 0 }] } },
      ],
    ],
    { conditions: { a: { all: [leaf] } } },
  );
  expect(findings(ruleset, ["ignored-priority"])).toEqual([
    "rules[0].conditions.all[0].priority → 1",
    "rules[0].conditions.all[3].priority → 1",
    "rules[0].conditions.all[4].priority → 1",
    "rules[0].conditions.all[5].priority → 1",
  ]);
});
