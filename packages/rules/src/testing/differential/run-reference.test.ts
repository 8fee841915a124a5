import { describe, expect, it } from "vitest";
import type { Rule } from "../../model/rule.js";
import type { DifferentialCase } from "./differential-case.js";
import { possibleErrors } from "./possible-errors.js";
import { runReference } from "./run-reference.js";

const deep: Rule["conditions"] = { all: [{ any: [{ all: [{ fact: "a", operator: "equal", value: 1 }] }] }] };
const shallow: Rule["conditions"] = { all: [{ fact: "a", operator: "equal", value: 1 }] };

describe("runReference", () => {
  it("writes down what json-rules-engine answers, rules of one priority in the order of the ruleset", async () => {
    const rules = [rule("r1", deep), rule("r2", shallow), rule("r3", { not: shallow })];
    const outcome = await runReference(given({ rules: [...rules, { ...rule("r4", shallow), priority: 2 }] }));
    expect(outcome).toMatchObject({
      kind: "answer",
      events: [{ type: "r4" }, { type: "r1" }, { type: "r2" }],
      failureEvents: [{ type: "r3" }],
      results: [{ ruleId: "r4" }, { ruleId: "r1" }, { ruleId: "r2" }],
    });
    const [, first] = outcome.kind === "answer" ? outcome.results : [];
    expect(first).toEqual({
      ruleId: "r1",
      priority: 1,
      event: { type: "r1" },
      result: true,
      conditions: {
        priority: 1,
        all: [
          {
            priority: 1,
            result: true,
            any: [
              {
                priority: 1,
                result: true,
                all: [{ fact: "a", operator: "equal", value: 1, factResult: 1, valueResult: 1, result: true }],
              },
            ],
          },
        ],
      },
    });
  });

  it("writes down what was computed and which handlers were called", async () => {
    const outcome = await runReference(
      given({
        rules: [
          { ...rule("r1", shallow), priority: 2 },
          rule("r2", { all: [{ fact: "g", operator: "equal", value: 2 }] }),
        ],
        facts: { a: { source: { formula: { kind: "value", value: 1 } } } },
        handlers: [{ ruleId: "r1", on: "success", isAsync: true, add: { fact: "g", spec: { source: { value: 2 } } } }],
      }),
    );
    expect(outcome).toMatchObject({
      events: [{ type: "r1" }, { type: "r2" }],
      calls: ["a {}"],
      handled: [
        "r1 event r1 undefined undefined true",
        "r1 success r1 undefined {type:r1} true",
        "r2 event r2 undefined undefined true",
        "r2 success r2 undefined {type:r2} true",
      ],
    });
  });

  it.each<[string, Rule["conditions"]]>([
    ["undefined-fact", { all: [{ fact: "nobody", operator: "equal", value: 1 }] }],
    ["unknown-operator", { all: [{ fact: "a", operator: "nowhere", value: 1 }] }],
    ["unknown-condition", { condition: "nowhere" }],
    ["operator-failed", { all: [{ fact: "a", operator: "in", value: null }] }],
    ["fact-failed", { all: [{ fact: "bad", operator: "equal", value: 1 }] }],
    ["condition-cycle", { condition: "circle" }],
  ])("names the error %s", async (kind, conditions) => {
    const facts = { bad: { source: { formula: { kind: "failure" } } } } as const;
    const outcome = await runReference(given({ rules: [rule("r1", conditions)], facts }));
    expect(outcome).toMatchObject({ kind: "error", error: { kind } });
  });
});

describe("possibleErrors", () => {
  it("are those of all rules of the first priority that fails, and of no other", async () => {
    const failing = (operator: string): Rule["conditions"] => ({ all: [{ fact: "a", operator, value: null }] });
    const rules = [
      rule("r1", failing("nowhere")),
      rule("r2", { all: [failing("in"), { condition: "nowhere" }] }),
      { ...rule("r3", shallow), priority: 2 },
      { ...rule("r4", { all: [{ fact: "nobody", operator: "equal", value: 1 }] }), priority: "abc" },
    ];
    const kinds = new Set(await possibleErrors(given({ rules })));
    expect(kinds).toEqual(new Set(["unknown-operator", "operator-failed", "unknown-condition"]));
  });
});

function rule(id: string, conditions: Rule["conditions"]): Rule {
  return { id, conditions, event: { type: id } };
}

function given(parts: {
  readonly rules: readonly Rule[];
  readonly facts?: DifferentialCase["given"];
  readonly handlers?: DifferentialCase["handlers"];
}): DifferentialCase {
  const { rules, facts = {}, handlers = [] } = parts;
  const conditions = { circle: { all: [{ condition: "circle" }] } };
  return {
    ruleset: { schemaVersion: 1, id: "case", version: "1", rules, conditions },
    missingFacts: "error",
    allowUndefinedConditions: false,
    replaceFactsInEventParams: false,
    replaceOperators: false,
    declared: {},
    given: { a: { source: { value: 1 } }, ...facts },
    inherited: {},
    handlers,
  };
}
