import { safeParseWith } from "@rukun/core/schemas";
import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { CounterDefinition } from "../counters.js";
import { messages, safeParseRuleset } from "../index.js";
import { counterSchema, rulesetSchema } from "../schemas.js";

const post = { all: [{ fact: "type", operator: "equal", value: "post" }] };
const own = { kind: "count", by: ["authorId"], window: "PT60S" } as const;
const good: Readonly<Record<string, CounterDefinition>> = {
  own,
  all: { ...own, by: [], window: 60, where: post, among: "least", description: "why" },
  channels: { ...own, kind: "distinct", of: "channelId" },
  amount: { ...own, kind: "sum", of: "value", unit: "IDR" },
  pace: { ...own, kind: "rate", per: "day" },
  blocked: { ...own, kind: "ratio", numerator: post, denominator: { condition: "posts" } },
};

function withCounters(counters: unknown): object {
  return { schemaVersion: 1, id: "x", version: "1", rules: [], conditions: { posts: post }, counters };
}

test("reads what counters are made of, and so does the ruleset's parser", () => {
  expectTypeOf<z.output<typeof counterSchema>>().toEqualTypeOf<CounterDefinition>();
  const ruleset = withCounters(good);
  expect(rulesetSchema.parse(ruleset)).toEqual(ruleset);
  const parsed = safeParseRuleset(ruleset);
  expect(parsed.success ? parsed.data.counters : parsed.error.message).toEqual(good);
});

test.each([
  [{ ...own, kind: "counts" }, "invalid-value"],
  [{ ...own, window: "P1M" }, "invalid-counter-window"],
  [{ ...own, window: 0 }, "invalid-counter-window"],
  [{ ...own, by: ["a", "a"] }, "duplicate-key"],
  [{ ...own, by: ["a b", "__proto__"] }, "forbidden-key"],
  [{ ...own, per: "day" }, "unknown-key"],
  [{ ...own, kind: "rate" }, "missing"],
  [{ ...own, kind: "ratio", numerator: 7 }, "invalid-type"],
  [{ ...own, where: { all: [{ fact: "a" }] } }, "missing"],
  [{ ...own, where: () => true }, ""],
])("%#: schema and parser refuse %j", (definition, code) => {
  const ruleset = withCounters({ c: definition });
  const read = safeParseWith(rulesetSchema, ruleset, { catalogue: messages });
  expect(read.success ? "taken" : read.error.message).toMatch(/^counters\.c/);
  const parsed = safeParseRuleset(ruleset);
  expect(parsed.success ? "taken" : parsed.error.message).toMatch(/^counters\.c/);
  if (code !== "") expect(parsed.success ? "taken" : parsed.error.message).toContain(`[${code}]`);
});

test("what counters name must be there", () => {
  const parsed = safeParseRuleset(withCounters({ c: { ...own, where: { condition: "post" } } }));
  expect(parsed.success ? "taken" : parsed.error.message).toContain(
    "counters.c.where.condition: there is no condition",
  );
});

test("schema and parser agree, whatever is given", () => {
  const field = fc.oneof(
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 3, arbitrary: fc.constantFrom(...["count", "sum", "rate", "ratio", "minute", "PT60S", 60, ["a"], post]) },
  );
  const definition = fc.oneof(
    fc
      .constantFrom(...Object.values(good))
      .chain((sound) =>
        fc
          .dictionary(fc.constantFrom(...Object.keys(sound), "of", "per"), field, { maxKeys: 2 })
          .map((changed) => ({ ...sound, ...changed })),
      ),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(definition, (given) => {
      const ruleset = withCounters({ c: given });
      expect(safeParseRuleset(ruleset).success).toBe(rulesetSchema.safeParse(ruleset).success);
    }),
    { numRuns: 500 },
  );
});

test("there are at most a thousand", () => {
  const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`c${index}`, own]));
  expect(rulesetSchema.safeParse(withCounters(many)).success).toBe(false);
  const parsed = safeParseRuleset(withCounters(many));
  expect(parsed.success ? "taken" : parsed.error.message).toContain("counters: there is more here than the limit");
});

test("the pattern of the JSON Schema takes the windows that the schema takes", () => {
  const pattern = /"pattern":"(\^P[^"]*)"/.exec(JSON.stringify(counterSchema.toJSONSchema()))?.[1] ?? "";
  const window = new RegExp(JSON.parse(`"${pattern}"`) as string);
  for (const text of ["PT60S", "P7D", "P1DT12H", "P1W", "PT24H", "P1M", "PT", "P", "60", "PT0.5S", "P1DT"]) {
    expect([text, window.test(text)]).toEqual([text, counterSchema.safeParse({ ...own, window: text }).success]);
  }
});
