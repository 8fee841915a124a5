import { expect, test } from "vitest";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

const codes = ["unused-condition", "unused-list", "unused-threshold", "unused-counter"] as const;
const leaf = { fact: "posts", operator: "equal", value: 1 };
const terms = { terms: ["x"] };
const joins = { kind: "count", by: [], window: "PT10M" } as const;

test("what nothing uses", () => {
  const ruleset = rulesetOf([[leaf]], {
    conditions: { idle: { condition: "onlyIdle" }, onlyIdle: { all: [leaf] } },
    lists: { slurs: terms },
    thresholds: { few: 3 },
    counters: { "joins-10m": joins },
  });
  expect(findings(ruleset, codes)).toEqual([
    "unused-condition conditions.idle",
    "unused-condition conditions.onlyIdle",
    "unused-list lists.slurs",
    "unused-threshold thresholds.few",
    'unused-counter counters["joins-10m"]',
  ]);
});

test("what rules use, by way of others too", () => {
  const ruleset = rulesetOf(
    [
      [
        { condition: "outer" },
        { fact: "tags", operator: "some", value: { all: [{ fact: "t", operator: "like", value: { list: "slurs" } }] } },
        { fact: "joins-10m", operator: "greaterThan", value: { threshold: "many" } },
        { fact: "posts", operator: "greaterThan", value: { fact: "posts-1h" } },
      ],
    ],
    {
      conditions: { outer: { not: { condition: "inner" } }, inner: { all: [leaf] } },
      lists: { slurs: terms },
      thresholds: { many: 30 },
      counters: { "joins-10m": joins, "posts-1h": joins },
    },
  );
  expect(findings(ruleset, codes, { operators: { like: () => true } })).toEqual([]);
});

test("what others may use: extensions, counters, events and operators of the caller's own", () => {
  const ruleset = rulesetOf(
    [
      { conditions: { all: [leaf] }, event: { type: "hold", params: { rate: { fact: "rate" } } } },
      [{ fact: "text", operator: "anyOf", value: { lists: ["one", "two"] } }],
    ],
    {
      conditions: { staff: { condition: "trusted" }, trusted: { all: [leaf] } },
      lists: { one: terms, two: terms },
      thresholds: { quota: 3 },
      counters: { rate: { ...joins, where: { condition: "staff" } } },
      extensions: { quotas: { hold: { threshold: "quota" } } },
    },
  );
  expect(findings(ruleset, codes, { operators: { anyOf: () => true } })).toEqual([]);
});
