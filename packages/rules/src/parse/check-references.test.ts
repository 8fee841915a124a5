import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkReferences,
  defaultLimits,
  parseRuleset,
  type RootCondition,
  type Ruleset,
  safeParseRuleset,
} from "../index.js";

function rulesetOf(conditions: Readonly<Record<string, RootCondition>>, root: RootCondition): Ruleset {
  const rules = [{ id: "a", conditions: root, event: { type: "x" } }];
  return { schemaVersion: 1, id: "x", version: "1", rules, conditions };
}

function linesOf(ruleset: Ruleset, limits = defaultLimits): string[] {
  return checkReferences(ruleset, limits).map(({ code, path, params }) =>
    [code, path.join("."), ...Object.values(params)].join(" "),
  );
}

const leaf = { fact: "text", operator: "equal", value: 1 };

test("names that are there", () => {
  const ruleset: Ruleset = {
    ...rulesetOf({ b: { all: [{ condition: "c" }] }, c: { any: [] } }, { not: { condition: "b" } }),
    lists: { words: { terms: [] } },
    thresholds: { few: 1 },
  };
  const uses = [{ ...leaf, value: { list: "words" } }, { ...leaf, value: { threshold: "few" } }, { condition: "c" }];
  expect(linesOf({ ...ruleset, rules: [{ id: "a", conditions: { all: uses }, event: { type: "x" } }] })).toEqual([]);
});

test("names that are not there, also those of Object.prototype", () => {
  const root: RootCondition = {
    all: [
      { condition: "toString" },
      { any: [{ ...leaf, value: { list: "valueOf" } }] },
      { not: { ...leaf, value: { threshold: "few" } } },
      { ...leaf, value: { list: "words", or: "anything" } },
      { ...leaf, value: [{ list: "words" }] },
    ],
  };
  expect(linesOf(rulesetOf({ b: { condition: "c" } }, root))).toEqual([
    "unknown-condition rules.0.conditions.all.0.condition toString",
    "unknown-list rules.0.conditions.all.1.any.0.value.list valueOf",
    "unknown-threshold rules.0.conditions.all.2.not.value.threshold few",
    "unknown-condition conditions.b.condition c",
  ]);
});

test.each([
  { what: "itself", conditions: { b: { not: { condition: "b" } } }, lines: ["conditions.b.not.condition b → b"] },
  {
    what: "a circle of three, told once",
    conditions: { b: { condition: "c" }, c: { all: [{ condition: "d" }, { condition: "d" }] }, d: { condition: "b" } },
    lines: ["conditions.d.condition b → c → d → b"],
  },
  {
    what: "a circle that is reached from outside",
    conditions: { a: { condition: "b" }, b: { condition: "c" }, c: { condition: "b" } },
    lines: ["conditions.c.condition b → c → b"],
  },
  {
    what: "two circles",
    conditions: { a: { condition: "a" }, b: { condition: "b" } },
    lines: ["conditions.a.condition a → a", "conditions.b.condition b → b"],
  },
  {
    what: "none, but a condition used twice",
    conditions: { b: { all: [{ condition: "c" }, { condition: "c" }] }, c: { all: [] } },
    lines: [],
  },
] as const)("circles: $what", ({ conditions, lines }) => {
  expect(linesOf(rulesetOf(conditions, { all: [] }))).toEqual(lines.map((line) => `condition-cycle ${line}`));
});

test("a circle is found exactly where there is one", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const edges = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 12 });
  fc.assert(
    fc.property(edges, (pairs) => {
      const conditions = Object.fromEntries(
        names.map((name) => [
          name,
          { all: pairs.filter(([from]) => from === name).map(([, condition]) => ({ condition })) },
        ]),
      );
      // Names that nothing names fall away until none does; what is left has a circle.
      let left = names;
      for (let before = -1; before !== left.length;) {
        before = left.length;
        left = left.filter((name) => pairs.some(([from, to]) => to === name && left.includes(from)));
      }
      expect(linesOf(rulesetOf(conditions, { all: [] })).length > 0).toBe(left.length > 0);
    }),
  );
});

describe("conditions that grow when names are replaced by what they stand for", () => {
  const doubling = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `c${index}`,
      { all: index === 59 ? [] : [{ condition: `c${index + 1}` }, { condition: `c${index + 1}` }] },
    ]),
  );
  const chain = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [`c${index}`, { condition: `c${Math.min(index + 1, 19_999)}` }]),
  );

  test("in number", () => {
    expect(linesOf(rulesetOf(doubling, { condition: "c0" }))).toEqual([
      "limit-exceeded rules.0.conditions conditions 500000",
    ]);
    expect(linesOf(rulesetOf(doubling, { condition: "c50" }))).toEqual([]);
  });

  test("in depth", () => {
    expect(linesOf(rulesetOf(doubling, { condition: "c0" }), { ...defaultLimits, depth: 100 })).toEqual([
      "limit-exceeded rules.0.conditions depth 100",
    ]);
    const lines = linesOf(rulesetOf({ ...chain, c19999: { all: [] } }, { condition: "c0" }));
    expect(lines[0]).toBe("limit-exceeded conditions.c200.condition depth 200");
  });
});

test("are left to the evaluation where json-rules-engine leaves them", () => {
  const ruleset = rulesetOf({ b: { condition: "b" } }, { condition: "c" });
  expect(safeParseRuleset(ruleset).success).toBe(false);
  expect(parseRuleset(ruleset, { exact: true })).toEqual(ruleset);
});
