import type { Path } from "@rukun/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRuleset, type RulesErrorCode, type RulesIssue, safeParseRuleset } from "../index.js";
import { jsonRulesEngineRuleSchema, rulesetSchema } from "../schemas.js";
import { arbitraryMutations, mutate } from "../testing/arbitrary-mutation.js";
import { arbitraryRules, arbitraryRuleset } from "../testing/arbitrary-ruleset.js";

/** What a schema does not look at. */
const beyondSchemas: readonly RulesErrorCode[] = [
  "condition-cycle",
  "duplicate-id",
  "duplicate-key",
  "forbidden-key",
  "limit-exceeded",
  "unknown-condition",
  "unknown-list",
  "unknown-threshold",
];

// Made once: making them takes longer than reading them.
const soundInputs = fc.sample(fc.oneof(arbitraryRuleset, arbitraryRules), 400).map((input) => JSON.stringify(input));
const changedInput = fc
  .tuple(fc.constantFrom(...soundInputs.filter(({ length }) => length < 800)), arbitraryMutations)
  .map(([json, mutations]) => mutate(json, mutations));

test("a sound ruleset is read, and reads back as it was when it was written as JSON", () => {
  for (const json of soundInputs) {
    const ruleset = parseRuleset(JSON.parse(json), { exact: true });
    const written: unknown = JSON.parse(JSON.stringify(ruleset));
    expect(parseRuleset(written, { exact: true }), json).toStrictEqual(ruleset);
  }
});

test("whatever is changed in one, it is read or refused with issues whose paths lead into it", () => {
  let read = 0;
  const runs = 12_000;
  fc.assert(
    fc.property(changedInput, (input) => {
      const result = safeParseRuleset(input);
      if (result.success) read++;
      else for (const { path } of result.error.issues) if (!leadsInto(input, path)) return false;
      return true;
    }),
    { numRuns: runs },
  );
  expect(read).toBeGreaterThan(runs / 10);
  expect(read).toBeLessThan((runs * 9) / 10);
});

test("it is refused where the schemas refuse it, and otherwise only for what no schema sees", () => {
  fc.assert(
    fc.property(changedInput, (input) => {
      const isBare = Array.isArray(input);
      const schema = isBare ? jsonRulesEngineRuleSchema.array() : rulesetSchema;
      const accepts = schema.safeParse(input).success;
      const result = safeParseRuleset(input);
      if (result.success) return accepts;
      // A rule's key that looks like a slip of the hand passes the schema.
      const isSlip = ({ code, path }: RulesIssue): boolean =>
        code === "unknown-key" && path.length === (isBare ? 2 : 3);
      return !accepts || result.error.issues.every((issue) => isSlip(issue) || beyondSchemas.includes(issue.code));
    }),
    { numRuns: 3000 },
  );
});

/** Whether all of a path but the last part is there. */
function leadsInto(input: unknown, path: Path): boolean {
  let value = input;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return false;
    value = (value as Record<string, unknown>)[part];
  }
  return true;
}

const anyValues = [
  ...fc.sample(fc.jsonValue({ maxDepth: 3 }), 500),
  ...fc.sample(fc.anything({ withDate: true, withMap: true, withBigInt: true, withNullPrototype: true }), 500),
];

test.each([
  ["a ruleset", (value: unknown) => value],
  ["rules", (value: unknown) => ({ schemaVersion: 1, id: "x", version: "1", rules: value })],
  ["conditions", (value: unknown) => [{ conditions: value, event: { type: "x" } }]],
  ["a condition", (value: unknown) => [{ conditions: { all: [value] }, event: { type: "x" } }]],
  ["the other parts", (value: unknown) => [{ conditions: { not: value }, event: value, id: value, tests: value }]],
])("any value at all as %s is read or refused", (_, place) => {
  for (const value of anyValues) {
    const input = place(value);
    const { success } = safeParseRuleset(input);
    if (success) expect(safeParseRuleset(input, { exact: true }).success).toBe(true);
  }
});
