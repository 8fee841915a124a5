import { describe, expect, test } from "vitest";
import { compileRuleset, RulesError, type Ruleset } from "../index.js";
import { extendedOperators } from "../operators.js";

const ruleset: Ruleset = {
  schemaVersion: 1,
  id: "family",
  version: "3",
  thresholds: { "most-links": 2 },
  lists: { kinds: { boundary: "word", terms: ["slot", "depo"] } },
  rules: [
    {
      id: "links",
      conditions: { all: [{ fact: "links", operator: "greaterThan", value: { threshold: "most-links" } }] },
      event: { type: "hold" },
    },
    {
      id: "shouting",
      mode: "draft",
      conditions: { all: [{ fact: "capitals", operator: "greaterThan", value: 0.7 }] },
      event: { type: "hold" },
    },
    {
      id: "quiet",
      mode: "shadow",
      conditions: { all: [{ fact: "capitals", operator: "equal", value: 0 }] },
      event: { type: "label" },
    },
  ],
};
const program = compileRuleset(ruleset, { missingFacts: "undefined" });
const applied = (given: typeof program, facts: Record<string, unknown>): string[] =>
  given
    .evaluate(facts)
    .matches()
    .map(({ rule, mode }) => `${rule.id} ${mode}`);

describe("a community's own", () => {
  test("thresholds take the place of the ruleset's, for it alone", () => {
    const strict = program.withOverlay({ thresholds: { "most-links": 0 } });
    expect(applied(strict, { links: 1 })).toEqual(["links enforce"]);
    expect(applied(program, { links: 1 })).toEqual([]);
    expect(applied(program, { links: 3 })).toEqual(["links enforce"]);
    expect(strict.explain({ links: 1 }).rules[0]?.conditions.parts[0]?.comparison).toMatchObject({ valueResult: 0 });
  });

  test("modes turn rules on and off", () => {
    const own = program.withOverlay({ modes: { shouting: "enforce", quiet: "off", links: "shadow" } });
    expect(applied(program, { links: 3, capitals: 0.9 })).toEqual(["links enforce"]);
    expect(applied(own, { links: 3, capitals: 0.9 })).toEqual(["links shadow", "shouting enforce"]);
    expect(applied(program, { capitals: 0 })).toEqual(["quiet shadow"]);
    expect(applied(own, { capitals: 0 })).toEqual([]);
  });

  test.each([{ exact: false }, { exact: true }])("lists and thresholds reach conditions on elements: %j", (options) => {
    const some = { fact: "links", operator: "some", value: { condition: "bad" } };
    const rules = compileRuleset(
      {
        schemaVersion: 1,
        id: "elements",
        version: "1",
        thresholds: { young: 7, unused: 1 },
        lists: { hosts: { boundary: "substring", terms: ["bit.ly"] } },
        conditions: {
          bad: {
            all: [
              { fact: "url", operator: "matchesAny", value: { list: "hosts" } },
              { fact: "age", operator: "lessThan", value: { threshold: "young" } },
            ],
          },
        },
        rules: [{ id: "young-shortener", conditions: { all: [some] }, event: { type: "hold" } }],
      },
      { ...options, operators: extendedOperators },
    );
    const own = rules.withOverlay({ thresholds: { young: 30 }, lists: { hosts: { add: ["t.co"] } } });
    const older = rules.withOverlay({ thresholds: { young: 30 } });
    const wider = rules.withOverlay({ lists: { hosts: { add: ["t.co"] } } });
    const other = rules.withOverlay({ thresholds: { unused: 2 } });
    const old = { links: [{ url: "bit.ly/a", age: 20 }] };
    const another = { links: [{ url: "t.co/a", age: 1 }] };
    for (const facts of [old, another, old]) {
      expect(applied(rules, facts)).toEqual([]);
      expect(applied(other, facts)).toEqual([]);
      expect(applied(own, facts)).toEqual(["young-shortener enforce"]);
      expect(applied(older, facts)).toHaveLength(facts === old ? 1 : 0);
      expect(applied(wider, facts)).toHaveLength(facts === old ? 0 : 1);
      expect(own.explain(facts).rules[0]?.result).toBe(true);
      expect(rules.explain(facts).rules[0]?.result).toBe(false);
    }
  });

  test("a fact that only rules turned off need is not missed", () => {
    const strict = compileRuleset(ruleset);
    expect(() => strict.evaluate({ links: 3 })).toThrow('the fact "capitals" is not defined');
    expect(applied(strict.withOverlay({ modes: { quiet: "off" } }), { links: 3 })).toEqual(["links enforce"]);
  });

  test("what the ruleset does not have is an error", () => {
    expect.assertions(1);
    try {
      program.withOverlay({ modes: { loud: "off" }, thresholds: { toString: 1 }, lists: { none: {} } });
    } catch (error) {
      if (!RulesError.isInstance(error)) throw error;
      expect(error.issues.map(({ code }) => code)).toEqual(["unknown-rule", "unknown-threshold", "unknown-list"]);
    }
  });
});
