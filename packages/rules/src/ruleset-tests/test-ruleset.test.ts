import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileRuleset, defineFact, type Rule, type Ruleset } from "../index.js";
import { extendedOperators } from "../operators.js";
import { testRuleset, testRulesetAsync, type ConditionCoverage, type RulesetTestReport } from "../test.js";

function ruleset(
  rules: readonly (Partial<Rule> & Pick<Rule, "id" | "conditions">)[],
  rest: Partial<Ruleset> = {},
): Ruleset {
  return {
    schemaVersion: 1,
    id: "links",
    version: "3",
    rules: rules.map((rule) => ({ event: { type: "hold" }, ...rule })),
    ...rest,
  };
}

const manyLinks: Pick<Rule, "id" | "conditions"> = {
  id: "many-links",
  conditions: { all: [{ fact: "links", operator: "greaterThan", value: 3 }] },
};

const newcomerLink: Pick<Rule, "id" | "conditions"> = {
  id: "newcomer-link",
  conditions: {
    all: [
      { fact: "links", operator: "greaterThan", value: 0 },
      {
        any: [
          { fact: "posts", operator: "lessThan", value: 3 },
          { fact: "accountAge", operator: "shorterThan", value: "P1D" },
        ],
      },
    ],
  },
};

describe("tests of a rule", () => {
  test("that end as expected pass", () => {
    const report = testRuleset(
      ruleset([
        {
          ...manyLinks,
          tests: [
            { given: { links: 4 }, expect: true, name: "four" },
            { given: { links: 3 }, expect: false },
          ],
        },
      ]),
    );
    expect(report).toMatchObject({ rulesetId: "links", rulesetVersion: "3", passed: 2, failed: 0, untestedRules: [] });
    expect(report.rules[0]?.tests).toEqual([
      { index: 0, name: "four", expect: true, result: true, isPassed: true, unreadFacts: [] },
      { index: 1, expect: false, result: false, isPassed: true, unreadFacts: [] },
    ]);
  });

  test("that do not come with the explanation of the rule for their facts", () => {
    const report = testRuleset(ruleset([{ ...manyLinks, tests: [{ given: { links: 4 }, expect: false }] }]));
    expect(report).toMatchObject({ passed: 0, failed: 1 });
    const [failed] = report.rules[0]?.tests ?? [];
    expect(failed).toMatchObject({ isPassed: false, result: true });
    expect(failed?.explanation?.rules.map(({ ruleId }) => ruleId)).toEqual(["many-links"]);
    expect(failed?.explanation?.rules[0]?.conditions.parts[0]?.comparison).toMatchObject({ factResult: 4, value: 3 });
  });

  test("that give too little fail with what is missing, those that give what decides do not", () => {
    const tests = [
      { given: { links: 1 }, expect: true },
      { given: { links: 1, posts: 1 }, expect: true },
      { given: { links: 0 }, expect: false },
    ];
    const report = testRuleset(ruleset([{ ...newcomerLink, tests }]), { operators: extendedOperators });
    const results = report.rules[0]?.tests ?? [];
    expect(results.map(({ result, isPassed }) => [result, isPassed])).toEqual([
      [null, false],
      [true, true],
      [false, true],
    ]);
    expect(results[0]?.explanation?.missing).toEqual(["posts", "accountAge"]);
  });

  test("that cannot be evaluated fail with the reason", () => {
    const tests = [
      { given: { links: 1 }, expect: true },
      { given: { links: 1, posts: 1, accountAge: "P2D" }, expect: true },
    ];
    const report = testRuleset(ruleset([{ ...newcomerLink, tests }]), {
      missingFacts: "error",
      operators: extendedOperators,
    });
    expect(report).toMatchObject({ passed: 1, failed: 1 });
    const [failed] = report.rules[0]?.tests ?? [];
    expect(failed?.issues?.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["undefined-fact", ["rules", 0], { fact: "posts" }],
      ["undefined-fact", ["rules", 0], { fact: "accountAge" }],
    ]);
    expect(failed?.explanation).toBeUndefined();
  });

  test.each(["off", "draft", "shadow", "enforce"] as const)("are run when the rule's mode is %s", (mode) => {
    const report = testRuleset(ruleset([{ ...manyLinks, mode, tests: [{ given: { links: 4 }, expect: true }] }]));
    expect(report).toMatchObject({ passed: 1, failed: 0 });
  });

  test("see their own rule alone", () => {
    const other: Pick<Rule, "id" | "conditions"> = {
      id: "other",
      conditions: { all: [{ fact: "nobody gives this", operator: "equal", value: 1 }] },
    };
    const tested = { ...manyLinks, tests: [{ given: { links: 4 }, expect: true }] };
    const report = testRuleset(ruleset([other, tested]), { missingFacts: "error" });
    expect(report).toMatchObject({ passed: 1, failed: 0, untestedRules: ["other"] });
  });
});

test("a program is tested with its community's thresholds", () => {
  const given = ruleset(
    [
      {
        id: "many-links",
        conditions: { all: [{ fact: "links", operator: "greaterThan", value: { threshold: "links" } }] },
        tests: [{ given: { links: 4 }, expect: true }],
      },
    ],
    { thresholds: { links: 3 } },
  );
  const program = compileRuleset(given);
  expect(testRuleset(program).failed).toBe(0);
  expect(testRuleset(program.withOverlay({ thresholds: { links: 5 } })).failed).toBe(1);
});

describe("facts that are computed", () => {
  const given = ruleset([
    {
      id: "toxic",
      conditions: { all: [{ fact: "toxicity", operator: "greaterThan", value: 0.9 }] },
      tests: [
        { given: { text: "aduh" }, expect: true },
        { given: { toxicity: 0.1 }, expect: false },
      ],
    },
  ]);
  const toxicity = (_params: unknown, almanac: { factValue(fact: string): unknown }): number =>
    almanac.factValue("text") === "aduh" ? 0.95 : 0;

  test("are computed for tests, unless a test gives them", () => {
    expect(testRuleset(given, { facts: { toxicity } })).toMatchObject({ passed: 2, failed: 0 });
  });

  test("are waited for by testRulesetAsync alone", async () => {
    const facts = {
      toxicity: defineFact({ compute: async (params, almanac) => Promise.resolve(toxicity(params, almanac)) }),
    };
    expect(await testRulesetAsync(given, { facts })).toMatchObject({ passed: 2, failed: 0 });
    expect(await testRulesetAsync(compileRuleset(given, { facts }))).toMatchObject({ passed: 2, failed: 0 });
    const [waiting] = testRuleset(given, { facts }).rules[0]?.tests ?? [];
    expect(waiting?.issues?.[0]?.code).toBe("async-fact");
  });

  test("that fail make the rule unknown, with the reason", async () => {
    const facts = { toxicity: () => Promise.reject(new Error("no answer")) };
    const report = await testRulesetAsync(given, { facts });
    expect(report.rules[0]?.tests[0]).toMatchObject({
      result: null,
      explanation: { missing: ["toxicity"], failures: [{ name: "toxicity", reason: "no answer" }] },
    });
  });
});

describe("facts that nobody reads", () => {
  test("are named, with the one that may be meant", () => {
    const report = testRuleset(
      ruleset([{ ...manyLinks, tests: [{ given: { links: 4, lnks: 1, "mood of the day": 2 }, expect: true }] }]),
    );
    expect(report.rules[0]?.tests[0]?.unreadFacts).toEqual([
      { fact: "lnks", nearest: "links" },
      { fact: "mood of the day" },
    ]);
  });

  test("are not those that another rule, an event or the ruleset speaks of", () => {
    const report = testRuleset(
      ruleset(
        [
          {
            ...manyLinks,
            event: { type: "hold", params: { by: { fact: "author" }, why: "links" } },
            tests: [{ given: { links: 4, author: "siti", posts: 1, limit: 2, text: "halo", joins: 3 }, expect: true }],
          },
          { id: "few", conditions: { condition: "few" } },
        ],
        {
          conditions: { few: { not: { fact: "posts", operator: "greaterThan", value: { fact: "limit" } } } },
          facts: { text: { type: "string" } },
          counters: { joins: { kind: "count", by: [], window: 60 } },
        },
      ),
    );
    expect(report.rules[0]?.tests[0]?.unreadFacts).toEqual([]);
  });
});

describe("coverage", () => {
  const seen = (conditions: readonly ConditionCoverage[] = []): unknown[] =>
    conditions.map((condition) => [
      condition.path.join("."),
      condition.kind,
      condition.true,
      condition.false,
      condition.unknown,
    ]);

  test("says of every condition what tests saw of it", () => {
    const tests = [
      { given: { links: 1, posts: 1, accountAge: "PT1H" }, expect: true },
      { given: { links: 0, posts: 1 }, expect: false },
      { given: { links: 2, posts: 5 }, expect: false },
    ];
    const { rules } = testRuleset(ruleset([{ ...newcomerLink, tests }]), { operators: extendedOperators });
    expect(seen(rules[0]?.conditions)).toEqual([
      ["rules.0.conditions", "all", 1, 1, 1],
      ["rules.0.conditions.all.0", "comparison", 2, 1, 0],
      ["rules.0.conditions.all.1", "any", 2, 0, 1],
      ["rules.0.conditions.all.1.any.0", "comparison", 2, 1, 0],
      ["rules.0.conditions.all.1.any.1", "comparison", 1, 0, 2],
    ]);
    expect(rules[0]?.coverage).toEqual({
      seenTrue: { value: 1, numerator: 5, denominator: 5 },
      seenFalse: { value: 0.6, numerator: 3, denominator: 5 },
      seenBoth: { value: 0.6, numerator: 3, denominator: 5 },
      seenUnknown: { value: 0.6, numerator: 3, denominator: 5 },
    });
    expect(rules[0]?.conditions[4]?.comparison).toEqual({
      fact: "accountAge",
      operator: "shorterThan",
      value: "P1D",
    });
  });

  test("does not count what a higher priority passed over", () => {
    const conditions = {
      all: [
        { fact: "links", operator: "greaterThan", value: 0, priority: 2 },
        { fact: "posts", operator: "lessThan", value: 3 },
      ],
    };
    const { rules } = testRuleset(
      ruleset([{ id: "r", conditions, tests: [{ given: { links: 0, posts: 1 }, expect: false }] }]),
    );
    expect(seen(rules[0]?.conditions)).toEqual([
      ["rules.0.conditions", "all", 0, 1, 0],
      ["rules.0.conditions.all.0", "comparison", 0, 1, 0],
      ["rules.0.conditions.all.1", "comparison", 0, 0, 0],
    ]);
  });

  test("counts a named condition where it is written, for all rules that name it", () => {
    const report = testRuleset(
      ruleset(
        [
          { id: "a", conditions: { condition: "alias" }, tests: [{ given: { posts: 1 }, expect: true }] },
          { id: "b", conditions: { not: { condition: "newcomer" } }, tests: [{ given: { posts: 9 }, expect: true }] },
        ],
        {
          conditions: {
            alias: { condition: "newcomer" },
            newcomer: { all: [{ fact: "posts", operator: "lessThan", value: 3 }] },
          },
        },
      ),
    );
    expect(seen(report.rules[0]?.conditions)).toEqual([]);
    expect(report.rules[0]?.coverage.seenBoth).toEqual({
      value: null,
      reason: "empty-denominator",
      numerator: 0,
      denominator: 0,
    });
    expect(seen(report.rules[1]?.conditions)).toEqual([["rules.1.conditions", "not", 1, 0, 0]]);
    expect(seen(report.namedConditions)).toEqual([
      ["conditions.newcomer", "all", 1, 1, 0],
      ["conditions.newcomer.all.0", "comparison", 1, 1, 0],
    ]);
    expect(report.coverage.seenBoth).toEqual({ value: 2 / 3, numerator: 2, denominator: 3 });
  });

  test("passes over a named condition that is not there, where that is allowed", () => {
    const given = ruleset([
      { id: "a", conditions: { not: { condition: "gone" } }, tests: [{ given: {}, expect: true }] },
    ]);
    const report = testRuleset(given, { allowUndefinedConditions: true });
    expect(report).toMatchObject({ passed: 1 });
    expect(seen(report.rules[0]?.conditions)).toEqual([["rules.0.conditions", "not", 1, 0, 0]]);
  });

  test("is the same whatever the order of the tests, and its parts never exceed the whole", () => {
    const given = fc.dictionary(fc.constantFrom("links", "posts", "accountAge"), fc.constantFrom(0, 1, 5, "PT1H"));
    const tests = fc.array(fc.record({ given, expect: fc.boolean() }), { maxLength: 8 });
    const run = (these: Rule["tests"]): RulesetTestReport =>
      testRuleset(ruleset([{ ...newcomerLink, ...(these === undefined ? {} : { tests: these }) }]), {
        operators: extendedOperators,
      });
    fc.assert(
      fc.property(tests, (some) => {
        const report = run(some);
        expect(run(some.toReversed()).coverage).toEqual(report.coverage);
        expect(report.passed + report.failed).toBe(some.length);
        const { seenBoth, seenTrue, seenFalse } = report.coverage;
        expect(seenBoth.numerator).toBeLessThanOrEqual(Math.min(seenTrue.numerator, seenFalse.numerator));
        for (const condition of report.rules[0]?.conditions ?? []) {
          expect(condition.true + condition.false + condition.unknown).toBe(some.length);
        }
      }),
    );
  });
});

test("a report is data: it goes through JSON unchanged", () => {
  const tests = [
    { given: { links: 4 }, expect: false },
    { given: { lnks: 4 }, expect: true },
  ];
  const report = testRuleset(ruleset([{ ...manyLinks, tests }]));
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test("thousands of tested rules are tested in a second or two", () => {
  const rules = Array.from({ length: 3000 }, (_, index) => ({
    id: `r${index}`,
    conditions: { all: [{ fact: `f${index}`, operator: "greaterThan", value: 3 }] },
    tests: [{ given: { [`f${index}`]: 4 }, expect: true }],
  }));
  expect(testRuleset(ruleset(rules)).passed).toBe(3000);
});
