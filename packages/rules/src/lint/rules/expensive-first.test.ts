import { describe, expect, test } from "vitest";
import type { Condition } from "../../model/condition.js";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

const toxicity = { fact: "toxicity", operator: "greaterThan", value: 0.9 };
const links = { fact: "links", operator: "greaterThan", value: 0 };
const facts = { toxicity: { cost: "expensive" }, links: { cost: "cheap" } } as const;
const conditions = { toxic: { all: [{ condition: "reallyToxic" }] }, reallyToxic: { not: toxicity } } as const;
const lint = (parts: readonly Condition[]): string[] =>
  findings(rulesetOf([parts], { facts, conditions }), ["expensive-first"]);

describe("what costs much comes before what costs little", () => {
  test.each<[string, readonly Condition[]]>([
    ["written first", [toxicity, links]],
    ["in another condition", [{ any: [links, toxicity] }, links]],
    ["by name", [{ condition: "toxic" }, links]],
    ["as what is compared with", [{ ...links, value: { fact: "toxicity" } }, links]],
  ])("%s", (_, parts) => expect(lint(parts)).toEqual(["rules[0].conditions.all[0]"]));

  test("of a higher priority", () => {
    expect(lint([links, { ...toxicity, priority: 5 }])).toEqual(["rules[0].conditions.all[1]"]);
  });
});

test.each<[string, readonly Condition[]]>([
  ["written last", [links, toxicity]],
  ["of a lower priority", [toxicity, { ...links, priority: 5 }]],
  ["alone", [toxicity, { condition: "toxic" }]],
])("it does not: %s", (_, parts) => expect(lint(parts)).toEqual([]));

test("the caller says what is expensive, too", () => {
  const options = { facts: { links: { cost: "expensive" } } } as const;
  const ruleset = rulesetOf([[links, { fact: "posts", operator: "equal", value: 1 }]]);
  expect(findings(ruleset, ["expensive-first"], options)).toEqual(["rules[0].conditions.all[0]"]);
});
