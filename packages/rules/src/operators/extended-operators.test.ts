import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RulesError } from "../errors/rules-error.js";
import { compared, contextWith, operatorNamed } from "../testing/operator-context.js";
import { extendedOperators } from "./extended-operators.js";

const noon = "2026-11-20T12:00:00Z";

describe.each([
  ["includes", "judi slot gacor", "slot", true],
  ["includes", "judi slot gacor", "Slot", false],
  ["includes", ["slot"], "slot", false],
  ["startsWith", "/help me", "/help", true],
  ["startsWith", "help me", "/help", false],
  ["endsWith", "undangan.apk", ".apk", true],
  ["endsWith", "undangan.apk.pdf", ".apk", false],
  ["not:includes", "a text", "slot", true],
  ["someFact:startsWith", ["a", "bc"], "b", true],
  ["someValue:includes", "judi slot gacor", ["poker", "gacor"], true],
  ["everyValue:includes", "judi slot gacor", ["poker", "gacor"], false],
  ["exists", "anything", true, true],
  ["exists", false, true, true],
  ["exists", null, true, false],
  ["exists", undefined, false, true],
  ["exists", 0, false, false],
  ["between", 1, [1, 10], true],
  ["between", 10, [1, 10], true],
  ["between", 10.5, [1, 10], false],
  ["between", "5", [1, 10], false],
  ["between", 5, { from: 5 }, true],
  ["between", 5, { to: 4 }, false],
  ["between", Number.NaN, [1, 10], false],
  ["before", "2026-11-20T11:59:59Z", noon, true],
  ["before", noon, noon, false],
  ["before", "2026-11-20T18:30:00+07:00", noon, true],
  ["before", "2026-11-20", noon, false],
  ["after", Date.parse(noon) + 1, noon, true],
  ["after", new Date(0), noon, false],
  ["within", noon, "PT24H/2026-11-20T12:00:00Z", true],
  ["within", "2026-11-19T11:59:59Z", "PT24H/2026-11-20T12:00:00Z", false],
  ["within", noon, { to: "2026-11-20T12:00:00Z" }, true],
  ["shorterThan", 3600, "P7D", true],
  ["shorterThan", "P7D", "P1W", false],
  ["longerThan", "P8D", "P1W", true],
  ["longerThan", "P1M", "P1W", false],
  ["overlaps", ["a", "b"], ["b", "c"], true],
  ["overlaps", ["a", "b"], ["c"], false],
  ["overlaps", [], [], false],
  ["overlaps", "ab", ["a"], false],
  ["isSubsetOf", ["a", "b"], ["b", "c", "a"], true],
  ["isSubsetOf", ["a", "d"], ["b", "c", "a"], false],
  ["isSubsetOf", [], [], true],
  ["containsAll", ["a", "b", "c"], ["a", "c", "a"], true],
  ["containsAll", ["a", "b"], ["a", "c"], false],
  ["containsAll", [], [], true],
])("%s", (operator, fact, value, expected) => {
  test(`of ${JSON.stringify(fact)} and ${JSON.stringify(value)} is ${expected}`, () => {
    expect(compared(fact, operator, value)).toBe(expected);
  });
});

test.each([
  ["includes", ""],
  ["startsWith", 3],
  ["endsWith", ["a"]],
  ["exists", "yes"],
  ["between", "1-10"],
  ["between", [10, 1]],
  ["between", [1, 2, 3]],
  ["between", ["1", "2"]],
  ["before", "2026-11-20"],
  ["after", "tomorrow"],
  ["within", "P1D"],
  ["shorterThan", "P1M"],
  ["longerThan", "a week"],
  ["overlaps", "a"],
  ["isSubsetOf", { a: 1 }],
  ["containsAll", null],
])("%s refuses the literal %j, and says what it takes", (name, value) => {
  const context = contextWith({ path: ["rules", 0, "value"] });
  const operator = operatorNamed(name);
  expect(() => operator.prepare(value, context)).toThrow(
    expect.objectContaining({
      code: "invalid-operator-value",
      issues: [expect.objectContaining({ path: context.path })],
    }),
  );
  expect(operator.evaluate("a fact of some kind", value)).toBe(false);
});

test("an error is in both languages", () => {
  try {
    operatorNamed("not:between").prepare("ten", contextWith({ path: ["value"] }));
    expect.unreachable();
  } catch (error) {
    if (!RulesError.isInstance(error)) throw error;
    expect(error.describe("en")).toEqual([
      'value: the operator "between" cannot compare with this value; give one such as [1,10] [invalid-operator-value]',
    ]);
    expect(error.describe("id")).toEqual([
      'value: operator "between" tidak dapat membandingkan dengan nilai ini; berikan misalnya [1,10] [invalid-operator-value]',
    ]);
  }
});

const plainNames = Object.entries(extendedOperators).flatMap(([name, { literal }]) => (literal ? [] : [name]));
const anything = fc.oneof(
  fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true, withSparseArray: true }),
  fc.date(),
  fc.integer(),
  fc.constantFrom("P7D", noon, `PT1H/${noon}`, [noon, noon], [1, 2], { from: 1 }),
);

test("whatever facts hold, the answer is true or false and never a throw, prepared or not", () => {
  fc.assert(
    fc.property(fc.constantFrom(...plainNames), anything, anything, (name, fact, value) => {
      const operator = operatorNamed(name);
      const answer = operator.evaluate(fact, value);
      expect(typeof answer).toBe("boolean");
      try {
        expect(operator.prepare(value, contextWith())(fact)).toBe(answer);
      } catch (error) {
        // What cannot be a literal compares with nothing.
        if (!RulesError.isInstance(error)) throw error;
        expect(answer).toBe(false);
      }
    }),
    { numRuns: 3000 },
  );
});

test("sets answer as their definitions do", () => {
  const set = fc.array(fc.constantFrom<unknown>(1, 2, 3, "1", "2", null), { maxLength: 5 });
  fc.assert(
    fc.property(set, set, (fact, value) => {
      expect(compared(fact, "overlaps", value)).toBe(compared(fact, "someFact:in", value));
      expect(compared(fact, "isSubsetOf", value)).toBe(compared(fact, "everyFact:in", value));
      expect(compared(fact, "containsAll", value)).toBe(compared(value, "isSubsetOf", fact));
    }),
  );
});

test("of two instants one is before, one is after, or they are the same", () => {
  const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
  fc.assert(
    fc.property(instant, instant, fc.boolean(), (first, second, asText) => {
      const fact = asText ? new Date(first).toISOString() : first;
      expect(compared(fact, "before", second)).toBe(first < second);
      expect(compared(fact, "after", second)).toBe(first > second);
      expect(compared(fact, "within", [second, second])).toBe(first === second);
    }),
  );
});
