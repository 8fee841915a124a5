import { describe, expect, test } from "vitest";
import { compileRuleset, defineFact, RulesError, type Rule, type Ruleset } from "../index.js";

function ruleset(
  rules: readonly (Partial<Rule> & Pick<Rule, "id" | "conditions">)[],
  rest: Partial<Ruleset> = {},
): Ruleset {
  return {
    schemaVersion: 1,
    id: "test",
    version: "1",
    rules: rules.map((rule) => ({ event: { type: rule.id }, ...rule })),
    ...rest,
  };
}

const types = (events: readonly { readonly type: string }[]): string[] => events.map(({ type }) => type);

describe("which rules apply", () => {
  const program = compileRuleset(
    ruleset([
      { id: "low", conditions: { all: [{ fact: "score", operator: "lessThan", value: 3 }] } },
      { id: "high", priority: 5, conditions: { any: [{ fact: "score", operator: "greaterThanInclusive", value: 3 }] } },
      {
        id: "both",
        conditions: {
          all: [
            { fact: "score", operator: "greaterThan", value: 1 },
            { not: { fact: "kind", operator: "in", value: ["reply", "name"] } },
          ],
        },
      },
      { id: "always", conditions: { any: [] } },
    ]),
  );
  test.each([
    [{ score: 1, kind: "post" }, ["low", "always"]],
    [{ score: 2, kind: "post" }, ["low", "both", "always"]],
    [{ score: 2, kind: "reply" }, ["low", "always"]],
    [{ score: 3, kind: "post" }, ["high", "both", "always"]],
  ])("%j: %j, by priority and then in the order of the ruleset", (facts, expected) => {
    const evaluation = program.evaluate(facts);
    expect(types(evaluation.events)).toEqual(expected);
    expect(evaluation.results().map(({ ruleId }) => ruleId)).toEqual(expected);
    expect([...types(evaluation.failureEvents()), ...expected].sort()).toEqual(["always", "both", "high", "low"]);
  });

  test("a fact that nobody gave is an error at the rule that names it", () => {
    expect(() => program.evaluate({ score: 1 })).toThrow('rules[2]: the fact "kind" is not defined');
  });
});

describe("facts that are computed", () => {
  const rules = ruleset([
    {
      id: "slow",
      conditions: {
        all: [
          { fact: "toxicity", operator: "greaterThan", value: 0.5 },
          { fact: "length", operator: "greaterThan", value: 10 },
        ],
      },
    },
    {
      id: "toxic",
      conditions: {
        all: [
          { fact: "toxicity", operator: "greaterThan", value: 0.9 },
          { fact: "length", operator: "greaterThan", value: 5 },
        ],
      },
    },
  ]);

  test("are computed when a condition needs them, and once", () => {
    let calls = 0;
    const facts = { toxicity: () => (calls++, 0.7) };
    const program = compileRuleset(rules, { facts });
    expect(types(program.evaluate({ length: 4 }).events)).toEqual([]);
    expect(calls).toBe(0);
    expect(types(program.evaluate({ length: 12 }).events)).toEqual(["slow"]);
    expect(calls).toBe(1);
  });

  test("are waited for by evaluateAsync alone", async () => {
    const program = compileRuleset(rules, {
      facts: { toxicity: defineFact({ compute: async () => await Promise.resolve(0.95) }) },
    });
    expect(types((await program.evaluateAsync({ length: 12 })).events)).toEqual(["slow", "toxic"]);
    expect(() => program.evaluate({ length: 12 })).toThrow('the fact "toxicity" is computed asynchronously');
    expect(types(program.evaluate({ length: 2 }).events)).toEqual([]);
  });

  test("that fail are errors, or unknown", async () => {
    const facts = { toxicity: () => Promise.reject(new Error("no answer")) };
    await expect(compileRuleset(rules, { facts }).evaluateAsync({ length: 12 })).rejects.toThrow(
      'the fact "toxicity" could not be computed: no answer',
    );
    const evaluation = await compileRuleset(rules, { facts, missingFacts: "unknown" }).evaluateAsync({ length: 7 });
    expect(evaluation.unknownRules().map(({ id }) => id)).toEqual(["toxic"]);
    expect(evaluation.isDegraded).toBe(true);
  });
});

test("what is wrong with a ruleset is said all at once, with the place", () => {
  const broken = ruleset(
    [
      { id: "a", conditions: { all: [{ fact: "x", operator: "equals", value: 1 }, { condition: "nobody" }] } },
      { id: "b", conditions: { condition: "round" } },
      { id: "c", conditions: { all: [{ fact: "x", operator: "equal", value: 1, path: "$..a" }] } },
    ],
    { conditions: { round: { all: [{ condition: "about" }] }, about: { not: { condition: "round" } } } },
  );
  expect.assertions(1);
  try {
    compileRuleset(broken);
  } catch (error) {
    if (!RulesError.isInstance(error)) throw error;
    expect(error.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["unknown-operator", "rules.0.conditions.all.0.operator"],
      ["unknown-condition", "rules.0.conditions.all.1.condition"],
      ["condition-cycle", "conditions.about.not"],
      ["unsafe-path", "rules.2.conditions.all.0.path"],
    ]);
  }
});
