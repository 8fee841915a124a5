import fc from "fast-check";
import { expect, test } from "vitest";
import { compileRuleset, type Facts, type Ruleset } from "../index.js";
import { explanationToJson } from "../render.js";

const ruleset: Ruleset = {
  schemaVersion: 1,
  id: "test",
  version: "1",
  rules: [{ id: "r", conditions: { all: [{ fact: "it", operator: "equal", value: 1 }] }, event: { type: "hold" } }],
};
const program = compileRuleset(ruleset, { missingFacts: "unknown" });
const found = (facts: Facts): unknown =>
  JSON.parse(JSON.stringify(explanationToJson(program.explain(facts))), (key, value: unknown) =>
    key === "rules"
      ? (value as { conditions: { parts: { comparison: { factResult?: unknown } }[] } }[])[0]?.conditions.parts[0]
          ?.comparison.factResult
      : value,
  );

test("an explanation of plain values is itself", () => {
  const explanation = program.explain({ it: { a: [1, "b", null, true] } });
  expect(explanationToJson(explanation)).toEqual(explanation);
  expect(explanationToJson(program.explain({}))).toEqual(program.explain({}));
});

test.each<[string, () => unknown, unknown]>([
  ["a date", () => new Date(0), "1970-01-01T00:00:00.000Z"],
  ["no date", () => new Date(Number.NaN), "NaN"],
  ["infinity", () => Number.POSITIVE_INFINITY, "Infinity"],
  ["a large whole number", () => 2n ** 64n, "18446744073709551616"],
  ["functions and what is undefined", () => ({ a: () => 1, b: undefined, c: [undefined] }), { c: [null] }],
  ["what has a toJSON", () => ({ toJSON: () => "x", a: 1 }), { a: 1 }],
  [
    "an object inside itself",
    () => {
      const own: Record<string, unknown> = { a: 1 };
      own["own"] = [own];
      return own;
    },
    { a: 1, own: ["[circular]"] },
  ],
])("%s is written as JSON can", (_, value, written) => {
  const { missing: _missing, failures: _failures, rules } = found({ it: value() }) as Record<string, unknown>;
  expect(rules).toEqual(written);
});

test("whatever a fact is, JSON can write it and reads it back", () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (it) => {
      const json = explanationToJson(program.explain({ it }));
      expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    }),
  );
});
