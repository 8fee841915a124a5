import { extendedOperators } from "../operators.js";
import { describe, expect, it } from "vitest";
import { RulesError } from "../errors/rules-error.js";
import { defineFact } from "../facts/fact-definition.js";
import type { RootCondition } from "../model/condition.js";
import type { Rule } from "../model/rule.js";
import type { Ruleset } from "../model/ruleset.js";
import { re2 } from "../re2.js";
import { engineFacts } from "./engine-facts.js";
import { pathResolver } from "./path-resolver.js";
import { type EngineOptions, toEngine } from "./to-engine.js";

const manyLinks: RootCondition = { all: [{ fact: "links", operator: "greaterThan", value: 3 }] };

describe("toEngine", () => {
  it("runs the rules of a ruleset", async () => {
    const engine = toEngine(ruleset([rule("many-links", manyLinks)]));
    expect(await eventsOf(engine, { links: 5 })).toEqual(["many-links"]);
    expect(await eventsOf(engine, { links: 3 })).toEqual([]);
  });

  it("leaves out what is off or a draft, and keeps the order of definition", async () => {
    const modes = ["off", "shadow", "draft", "enforce"] as const;
    const rules = modes.map((mode) => ({ ...rule(mode, manyLinks), mode, name: `the ${mode} rule` }));
    const { results } = await toEngine(ruleset(rules)).run({ links: 5 });
    expect(results.map(({ name }) => name)).toEqual(["the shadow rule", "the enforce rule"]);
  });

  it("puts lists and thresholds in the place of their names", async () => {
    const terms = { terms: ["depo"], language: "id" };
    const conditions: RootCondition = {
      any: [
        { not: { fact: "text", operator: "someTerm", value: { list: "gambling" } } },
        { fact: "links", operator: "greaterThan", value: { threshold: "many" } },
      ],
    };
    const given = { ...ruleset([rule("r", conditions)]), lists: { gambling: terms }, thresholds: { many: 3 } };
    const someTerm = (text: unknown, list: unknown): boolean =>
      (list as typeof terms).terms.some((term) => String(text).includes(term));
    const engine = toEngine(given, { operators: { someTerm } });
    expect(await eventsOf(engine, { text: "depo 10rb", links: 3 })).toEqual([]);
    expect(await eventsOf(engine, { text: "depo 10rb", links: 4 })).toEqual(["r"]);
    expect(await eventsOf(engine, { text: "halo", links: 0 })).toEqual(["r"]);
  });

  it("changes nothing in the ruleset, which the engine alone would", async () => {
    const conditions: RootCondition = {
      all: [{ fact: "links", operator: "equal", value: { list: "gone", but: "a value" }, priority: "2" }],
    };
    const given = freeze(ruleset([{ ...rule("r", conditions), priority: "2" }]));
    const { failureResults } = await toEngine(given).run({ links: 5 });
    expect(failureResults[0]?.priority).toBe(2);
    expect(given.rules[0]?.conditions).toEqual(conditions);
  });

  it("resolves named conditions, and those that there are none of as told", async () => {
    const rules = [rule("named", { not: { condition: "many" } }), rule("unknown", { not: { condition: "none" } })];
    const given = { ...ruleset(rules), conditions: { many: manyLinks } };
    await expect(toEngine(given).run({ links: 1 })).rejects.toThrow("No condition none exists");
    const engine = toEngine(given, { allowUndefinedConditions: true });
    const events = await eventsOf(engine, { links: 1 });
    expect(events.sort()).toEqual(["named", "unknown"]);
  });

  it("treats missing facts as told", async () => {
    const given = ruleset([rule("r", { all: [{ fact: "nothing", operator: "notEqual", value: 1 }] })]);
    await expect(toEngine(given).run({})).rejects.toThrow("Undefined fact: nothing");
    expect(await eventsOf(toEngine(given, { missingFacts: "undefined" }), {})).toEqual(["r"]);
    const unknown = { missingFacts: "unknown" } as unknown as EngineOptions;
    const error = caught(() => toEngine(given, unknown));
    expect(error.describe("en")).toEqual([
      'json-rules-engine cannot treat missing facts as "unknown"; use "error" or "undefined" [unsupported-missing-facts]',
    ]);
  });

  it("computes facts with params, once unless told otherwise", async () => {
    const calls: string[] = [];
    const count = (name: string) => (): number => calls.push(name);
    const leaf = (fact: string): RootCondition => ({ all: [{ fact, operator: "greaterThan", value: 0, params: {} }] });
    const given = ruleset(["kept", "fresh", "kept", "fresh"].map((fact, index) => rule(`${fact}${index}`, leaf(fact))));
    const facts = { kept: count("kept"), fresh: defineFact({ compute: count("fresh"), cache: false }) };
    await toEngine(given, { facts }).run();
    expect(calls.sort()).toEqual(["fresh", "fresh", "kept"]);
    await toEngine(given).run(engineFacts(facts));
    expect(calls.sort()).toEqual(["fresh", "fresh", "fresh", "fresh", "kept", "kept"]);
  });

  it("gives facts a priority for conditions without one", async () => {
    const given = ruleset([
      rule("r", {
        all: [
          { fact: "late", operator: "equal", value: 1 },
          { fact: "early", operator: "equal", value: 1 },
        ],
      }),
    ]);
    const calls: string[] = [];
    const facts = {
      late: () => calls.push("late"),
      early: defineFact({ compute: () => calls.push("early") + 1, priority: 2 }),
    };
    await toEngine(given, { facts }).run();
    expect(calls).toEqual(["early"]);
  });

  it("registers operators and decorators, also instead of the built-in ones", async () => {
    const operators = {
      equal: { evaluate: () => true, accepts: (fact: unknown) => typeof fact === "string" },
      startsWith: (fact: unknown, value: unknown) => String(fact).startsWith(String(value)),
    };
    const lowerCase = (fact: unknown, value: unknown, next: (fact: unknown, value: unknown) => unknown): unknown =>
      next(String(fact).toLowerCase(), value);
    const given = ruleset([
      rule("any-text", { all: [{ fact: "text", operator: "equal", value: 7 }] }),
      rule("greeting", { all: [{ fact: "text", operator: "lowerCase:startsWith", value: "halo" }] }),
    ]);
    const engine = toEngine(given, { operators, decorators: { lowerCase } });
    expect(await eventsOf(engine, { text: "Halo!" })).toEqual(["any-text", "greeting"]);
    expect(await eventsOf(engine, { text: 7 })).toEqual([]);
  });

  it("knows the operators beyond json-rules-engine's, those too that need their value in the rule", async () => {
    const isShort: RootCondition = { all: [{ condition: "short" }] };
    const conditions: RootCondition = {
      all: [
        { fact: "text", operator: "matches", value: "bit\\.ly/\\w+" },
        { fact: "text", operator: "not:includes", value: "guide" },
        { fact: "links", operator: "some", value: isShort },
        { fact: "nobody", operator: "not:exists", value: true },
      ],
    };
    const given = {
      ...ruleset([rule("r", conditions)]),
      thresholds: { short: 4 },
      conditions: { short: { not: { fact: "length", operator: "greaterThan", value: { threshold: "short" } } } },
    };
    const engine = toEngine(given, { operators: extendedOperators, regex: re2, missingFacts: "undefined" });
    expect(await eventsOf(engine, { text: "bit.ly/x", links: [{ length: 9 }, { length: 4 }] })).toEqual(["r"]);
    expect(await eventsOf(engine, { text: "bit.ly/x", links: [{ length: 9 }] })).toEqual([]);
    expect(await eventsOf(engine, { text: "bit.ly/guide", links: [{ length: 4 }] })).toEqual([]);
  });

  it("replaces facts in the params of events when told to", async () => {
    const params = { title: { fact: "post", path: "$.title" } };
    const given = ruleset([{ ...rule("r", manyLinks), event: { type: "r", params } }]);
    const facts = { links: 5, post: { title: "Halo" } };
    const plain = await toEngine(given).run(facts);
    expect(plain.events).toEqual([{ type: "r", params }]);
    const replaced = await toEngine(given, { replaceFactsInEventParams: true }).run(facts);
    expect(replaced.events).toEqual([{ type: "r", params: { title: "Halo" } }]);
  });

  it.each([
    ["a condition", { all: [{ fact: "a", operator: "equal", value: 1, path: "$..a" }] }],
    ["what it compares with", { all: [{ not: { fact: "a", operator: "equal", value: { fact: "b", path: "$..a" } } }] }],
  ])("refuses the path of %s that walks anywhere, and says where", (_, conditions) => {
    const error = caught(() => toEngine(ruleset([rule("r", conditions)])));
    expect(error.code).toBe("unsafe-path");
    expect(error.issues[0].path).toEqual(expect.arrayContaining(["rules", 0, "conditions", "all", 0, "path"]));
  });

  it("refuses such a path in the params of an event, in a named condition and from a fact's own function", async () => {
    const path = "$[?(@.constructor)]";
    const event = { type: "r", params: { who: { fact: "post", path } } };
    const inEvent = caught(() => toEngine(ruleset([{ ...rule("r", manyLinks), event }])));
    expect(inEvent.issues[0].path).toEqual(["rules", 0, "event", "params", "who", "path"]);
    const conditions: Ruleset["conditions"] = { a: { all: [{ fact: "a", operator: "equal", value: 1, path }] } };
    const inNamed = caught(() => toEngine({ ...ruleset([]), conditions }));
    expect(inNamed.issues[0].path).toEqual(["conditions", "a", "all", 0, "path"]);
    const links = defineFact({ compute: (_params, almanac) => almanac.factValue("post", {}, path) });
    const engine = toEngine(ruleset([rule("r", manyLinks)]), { facts: { links, post: {} } });
    await expect(engine.run()).rejects.toThrow("could run code");
  });

  it("names the list or threshold that there is none of", () => {
    const listed: RootCondition = { all: [{ fact: "a", operator: "in", value: { list: "none" } }] };
    expect(caught(() => toEngine(ruleset([rule("r", listed)]))).issues).toEqual([
      { code: "unknown-list", path: ["rules", 0, "conditions", "all", 0, "value", "list"], params: { list: "none" } },
    ]);
    const above: RootCondition = { not: { fact: "a", operator: "in", value: { threshold: "toString" } } };
    expect(caught(() => toEngine({ ...ruleset([rule("r", above)]), thresholds: {} })).code).toBe("unknown-threshold");
  });

  it("says which rule the engine does not take, and why", () => {
    const error = caught(() => toEngine(ruleset([{ ...rule("r", manyLinks), priority: -1 }])));
    expect(error.describe("en")).toEqual([
      'rules[0]: json-rules-engine does not take "r": Priority must be greater than zero; mend it [invalid-rule]',
    ]);
    const conditions = { a: { fact: "a" } } as unknown as Ruleset["conditions"] & object;
    expect(caught(() => toEngine({ ...ruleset([]), conditions })).issues[0].path).toEqual(["conditions", "a"]);
  });
});

describe("handlers of toEngine", () => {
  it("are called with the event and its result, and may add facts for rules of a lower priority", async () => {
    const calls: unknown[] = [];
    const given = ruleset([
      { ...rule("first", manyLinks), priority: 2, event: { type: "first", params: { weight: 3 } } },
      rule("second", { all: [{ fact: "added", operator: "equal", value: 4 }] }),
      rule("third", { all: [{ fact: "links", operator: "equal", value: 0 }] }),
    ]);
    const engine = toEngine(given, {
      handlers: {
        success: (event, _almanac, { ruleId, result }) => calls.push(["success", event.type, ruleId, result]),
        failure: (event, _almanac, { ruleId, result }) => calls.push(["failure", event.type, ruleId, result]),
        events: {
          first: async (params, almanac, { conditions }) => {
            const links = await almanac.factValue("links");
            calls.push(["first", params, conditions.all?.[0]?.factResult]);
            almanac.addFact("added", () => Number(links) - 1);
          },
        },
      },
    });
    expect(await eventsOf(engine, { links: 5 })).toEqual(["first", "second"]);
    expect(calls).toEqual([
      ["success", "first", "first", true],
      ["first", { weight: 3 }, 5],
      ["success", "second", "second", true],
      ["failure", "third", "third", false],
    ]);
  });

  it.each(["success", "failure", "error"])("are called once for an event that is itself called %s", async (type) => {
    const calls: string[] = [];
    const handlers = {
      success: () => calls.push("success"),
      failure: () => calls.push("failure"),
      events: { [type]: () => calls.push(`event ${type}`) },
    };
    const engine = toEngine(ruleset([rule(type, manyLinks)]), { handlers });
    await engine.run({ links: 5 });
    expect(calls).toEqual(["success", `event ${type}`]);
    await engine.run({ links: 0 });
    expect(calls).toEqual(["success", `event ${type}`, "failure"]);
  });

  it("are a rule's own as well, called before those of all", async () => {
    const calls: string[] = [];
    const given = ruleset([
      {
        ...rule("r", manyLinks),
        onSuccess: ({ type }, _almanac, { ruleId }) => calls.push(`own ${type} ${ruleId}`),
        onFailure: () => calls.push("own failure"),
      },
    ]);
    await toEngine(given).run({ links: 5 });
    await toEngine(given, { handlers: { failure: () => calls.push("failure") } }).run({ links: 0 });
    expect(calls).toEqual(["own r r", "own failure", "failure"]);
  });

  it("end the run when they fail", async () => {
    const handlers = {
      success: () => {
        throw new Error("no room");
      },
    };
    await expect(toEngine(ruleset([rule("r", manyLinks)]), { handlers }).run({ links: 5 })).rejects.toThrow("no room");
  });
});

describe("engineFacts", () => {
  it("keeps values and inherited facts", () => {
    const facts = Object.assign(Object.create({ links: 5 }) as Record<string, unknown>, { text: "halo" });
    expect(engineFacts(facts)).toEqual({ links: 5, text: "halo" });
  });
});

describe("pathResolver", () => {
  it("is for almanacs of one's own", () => {
    expect(pathResolver({ a: [{ b: 1 }, { b: 2 }] }, "$.a[*].b")).toEqual([1, 2]);
    expect(() => pathResolver({}, "$..a")).toThrow(RulesError);
  });
});

function rule(id: string, conditions: RootCondition): Rule {
  return { id, conditions, event: { type: id } };
}

function ruleset(rules: readonly Rule[]): Ruleset {
  return { schemaVersion: 1, id: "test", version: "1", rules };
}

async function eventsOf(engine: ReturnType<typeof toEngine>, facts: Record<string, unknown>): Promise<string[]> {
  const { events } = await engine.run(facts);
  return events.map(({ type }) => type);
}

function freeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

function caught(act: () => unknown): RulesError {
  try {
    act();
  } catch (error) {
    if (RulesError.isInstance(error)) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}
