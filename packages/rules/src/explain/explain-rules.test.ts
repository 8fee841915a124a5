import { describe, expect, test } from "vitest";
import { compileRuleset, RulesError, type ConditionExplanation, type Ruleset } from "../index.js";

const ruleset: Ruleset = {
  schemaVersion: 1,
  id: "welcome",
  version: "1",
  rules: [
    {
      id: "newcomer-link",
      priority: 2,
      conditions: {
        all: [
          { fact: "links", operator: "greaterThan", value: 0 },
          {
            any: [
              { fact: "posts", operator: "lessThan", value: 3 },
              { fact: "days", operator: "lessThan", value: 1 },
            ],
          },
        ],
      },
      event: { type: "hold" },
    },
    {
      id: "shouting",
      name: "All capitals",
      mode: "draft",
      priority: 3,
      conditions: { not: { fact: "capitals", operator: "lessThan", value: 0.7 } },
      event: { type: "report" },
    },
  ],
};

/** What is decisive, by fact. */
function decisive({ comparison, isDecisive, parts }: ConditionExplanation): readonly string[] {
  return [...(comparison !== undefined && isDecisive ? [comparison.fact] : []), ...parts.flatMap(decisive)];
}

describe("what an explanation speaks of", () => {
  const program = compileRuleset(ruleset, { missingFacts: "unknown" });
  const explained = (...parameters: Parameters<typeof program.explain>): string[] =>
    program.explain(...parameters).rules.map(({ ruleId }) => ruleId);

  test("is the rules that are evaluated, unless others are named, in the order of evaluation", () => {
    expect(explained()).toEqual(["newcomer-link"]);
    expect(explained({}, { ruleIds: ["newcomer-link", "shouting", "shouting"] })).toEqual([
      "shouting",
      "newcomer-link",
    ]);
    expect(explained({}, { ruleIds: [] })).toEqual([]);
  });

  test("is never a rule that there is not", () => {
    expect(() => program.explain({}, { ruleIds: ["shouting", "nobody"] })).toThrow('there is no rule "nobody"');
  });

  test("needs the facts of those rules and no others", () => {
    const strict = compileRuleset(ruleset);
    expect(strict.explain({ capitals: 0.9 }, { ruleIds: ["shouting"] }).rules[0]?.result).toBe(true);
    expect(() => strict.explain({ capitals: 0.9 })).toThrow(RulesError);
  });
});

test.each([
  [{ links: 1, posts: 1, days: 9 }, true, ["links", "posts"]],
  [{ links: 1, posts: 1, days: 0 }, true, ["links", "posts", "days"]],
  [{ links: 0, posts: 1, days: 9 }, false, ["links"]],
  [{ links: 1, posts: 9, days: 9 }, false, ["posts", "days"]],
  [{ links: 1, posts: 9 }, null, ["days"]],
])("with %j the answer %s rests on %j", (facts, result, expected) => {
  const [rule] = compileRuleset(ruleset, { missingFacts: "unknown" }).explain(facts).rules;
  expect(rule?.result).toBe(result);
  expect(rule && decisive(rule.conditions)).toEqual(expected);
});

test("what failed is said with the reason, and missing where it is a fact", () => {
  const program = compileRuleset(ruleset, {
    missingFacts: "unknown",
    operators: {
      lessThan: () => {
        throw new Error("out of order");
      },
    },
    facts: {
      links: () => {
        throw new Error("no answer");
      },
    },
  });
  expect(program.explain({ posts: 1, days: 1 })).toMatchObject({
    rules: [{ result: null }],
    missing: ["links"],
    failures: [
      { name: "links", reason: "no answer" },
      { name: "lessThan", reason: "out of order" },
    ],
  });
});
