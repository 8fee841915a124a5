import { describe, expect, test } from "vitest";
import { compileRuleset, type HandlerAlmanac, type Rule, type Ruleset } from "../index.js";

function ruleset(rules: readonly Rule[]): Ruleset {
  return { schemaVersion: 1, id: "test", version: "1", rules };
}

const scored = (rest: Partial<Rule> = {}): Rule => ({
  id: "scored",
  priority: 10,
  conditions: { all: [{ fact: "score", operator: "greaterThan", value: 5 }] },
  event: { type: "high", params: { level: 2, score: { fact: "score" }, deep: { score: { fact: "score" } } } },
  ...rest,
});
const chained: Rule = {
  id: "chained",
  conditions: { all: [{ fact: "band", operator: "equal", value: "gold" }] },
  event: { type: "award" },
};

describe("handlers", () => {
  test("are called for each rule: its own, then the one for all, then the one for the event", () => {
    const calls: string[] = [];
    const note = (name: string) => (given: unknown) => void calls.push(`${name} ${JSON.stringify(given)}`);
    const program = compileRuleset(
      ruleset([scored({ onSuccess: note("own"), onFailure: note("own failure") }), chained]),
      {
        missingFacts: "undefined",
        handlers: { success: note("success"), failure: note("failure"), events: { high: note("high") } },
      },
    );
    program.evaluate({ score: 6 });
    const high = JSON.stringify(scored().event);
    expect(calls).toEqual([
      `own ${high}`,
      `success ${high}`,
      `high ${JSON.stringify(scored().event.params)}`,
      'failure {"type":"award"}',
    ]);
    calls.length = 0;
    program.evaluate({ score: 5 });
    expect(calls).toEqual([`own failure ${high}`, `failure ${high}`, 'failure {"type":"award"}']);
  });

  test("add facts for rules of a lower priority, also where missing facts are errors", () => {
    const addBand = (_: unknown, almanac: HandlerAlmanac): void => almanac.addFact("band", "gold");
    const events = (score: number): string[] =>
      compileRuleset(ruleset([chained, scored({ onSuccess: addBand })]))
        .evaluate({ score })
        .events.map(({ type }) => type);
    expect(events(6)).toEqual(["high", "award"]);
    expect(() => events(5)).toThrow('rules[0]: the fact "band" is not defined');
  });

  test("may be waited for by evaluateAsync alone", async () => {
    const addLater = async (_: unknown, almanac: HandlerAlmanac): Promise<void> => {
      await Promise.resolve();
      almanac.addFact("band", async () => await Promise.resolve("gold"));
    };
    const program = compileRuleset(ruleset([scored({ onSuccess: addLater }), chained]));
    expect((await program.evaluateAsync({ score: 6 })).events.map(({ type }) => type)).toEqual(["high", "award"]);
    expect(() => program.evaluate({ score: 6 })).toThrow("a handler returned a promise");
  });

  test("that fail end the evaluation: no later rule is evaluated", () => {
    let isReached = false;
    const program = compileRuleset(
      ruleset([
        scored({
          onSuccess: () => {
            throw new Error("no disk");
          },
        }),
        { ...chained, onFailure: () => (isReached = true) },
      ]),
      { missingFacts: "undefined" },
    );
    expect(() => program.evaluate({ score: 6 })).toThrow("rules[0]: a handler failed: no disk");
    expect(isReached).toBe(false);
  });
});

describe("facts in the params of events", () => {
  const rules = ruleset([scored()]);

  test("are replaced at the first level, of rules that apply and of those that do not", async () => {
    const program = compileRuleset(rules, { replaceFactsInEventParams: true });
    const params = (score: number): unknown => ({ level: 2, score, deep: { score: { fact: "score" } } });
    expect(program.evaluate({ score: 6 }).events).toEqual([{ type: "high", params: params(6) }]);
    expect(program.evaluate({ score: 4 }).failureEvents()).toEqual([{ type: "high", params: params(4) }]);
    const later = await program.evaluateAsync({ score: async () => await Promise.resolve(8) });
    expect(later.events).toEqual([{ type: "high", params: params(8) }]);
    expect((await later.results())[0]?.event.params).toEqual(params(8));
  });

  test("stay as they are unless asked for, and cannot be changed for the next evaluation", () => {
    const program = compileRuleset(rules);
    const [event] = program.evaluate({ score: 6 }).events;
    expect(event).toEqual(scored().event);
    expect(() => Object.assign(event?.params ?? {}, { level: 99 })).toThrow(TypeError);
  });
});
