import { Engine, type RuleProperties } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { compileRuleset, defineFact, RulesError, type CompileOptions, type Rule, type Ruleset } from "../index.js";

/** What `docs/rules/json-rules-engine.md` lists: each place where we differ, and that json-rules-engine does as it says. */
type Draft = Pick<Rule, "conditions"> & Partial<Rule>;

function ruleset(drafts: readonly Draft[], rest: Partial<Ruleset> = {}): Ruleset {
  const rules = drafts.map((draft, index) => ({ id: `r${index}`, event: { type: `r${index}` }, ...draft }));
  return { schemaVersion: 1, id: "test", version: "1", rules, ...rest };
}

function engine(drafts: readonly Draft[], options: ConstructorParameters<typeof Engine>[1] = {}): Engine {
  return new Engine(ruleset(drafts).rules as unknown as RuleProperties[], options);
}

function types(events: readonly { readonly type: string }[]): string[] {
  return events.map(({ type }) => type);
}

function evaluate(drafts: readonly Draft[], facts: Record<string, unknown>, options: CompileOptions = {}): string[] {
  return types(compileRuleset(ruleset(drafts), options).evaluate(facts).events);
}

const equals = (fact: string, value: unknown): Draft["conditions"] => ({ all: [{ fact, operator: "equal", value }] });

describe("unlike json-rules-engine", () => {
  test("rules of one priority keep the order of the ruleset", async () => {
    const deep: Draft = { conditions: { all: [{ any: [{ all: [equals("a", 1)] }] }] } };
    const drafts = [deep, { conditions: equals("a", 1) }];
    expect(types((await engine(drafts).run({ a: 1 })).events)).toEqual(["r1", "r0"]);
    expect(evaluate(drafts, { a: 1 })).toEqual(["r0", "r1"]);
    expect(evaluate(drafts, { a: 1 }, { exact: true })).toEqual(["r0", "r1"]);
  });

  test("what an operator answers counts alike wherever its condition stands", async () => {
    const one = { fact: "a", operator: "one", value: 1 };
    const drafts: Draft[] = [{ conditions: { all: [one] } }, { conditions: { all: [one, one] } }];
    const reference = engine(drafts);
    reference.addOperator("one", () => 1 as unknown as boolean);
    expect(types((await reference.run({ a: 1 })).events)).toEqual(["r0"]);
    const operators = { one: () => 1 };
    expect(evaluate(drafts, { a: 1 }, { operators, exact: true })).toEqual(["r0"]);
    expect(evaluate(drafts, { a: 1 }, { operators })).toEqual(["r0", "r1"]);
  });

  test("an operator that answers with a promise is an error", () => {
    const drafts: Draft[] = [{ conditions: { all: [{ fact: "a", operator: "later", value: 1 }] } }];
    const operators = { later: async () => await Promise.resolve(false) };
    expect(() => evaluate(drafts, { a: 1 }, { operators })).toThrow(
      'the operator "later" failed: it returned a promise',
    );
  });

  test("unknown operators and conditions in a circle are found when rules are compiled", async () => {
    const unknown: Draft[] = [{ conditions: { all: [{ fact: "a", operator: "equals", value: 1 }] } }];
    await expect(engine(unknown).run({ a: 1 })).rejects.toThrow("Unknown operator: equals");
    expect(() => compileRuleset(ruleset(unknown))).toThrow("unknown-operator");
    expect(() => evaluate(unknown, { a: 1 }, { exact: true })).toThrow("unknown-operator");
    const circle: Ruleset = ruleset([{ conditions: { condition: "a" } }], {
      conditions: { a: { all: [{ condition: "b" }] }, b: { all: [{ condition: "a" }] } },
    });
    expect(() => compileRuleset(circle)).toThrow("a → b → a");
    expect(() => compileRuleset(circle, { exact: true }).evaluate({})).toThrow("a → b → a");
  });

  test("a literal may be the object that a fact is", async () => {
    const shared = { x: 1 };
    const drafts: Draft[] = [{ conditions: equals("a", shared) }];
    expect(types((await engine(drafts).run({ a: shared })).events)).toEqual([]);
    expect(evaluate(drafts, { a: shared }, { exact: true })).toEqual([]);
    expect(evaluate(drafts, { a: shared })).toEqual(["r0"]);
  });

  test("all, any and not come before a named condition in the same node, also below the root", async () => {
    const both = { condition: "yes", not: { fact: "a", operator: "equal", value: 1 } } as Draft["conditions"];
    const drafts: Draft[] = [{ conditions: both }, { conditions: { all: [both] } }];
    const reference = engine(drafts);
    reference.setCondition("yes", { all: [] });
    expect(types((await reference.run({ a: 1 })).events)).toEqual(["r1"]);
    const given = ruleset(drafts, { conditions: { yes: { all: [] } } });
    expect(compileRuleset(given).evaluate({ a: 1 }).events).toEqual([]);
    expect(compileRuleset(given, { exact: true }).evaluate({ a: 1 }).events).toEqual([]);
  });

  test("a missing fact is an error wherever it stands, and all of them at once", async () => {
    const drafts: Draft[] = [
      {
        conditions: {
          any: [
            { fact: "a", operator: "equal", value: 1, priority: 2 },
            { fact: "b", operator: "equal", value: 1 },
            { fact: "c", operator: "equal", value: 1 },
          ],
        },
      },
    ];
    expect(types((await engine(drafts).run({ a: 1 })).events)).toEqual(["r0"]);
    expect(evaluate(drafts, { a: 1 }, { exact: true })).toEqual(["r0"]);
    expect.assertions(3);
    try {
      evaluate(drafts, { a: 1 });
    } catch (error) {
      if (!RulesError.isInstance(error)) throw error;
      expect(error.issues.map(({ params }) => params["fact"])).toEqual(["b", "c"]);
    }
  });

  test("an error ends the evaluation: rules of lower priorities are not evaluated", async () => {
    const fails = { fact: "a", operator: "in", value: null };
    const drafts: Draft[] = [{ conditions: { all: [fails] }, priority: 2 }, { conditions: equals("a", 1) }];
    const reached: string[] = [];
    const reference = engine(drafts);
    reference.on("success", ({ type }) => void reached.push(type));
    await expect(reference.run({ a: 1 })).rejects.toThrow(TypeError);
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    expect(reached).toEqual(["r1"]);
    reached.length = 0;
    const handlers = { success: ({ type }: { type: string }) => reached.push(type) };
    expect(() => evaluate(drafts, { a: 1 }, { handlers })).toThrow('the operator "in" failed');
    expect(reached).toEqual([]);
  });

  test("evaluations of one program do not stop each other", async () => {
    const slow = async (): Promise<number> => {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      return 1;
    };
    const drafts: Draft[] = [
      { conditions: equals("slow", 1), priority: 2 },
      { conditions: equals("a", 1), priority: 1 },
    ];
    const reference = engine(drafts);
    const [first] = await Promise.all([reference.run({ a: 1, slow }), reference.run({ a: 1, slow: 1 })]);
    expect(types(first.events)).toEqual(["r0"]);
    const program = compileRuleset(ruleset(drafts));
    const [ours] = await Promise.all([program.evaluateAsync({ a: 1, slow }), program.evaluateAsync({ a: 1, slow: 1 })]);
    expect(types(ours.events)).toEqual(["r0", "r1"]);
  });

  test("a function given for a fact that is a constant elsewhere is called", async () => {
    const drafts: Draft[] = [{ conditions: equals("a", 2) }];
    const reference = engine(drafts);
    reference.addFact("a", 1);
    expect((await reference.run({ a: () => 2 })).events).toEqual([]);
    expect(evaluate(drafts, { a: () => 2 }, { facts: { a: 1 }, exact: true })).toEqual([]);
    expect(evaluate(drafts, { a: () => 2 }, { facts: { a: 1 } })).toEqual(["r0"]);
  });

  test("facts are own properties", async () => {
    const drafts: Draft[] = [{ conditions: equals("a", 1) }];
    const inherited = Object.create({ a: 1 }) as Record<string, unknown>;
    expect(types((await engine(drafts).run(inherited)).events)).toEqual(["r0"]);
    expect(evaluate(drafts, inherited, { exact: true })).toEqual(["r0"]);
    expect(() => evaluate(drafts, inherited)).toThrow("undefined-fact");
  });

  test("a fact without a cache is computed once for each params and path, not for each condition", () => {
    let calls = 0;
    const drafts: Draft[] = [{ conditions: equals("a", 1) }, { conditions: { any: [equals("a", 1), equals("a", 2)] } }];
    const facts = { a: defineFact({ compute: () => ++calls, cache: false }) };
    evaluate(drafts, {}, { facts });
    expect(calls).toBe(1);
    calls = 0;
    evaluate(drafts, {}, { facts, exact: true });
    expect(calls).toBe(3);
  });

  test("a condition that is not needed is not evaluated, nor can it fail", async () => {
    const fails = { fact: "a", operator: "in", value: null };
    const drafts: Draft[] = [{ conditions: { all: [{ fact: "a", operator: "equal", value: 2 }, fails] } }];
    await expect(engine(drafts).run({ a: 1 })).rejects.toThrow(TypeError);
    expect(() => evaluate(drafts, { a: 1 }, { exact: true })).toThrow("operator-failed");
    expect(evaluate(drafts, { a: 1 })).toEqual([]);
  });
});
