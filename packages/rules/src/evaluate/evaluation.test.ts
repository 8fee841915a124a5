import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extendedOperators } from "../operators/extended-operators.js";
import { compileRuleset, type Condition, type Facts, type MissingFacts, type Rule, type Ruleset } from "../index.js";

/** Few facts, values and operators, so that rules share conditions and tables have several entries under one key. */
const names = ["a", "b", "c", "d"] as const;
const scalars = fc.constantFrom(0, 1, 2, 3, -1, 0.5, "x", "y", "2", "", true, false, null);
const factValues = fc.oneof(
  scalars,
  fc.array(scalars, { maxLength: 3 }),
  fc.record({ p: scalars, q: fc.array(scalars, { maxLength: 2 }) }, { noNullPrototype: true }),
);
const leaf: fc.Arbitrary<Condition> = fc
  .record({
    fact: fc.constantFrom(...names),
    compared: fc.oneof(
      fc.record({ operator: fc.constantFrom("equal", "notEqual", "contains", "doesNotContain"), value: scalars }),
      fc.record({
        operator: fc.constantFrom("lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"),
        value: fc.constantFrom(-1, 0, 0.5, 1, 2),
      }),
      fc.record({ operator: fc.constantFrom("in", "notIn", "not:in"), value: fc.array(scalars, { maxLength: 4 }) }),
      fc.record({ operator: fc.constantFrom("includes", "startsWith"), value: fc.constantFrom("x", "y", "2") }),
      fc.record({ operator: fc.constant("equal"), value: fc.record({ fact: fc.constantFrom(...names) }) }),
    ),
    path: fc.constantFrom(undefined, undefined, "$.p", "q[0]"),
    onMissing: fc.constantFrom(undefined, "pass", "fail", "unknown"),
  })
  .map(({ fact, compared, path, onMissing }) => ({
    fact,
    ...compared,
    ...(path === undefined ? {} : { path }),
    ...(onMissing === undefined ? {} : { onMissing }),
  }));
const { condition } = fc.letrec<{ condition: Condition; root: Condition }>((tie) => ({
  condition: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf, tie("root")),
  root: fc.oneof(
    fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }), priority: fc.constantFrom(1, 2, -1) }),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));
const rulesets: fc.Arbitrary<Ruleset> = fc
  .array(fc.record({ condition, priority: fc.constantFrom(1, 1, 2) }), { minLength: 1, maxLength: 12 })
  .map((drafts) => ({
    schemaVersion: 1,
    id: "generated",
    version: "1",
    rules: drafts.map(({ condition: given, priority }, index) => ({
      id: `r${index}`,
      priority,
      conditions: { all: [given] },
      event: { type: `e${index}` },
    })),
  }));
const manyFacts = fc.dictionary(fc.constantFrom(...names), factValues, { noNullPrototype: true });

/** Says what a condition is as slowly and plainly as can be: the meaning that compiled rules are held to. */
function meaning(given: Condition, facts: Facts, missingFacts: MissingFacts): boolean | null {
  if ("all" in given) return every(given.all.map((part) => meaning(part, facts, missingFacts)));
  if ("any" in given) {
    const parts = given.any.map((part) => not(meaning(part, facts, missingFacts)));
    return parts.length === 0 ? true : not(every(parts));
  }
  if ("not" in given) return not(meaning(given.not, facts, missingFacts));
  if ("condition" in given) throw new Error("no named conditions here");
  const reference = given.value as { fact?: string } | null;
  const other = typeof reference === "object" && reference?.fact !== undefined ? reference.fact : undefined;
  const isMissing = !Object.hasOwn(facts, given.fact) || (other !== undefined && !Object.hasOwn(facts, other));
  if (isMissing && missingFacts === "unknown") {
    return given.onMissing === "pass" ? true : given.onMissing === "fail" ? false : null;
  }
  const left = at(facts[given.fact], given.path);
  const right = other === undefined ? given.value : facts[other];
  const isNumber = String(Number.parseFloat(left as string)) !== "NaN";
  switch (given.operator) {
    case "equal":
      return left === right;
    case "notEqual":
      return left !== right;
    case "contains":
      return Array.isArray(left) && left.includes(right);
    case "doesNotContain":
      return Array.isArray(left) && !left.includes(right);
    case "in":
      return (right as unknown[]).includes(left);
    case "notIn":
    case "not:in":
      return !(right as unknown[]).includes(left);
    case "lessThan":
      return isNumber && (left as number) < (right as number);
    case "lessThanInclusive":
      return isNumber && (left as number) <= (right as number);
    case "greaterThan":
      return isNumber && (left as number) > (right as number);
    case "greaterThanInclusive":
      return isNumber && (left as number) >= (right as number);
    case "includes":
      return typeof left === "string" && left.includes(right as string);
    default:
      return typeof left === "string" && left.startsWith(right as string);
  }
}

function every(parts: readonly (boolean | null)[]): boolean | null {
  return parts.includes(false) ? false : parts.includes(null) ? null : true;
}

function not(answer: boolean | null): boolean | null {
  return answer === null ? null : !answer;
}

function at(value: unknown, path: string | undefined): unknown {
  if (path === undefined || typeof value !== "object" || value === null) return value;
  const fields = value as { p?: unknown; q?: unknown[] };
  return path === "$.p" ? fields.p : Object.hasOwn(fields, "q") ? fields.q?.[0] : undefined;
}

const ids = (rules: readonly Rule[]): string[] => rules.map(({ id }) => id);

describe.each<MissingFacts>(["undefined", "unknown"])("with missing facts %s", (missingFacts) => {
  test("rules apply as their conditions mean, traced or looked up", () => {
    fc.assert(
      fc.property(rulesets, fc.array(manyFacts, { minLength: 1, maxLength: 4 }), (ruleset, several) => {
        const program = compileRuleset(ruleset, { missingFacts, operators: extendedOperators });
        // One program for several evaluations: nothing of one may be left for the next.
        for (const facts of several) {
          const order = ruleset.rules.toSorted((first, second) => Number(second.priority) - Number(first.priority));
          const answers = order.map(({ conditions }) => meaning(conditions, facts, missingFacts));
          const those = (wanted: boolean | null): string[] =>
            ids(order.filter((_, index) => answers[index] === wanted));
          const evaluation = program.evaluate(facts);
          expect(ids(evaluation.matches().map(({ rule }) => rule))).toEqual(those(true));
          expect(ids(evaluation.unknownRules())).toEqual(those(null));
          expect(evaluation.results().map(({ ruleId, result }) => [ruleId, result])).toEqual(
            those(true).map((id) => [id, true]),
          );
          expect(evaluation.failureResults().map(({ ruleId, result }) => [ruleId, result])).toEqual(
            those(false).map((id) => [id, false]),
          );
          expect(evaluation.failureEvents()).toHaveLength(those(false).length);
          expect(program.explain(facts).rules.map(({ result }) => result)).toEqual(answers);
        }
      }),
      { numRuns: 700 },
    );
  });

  test("facts that are computed, later or now, change nothing and are computed at most once", async () => {
    await fc.assert(
      fc.asyncProperty(
        rulesets,
        manyFacts,
        fc.infiniteStream(fc.constantFrom("given", "now", "later")),
        async (ruleset, facts, kinds) => {
          const program = compileRuleset(ruleset, { missingFacts, operators: extendedOperators });
          const calls = new Map<string, number>();
          const computed = Object.fromEntries(
            Object.entries(facts).map(([id, value]) => {
              const [kind] = kinds.take(1);
              const compute = (): unknown => {
                calls.set(id, (calls.get(id) ?? 0) + 1);
                return kind === "now" ? value : Promise.resolve(value);
              };
              return [id, kind === "given" ? value : compute];
            }),
          );
          const expected = program.evaluate(facts);
          const evaluation = await program.evaluateAsync(computed);
          expect(evaluation.events).toEqual(expected.events);
          expect(ids(evaluation.unknownRules())).toEqual(ids(expected.unknownRules()));
          expect(await evaluation.results()).toEqual(expected.results());
          expect(await evaluation.failureResults()).toEqual(expected.failureResults());
          expect([...calls.values()].every((count) => count === 1)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test("evaluations that run at one time know nothing of each other", async () => {
  const program = compileRuleset(
    {
      schemaVersion: 1,
      id: "r",
      version: "1",
      rules: Array.from({ length: 20 }, (_, index) => ({
        id: `r${index}`,
        conditions: {
          all: [
            { fact: "a", operator: "greaterThan", value: index },
            { fact: "b", operator: "equal", value: true },
          ],
        },
        event: { type: `e${index}` },
      })),
    },
    { facts: { b: async () => await Promise.resolve(true) } },
  );
  const evaluations = await Promise.all(Array.from({ length: 40 }, (_, a) => program.evaluateAsync({ a })));
  expect(evaluations.map(({ events }) => events.length)).toEqual(Array.from({ length: 40 }, (_, a) => Math.min(a, 20)));
});
