import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { expect, test } from "vitest";
import { defaultDecorators } from "./default-decorators.js";
import { defaultOperators } from "./default-operators.js";
import { contextWith } from "../testing/operator-context.js";
import { createOperatorTable } from "./resolve-operator.js";

const context = contextWith();
const table = createOperatorTable({ operators: defaultOperators, decorators: defaultDecorators });

test.each([
  { fact: "5abc", operator: "lessThan", value: 10, expected: false },
  { fact: "10", operator: "greaterThan", value: 9, expected: true },
  { fact: "10", operator: "greaterThan", value: "9", expected: false },
  { fact: "2026-11-01", operator: "lessThan", value: "2026-11-02", expected: true },
  { fact: null, operator: "lessThan", value: 5, expected: false },
  { fact: 5, operator: "greaterThan", value: null, expected: true },
  { fact: [5], operator: "lessThan", value: 10, expected: true },
  { fact: 5n, operator: "lessThanInclusive", value: 5, expected: true },
  { fact: new Date(0), operator: "lessThan", value: 1, expected: false },
  { fact: Number.NaN, operator: "equal", value: Number.NaN, expected: false },
  { fact: "ell", operator: "in", value: "hello", expected: true },
  { fact: "hello", operator: "contains", value: "ell", expected: false },
  { fact: undefined, operator: "notIn", value: [1], expected: true },
  { fact: [], operator: "everyFact:equal", value: 1, expected: true },
  { fact: [], operator: "someFact:equal", value: 1, expected: false },
])("$fact $operator $value is $expected", ({ fact, operator, value, expected }) => {
  expect(table.resolve(operator)?.evaluate(fact, value)).toBe(expected);
});

test("a long literal has no NaN to be found, and no gaps", () => {
  const long = [0, 1, 2, 3, 4, 5, 6, 7, Number.NaN];
  const sparse = Object.assign([...long], { 12: "last" });
  for (const operator of ["in", "not:notIn"]) {
    expect(table.resolve(operator)?.prepare(long, context)(Number.NaN)).toBe(false);
    expect(table.resolve(operator)?.prepare(sparse, context)(undefined)).toBe(false);
    expect(table.resolve(operator)?.prepare(sparse, context)("last")).toBe(true);
    expect(table.resolve(operator)?.prepare(long, context)(-0)).toBe(true);
  }
});

test.each([
  ["in", null],
  ["notIn", undefined],
  ["someValue:equal", "abc"],
  ["everyValue:equal", 3],
])("%s throws where its value is %o", (operator, value) => {
  expect(() => table.resolve(operator)?.evaluate(1, value)).toThrow(TypeError);
});

// The engine keeps its operators to itself; they are looked at here alone, to compare with.
interface ReferenceMap {
  get(name: string): { evaluate(fact: unknown, value: unknown): unknown } | null;
}
const reference = (new Engine() as unknown as { operators: ReferenceMap }).operators;

const primitive = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(0, -0, 1, 2, 10, "1", "10", "9", "a", "ab", "", true, null, undefined),
  },
  fc.constantFrom<unknown>(Number.NaN, Infinity, "NaN", "5abc", " 7", "Infinity", 5n, "1e3", false),
  fc.integer({ min: -3, max: 20 }),
);
const shared = { of: "both sides" };
const value = fc.oneof(
  primitive,
  fc.constant<unknown>(shared),
  fc.constantFrom<unknown>({}, new Date(0), [[1], 1]),
  fc.array(primitive, { maxLength: 4 }),
  fc.array(primitive, { minLength: 9, maxLength: 14 }),
  // eslint-disable-next-line no-sparse-arrays -- a gap is not a member
  fc.constant<unknown>([1, , 2, 3, 4, 5, 6, 7, 8, 9, "a"]),
);
const name = fc
  .tuple(
    fc.array(fc.constantFrom(...Object.keys(defaultDecorators), "nothing", ""), { maxLength: 3 }),
    fc.constantFrom(...Object.keys(defaultOperators)),
  )
  .map(([decorators, operator]) => [...decorators, operator].join(":"));

function outcome(run: () => unknown): unknown {
  try {
    return { result: run() };
  } catch (error) {
    return { throws: (error as Error).constructor.name };
  }
}

test("operators, decorated and prepared, answer as json-rules-engine's do", () => {
  fc.assert(
    fc.property(name, value, value, (operatorName, fact, compared) => {
      const ours = table.resolve(operatorName);
      const theirs = reference.get(operatorName);
      expect(ours === undefined).toBe(theirs === null);
      if (!ours || !theirs) return;
      const expected = outcome(() => theirs.evaluate(fact, compared));
      expect(outcome(() => ours.evaluate(fact, compared))).toEqual(expected);
      expect(outcome(() => ours.prepare(compared, context)(fact))).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
});
