import { expect, test } from "vitest";
import { lintRuleset } from "../../lint.js";
import type { RootCondition } from "../../model/condition.js";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

test("conditions that come back to themselves, each circle once", () => {
  const conditions: Record<string, RootCondition> = {
    self: { not: { condition: "self" } },
    round: { all: [{ condition: "about" }, { condition: "leaf" }] },
    about: { any: [{ condition: "leaf" }, { condition: "round" }] },
    leaf: { all: [{ fact: "posts", operator: "equal", value: 1 }] },
  };
  const ruleset = rulesetOf([{ conditions: { any: Object.keys(conditions).map((condition) => ({ condition })) } }], {
    conditions,
  });
  expect(lintRuleset(ruleset).map(({ code, path, params }) => [code, path.join("."), params["cycle"]])).toEqual([
    ["condition-cycle", "conditions.about.any.1", "round → about → round"],
    ["condition-cycle", "conditions.self.not", "self → self"],
  ]);
});

test("a circle by way of the elements of an array", () => {
  const ruleset = rulesetOf([{ conditions: { condition: "thread" } }], {
    conditions: { thread: { all: [{ fact: "replies", operator: "some", value: { condition: "thread" } }] } },
  });
  expect(findings(ruleset, ["condition-cycle"])).toHaveLength(1);
});

test("ten thousand conditions that name each other are no circle, or one with a short text", () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
  const chain = (last: RootCondition): Record<string, RootCondition> =>
    Object.fromEntries(
      names.map((name, index) => [name, index + 1 < names.length ? { not: { condition: `c${index + 1}` } } : last]),
    );
  const lint = (last: RootCondition): (string | number | boolean | null | undefined)[] =>
    lintRuleset(rulesetOf([{ conditions: { condition: "c0" } }], { conditions: chain(last) }))
      .filter(({ code }) => code === "condition-cycle")
      .map(({ params }) => params["cycle"]);
  expect(lint({ all: [{ fact: "posts", operator: "equal", value: 1 }] })).toEqual([]);
  expect(lint({ condition: "c0" })).toEqual(["c0 → c1 → c2 → c3 → c4 → c5 → c6 → c7 → … → c0"]);
});
