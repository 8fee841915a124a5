import { expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import type { Condition, RootCondition } from "../index.js";
import {
  conditionSchema,
  jsonRulesEngineRuleSchema,
  type rootConditionSchema,
  ruleSchema,
  rulesetSchema,
  type WrittenRule,
  type WrittenRuleset,
} from "../schemas.js";
import { exactly } from "./exactly.js";

test("the schemas give the types that are written by hand", () => {
  expectTypeOf<z.output<typeof conditionSchema>>().toEqualTypeOf<Condition>();
  expectTypeOf<z.output<typeof rootConditionSchema>>().toEqualTypeOf<RootCondition>();
  expectTypeOf<z.output<typeof ruleSchema>>().toEqualTypeOf<WrittenRule>();
  expectTypeOf<z.output<typeof rulesetSchema>>().toEqualTypeOf<WrittenRuleset>();
});

test("a schema that says something else does not compile", () => {
  interface Pin {
    readonly id: string;
    readonly tags?: readonly string[];
    readonly by?: Readonly<Record<string, number>>;
  }
  const id = z.string();
  const tags = z.array(z.string()).exactOptional();
  const by = z.record(z.string(), z.number()).exactOptional();
  exactly<Pin>()(z.strictObject({ id, tags, by }));
  exactly<Pin>()(z.looseObject({ id, tags, by, other: z.never().exactOptional() }));
  // @ts-expect-error -- a key is missing
  exactly<Pin>()(z.looseObject({ id, tags }));
  // @ts-expect-error -- a key too many
  exactly<Pin>()(z.looseObject({ id, tags, by, other: z.string().exactOptional() }));
  // @ts-expect-error -- of another type
  exactly<Pin>()(z.looseObject({ id, tags, by: z.record(z.string(), z.string()).exactOptional() }));
  // @ts-expect-error -- a wider type
  exactly<Pin>()(z.looseObject({ id, tags: z.array(z.unknown()).exactOptional(), by }));
  // @ts-expect-error -- a narrower type
  exactly<Pin>()(z.looseObject({ id: z.literal("a"), tags, by }));
});

test("rules and rulesets of a file", () => {
  const rule = { conditions: { all: [{ not: { condition: "newcomer" } }] }, event: { type: "hold" }, severity: 3 };
  expect(jsonRulesEngineRuleSchema.parse(rule)).toEqual(rule);
  expect(ruleSchema.safeParse(rule).success).toBe(false);
  const ruleset = { schemaVersion: 1, id: "x", version: "1", rules: [{ id: "a", ...rule }], policies: {} };
  expect(rulesetSchema.parse(ruleset)).toEqual(ruleset);
  expect(rulesetSchema.safeParse({ ...ruleset, other: 1 }).success).toBe(false);
});

test("a condition fits one of the schemas at most", () => {
  const both = { any: [], all: "not looked at", fact: 3 };
  expect(conditionSchema.parse(both)).toEqual(both);
  expect(conditionSchema.safeParse({ all: [], any: 3 }).success).toBe(false);
});
