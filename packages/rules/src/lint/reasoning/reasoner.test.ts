import fc from "fast-check";
import { expect, test } from "vitest";
import { compileRuleset, type MissingFacts, type RuleProgram } from "../../index.js";
import { lintRuleset } from "../../lint.js";
import { extendedOperators as operators } from "../../operators.js";
import type { Condition, RootCondition } from "../../model/condition.js";
import type { Ruleset } from "../../model/ruleset.js";
import { declaredFacts, facts, rootConditions, wholeFacts } from "../../testing/condition-arbitraries.js";

const named = { first: rootConditions, second: rootConditions };
const rest = { thresholds: { low: 1, high: 2.5 }, lists: { words: { terms: ["ab"] } }, facts: declaredFacts };

/** Named conditions that come back to themselves cannot be compiled: the second may name none. */
function rulesetOf(rules: readonly RootCondition[], conditions: Readonly<Record<string, RootCondition>>): Ruleset {
  const { first, second } = conditions as { first: RootCondition; second: RootCondition };
  const within = (condition: RootCondition, name: string): RootCondition =>
    JSON.parse(JSON.stringify(condition).replaceAll(`{"condition":"${name}"}`, '{"any":[]}')) as RootCondition;
  return {
    schemaVersion: 1,
    id: "random",
    version: "1",
    rules: rules.map((root, index) => ({ id: `${index}`, mode: "enforce", event: { type: "same" }, conditions: root })),
    conditions: { first: within(first, "first"), second: within(within(second, "first"), "second") },
    ...rest,
  };
}

/** What comes of each rule: true, false, or null for neither; undefined where the evaluation fails. */
function outcomes(program: RuleProgram, given: Readonly<Record<string, unknown>>): (boolean | null | undefined)[] {
  try {
    const evaluation = program.evaluate(given);
    const applied = new Set(evaluation.results().map(({ ruleId }) => ruleId));
    const unknown = new Set(evaluation.unknownRules().map(({ id }) => id));
    return program.ruleset.rules.map(({ id }) => applied.has(id) || (unknown.has(id) ? null : false));
  } catch {
    return program.ruleset.rules.map(() => undefined);
  }
}

function at(ruleset: Ruleset, path: readonly (string | number)[]): Condition {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], ruleset) as Condition;
}

const samples = fc.array(facts, { minLength: 12, maxLength: 12 });
const wholeSamples = fc.array(wholeFacts, { minLength: 8, maxLength: 8 });
/** Every way to treat what is missing, with facts that it is meant for. */
const modes = (some: readonly object[], whole: readonly object[]): readonly [MissingFacts, readonly object[]][] => [
  ["unknown", some],
  ["unknown", whole],
  ["undefined", whole],
];

test("what is said to be never true never is, and what is said to be always true is never false", () => {
  const said = { "unreachable-rule": 0, "contradictory-condition": 0, "always-true-condition": 0 };
  fc.assert(
    fc.property(rootConditions, fc.record(named), samples, wholeSamples, (root, conditions, some, whole) => {
      const ruleset = rulesetOf([root], conditions);
      for (const { code, path } of lintRuleset(ruleset)) {
        if (!Object.hasOwn(said, code)) continue;
        said[code as keyof typeof said]++;
        const alone: Ruleset = {
          ...ruleset,
          rules: [{ id: "0", event: { type: "same" }, conditions: { all: [at(ruleset, path)] } }],
        };
        const forbidden = code !== "always-true-condition";
        for (const [missingFacts, given] of modes(some, whole)) {
          for (const exact of [false, true]) {
            const program = compileRuleset(alone, { missingFacts, exact, operators });
            const answers = given.flatMap((each) => outcomes(program, each as Record<string, unknown>));
            expect(answers).not.toContain(forbidden);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
  for (const count of Object.values(said)) expect(count).toBeGreaterThan(10);
});

test("a rule that is said to be in another, or the same, applies only when that does, whatever the thresholds", () => {
  const said = { "subsumed-rule": 0, "duplicate-rule": 0 };
  const thresholds = fc.record({ low: fc.constantFrom(0, 1, 2), high: fc.constantFrom(0, 2, 3) });
  fc.assert(
    fc.property(
      fc.array(rootConditions, { minLength: 2, maxLength: 4 }),
      fc.record(named),
      samples,
      wholeSamples,
      thresholds,
      (roots, conditions, some, whole, own) => {
        const ruleset = rulesetOf(roots, conditions);
        const found = lintRuleset(ruleset).filter(({ code }) => Object.hasOwn(said, code));
        if (found.length === 0) return;
        for (const [missingFacts, given] of modes(some, whole)) {
          const program = compileRuleset(ruleset, { missingFacts, operators }).withOverlay({ thresholds: own });
          for (const each of given) {
            const answers = outcomes(program, each as Record<string, unknown>);
            for (const { code, path, params } of found) {
              said[code as keyof typeof said]++;
              const [rule, other] = [answers[Number(path[1])], answers[Number(params["other"])]];
              if (rule === true || (code === "duplicate-rule" && other === true)) expect(rule).toBe(other);
            }
          }
        }
      },
    ),
    { numRuns: 300 },
  );
  for (const count of Object.values(said)) expect(count).toBeGreaterThan(10);
});
