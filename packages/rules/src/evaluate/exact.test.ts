import { describe, expect, it } from "vitest";
import { compileRuleset } from "../compile/compile-ruleset.js";
import { defineFact } from "../facts/fact-definition.js";
import type { Rule } from "../model/rule.js";
import type { Ruleset } from "../model/ruleset.js";
import { engineFacts } from "../reference/engine-facts.js";
import { type EngineOptions, toEngine } from "../reference/to-engine.js";

/** What json-rules-engine does that nobody would guess; the differential tests found each of these. */
interface Surprise {
  readonly about: string;
  readonly rules: readonly Partial<Rule>[];
  readonly conditions?: Ruleset["conditions"];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly options?: EngineOptions;
  /** The events, when they are the point. */
  readonly events?: readonly unknown[];
}

const always: Rule["conditions"] = { all: [] };
const record = { x: 1 };

const surprises: readonly Surprise[] = [
  {
    about: "an operator that answers null answers no",
    rules: [{ conditions: { not: { fact: "a", operator: "answersNull", value: 1 } } }],
    facts: { a: 1 },
    options: { operators: { answersNull: () => null } },
    events: [{ type: "r1" }],
  },
  {
    about: "a named condition answers true or false, whatever its single condition does",
    rules: [{ conditions: { condition: "one" } }, { conditions: { all: [{ fact: "a", operator: "one", value: 1 }] } }],
    conditions: { one: { all: [{ fact: "a", operator: "one", value: 1 }] } },
    facts: { a: 1 },
    options: { operators: { one: () => 1 } },
    events: [{ type: "r2" }],
  },
  {
    about: "a literal is never the object that a fact is",
    rules: [
      { conditions: { all: [{ fact: "a", operator: "equal", value: record }] } },
      { conditions: { all: [{ fact: "a", operator: "in", value: [record] }] } },
      { conditions: { all: [{ fact: "a", operator: "equal", value: { fact: "a" } }] } },
    ],
    facts: { a: record },
    events: [{ type: "r3" }],
  },
  {
    about: "a priority that is no number has a place of its own",
    rules: [{ conditions: always, priority: "abc" }, { conditions: always }, { conditions: always, priority: 2 }],
    events: [{ type: "r3" }, { type: "r2" }, { type: "r1" }],
  },
  {
    about: "a rule without letters in its name has none",
    rules: [{ conditions: always, name: "" }],
  },
  {
    about: "the priority of a fact is a whole number",
    rules: [
      {
        conditions: {
          all: [
            { fact: "a", operator: "equal", value: 1, priority: 2.5 },
            { fact: "b", operator: "equal", value: 1 },
          ],
        },
      },
    ],
    facts: { a: 2 },
    options: { facts: { b: defineFact({ value: 1, priority: 2.7 }) } },
  },
  {
    about: "a constant that is not to be cached is not found by a function of the same name",
    rules: [{ conditions: { all: [{ fact: "a", operator: "equal", value: "computed" }] } }],
    facts: { a: () => "computed" },
    options: { facts: { a: defineFact({ value: "constant", cache: false }) } },
    events: [{ type: "r1" }],
  },
];

describe("exact mode equals json-rules-engine", () => {
  it.each(surprises)("$about", async ({ rules, conditions, facts = {}, options = {}, events }) => {
    const ruleset: Ruleset = {
      schemaVersion: 1,
      id: "surprise",
      version: "1",
      rules: rules.map((rule, index) => ({ id: `r${index + 1}`, event: { type: `r${index + 1}` }, ...rule }) as Rule),
      ...(conditions === undefined ? {} : { conditions }),
    };
    const reference = await toEngine(ruleset, options).run(engineFacts(facts));
    const ours = compileRuleset(ruleset, { ...options, exact: true }).evaluate(facts);
    expect(ours.events).toEqual(reference.events);
    if (events !== undefined) expect(ours.events).toEqual(events);
    expect(ours.failureEvents()).toEqual(reference.failureEvents);
    const results = [...ours.results(), ...ours.failureResults()];
    const theirs = [...reference.results, ...reference.failureResults];
    expect(results.map(({ name, result }) => ({ name, result }))).toEqual(
      theirs.map(({ name, result }) => ({ name, result: result as unknown })),
    );
    expect(results.map((result) => result.conditions)).toMatchObject(
      theirs.map((result) => result.toJSON(false).conditions),
    );
  });

  it("computes a fact that is not cached for each param of an event, and each time that another asks for it", async () => {
    const rule: Rule = {
      id: "r",
      conditions: { all: [{ fact: "sum", operator: "greaterThan", value: 0 }] },
      event: { type: "r", params: { first: { fact: "fresh" }, second: { fact: "fresh" } } },
    };
    const ruleset: Ruleset = { schemaVersion: 1, id: "r", version: "1", rules: [rule] };
    const counted = async (run: (facts: Record<string, unknown>) => unknown): Promise<number> => {
      let calls = 0;
      await run({
        fresh: defineFact({ compute: () => ++calls, cache: false }),
        sum: async (_params: unknown, almanac: { factValue(fact: string): unknown }) =>
          Number(await almanac.factValue("fresh")) + Number(await almanac.factValue("fresh")),
      });
      return calls;
    };
    const options = { replaceFactsInEventParams: true };
    const engine = toEngine(ruleset, options);
    const exact = compileRuleset(ruleset, { ...options, exact: true });
    expect(await counted((facts) => engine.run(engineFacts(facts)))).toBe(4);
    expect(await counted((facts) => exact.evaluateAsync(facts))).toBe(4);
  });
});

describe("a rule's priority", () => {
  it.each([0, "", null, undefined])("is 1 where it is %s", (priority) => {
    const rules = [{ id: "r", conditions: always, event: { type: "r" }, priority }] as unknown as Rule[];
    const program = compileRuleset({ schemaVersion: 1, id: "r", version: "1", rules });
    expect(program.evaluate().results()[0]?.priority).toBe(1);
  });

  it.each([-1, "-2", 0.5])("is refused where it is %s, in either mode", (priority) => {
    const rules = [{ id: "r", conditions: always, event: { type: "r" }, priority }];
    for (const exact of [true, false]) {
      expect(() => compileRuleset({ schemaVersion: 1, id: "r", version: "1", rules }, { exact })).toThrow(
        expect.objectContaining({
          code: "invalid-priority",
          issues: [expect.objectContaining({ path: ["rules", 0, "priority"] })],
        }),
      );
    }
  });
});
