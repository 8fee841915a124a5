import fc from "fast-check";
import { expect, test } from "vitest";
import { RulesError } from "../errors/rules-error.js";
import { contextWith, operatorNamed } from "../testing/operator-context.js";
import { defaultOperators } from "./default-operators.js";
import { extendedOperators } from "./extended-operators.js";

const lookedUp = Object.entries({ ...defaultOperators, ...extendedOperators }).filter(([, { lookUp }]) => lookUp);

const scalar = fc.constantFrom<unknown>(
  0,
  -0,
  1,
  2.5,
  -1,
  "a",
  "b",
  "ab",
  "a b",
  "",
  "1",
  true,
  null,
  undefined,
  Number.NaN,
);
const plain = { noNullPrototype: true } as const;
const value = fc.oneof(
  { weight: 2, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  fc.record(
    { terms: fc.array(fc.constantFrom("a", "b", "a b")), allow: fc.array(fc.constantFrom("ab", "a b a")) },
    plain,
  ),
  fc.record({ from: fc.constantFrom(-1, 0, 2) }, plain),
  fc.record({ to: fc.constantFrom(-1, 0, 2) }, plain),
  fc.constantFrom<unknown>([1, 2.5], [-1, 1], [0, 0]),
);
const fact = fc.oneof(value, fc.integer({ min: -3, max: 4 }), fc.stringMatching(/^[ab ]{0,6}$/));

test("a comparison that holds is found where it is looked up", () => {
  expect(lookedUp.map(([name]) => name).sort()).toEqual(
    ["equal", "in", "contains", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"]
      .concat(["includes", "startsWith", "endsWith", "matchesAny", "overlaps", "containsAll", "between"])
      .sort(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...lookedUp), value, fact, ([name, { lookUp }], literal, given) => {
      const keys = lookUp?.keys(literal);
      if (lookUp === undefined || keys === undefined || keys.length === 0) return;
      let holds: unknown;
      try {
        holds = operatorNamed(name).prepare(literal, contextWith())(given);
      } catch (error) {
        if (!RulesError.isInstance(error)) throw error;
        return;
      }
      const found: number[] = [];
      const isKnown = lookUp.table.create(keys)(given, (key) => found.push(key));
      if (holds === true && isKnown) expect(found).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
