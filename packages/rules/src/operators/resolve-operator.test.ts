import { expect, test } from "vitest";
import { defaultDecorators } from "./default-decorators.js";
import { defaultOperators } from "./default-operators.js";
import { contextWith } from "../testing/operator-context.js";
import type { ResolvedOperator } from "./operator.js";
import { createOperatorTable } from "./resolve-operator.js";

const context = contextWith();
const table = createOperatorTable({ operators: defaultOperators, decorators: defaultDecorators });

function resolve(name: string, from = table): ResolvedOperator {
  const operator = from.resolve(name);
  if (!operator) throw new Error(`no operator ${name}`);
  return operator;
}

test("an operator is found by its name", () => {
  expect(resolve("equal")).toMatchObject({ name: "equal", base: "equal", decorators: [], isDefault: true });
});

test("decorators stand before it, the outermost first", () => {
  const operator = resolve("not:someFact:equal");
  expect(operator).toMatchObject({ base: "equal", decorators: ["not", "someFact"], isDefault: true });
  expect(operator.definition).toBe(defaultOperators.equal);
  expect(operator.evaluate([1, 2], 2)).toBe(false);
  expect(resolve("someFact:not:equal").evaluate([1, 2], 2)).toBe(true);
});

test("a fact that an operator cannot compare is false inside its decorators", () => {
  expect(resolve("contains").evaluate("not an array", "a")).toBe(false);
  expect(resolve("doesNotContain").evaluate("not an array", "a")).toBe(false);
  expect(resolve("not:contains").evaluate("not an array", "a")).toBe(true);
  expect(resolve("not:contains").prepare("a", context)("not an array")).toBe(true);
});

test.each(["", ":equal", "equal:", "not:", "nothing", "nothing:equal", "toString", "toString:equal", "not:toString"])(
  "%o is no operator",
  (name) => {
    expect(table.resolve(name)).toBeUndefined();
  },
);

test("an operator whose own name has a colon is found before its name is split", () => {
  const own = createOperatorTable({
    operators: { ...defaultOperators, "not:equal": () => "own", "a:b": () => "a and b" },
    decorators: defaultDecorators,
  });
  expect(resolve("not:equal", own).evaluate(1, 1)).toBe("own");
  expect(resolve("someFact:not:equal", own)).toMatchObject({ base: "not:equal", isDefault: false });
  expect(resolve("a:b", own).evaluate(1, 1)).toBe("a and b");
  expect(own.resolve("b")).toBeUndefined();
});

test("what replaces an operator or a decorator is not a default one", () => {
  const own = createOperatorTable({
    operators: { ...defaultOperators, equal: (fact, value) => Object.is(fact, value) },
    decorators: { ...defaultDecorators, not: (fact, value, next) => !next(fact, value) },
  });
  expect(resolve("equal", own).isDefault).toBe(false);
  expect(resolve("equal", own).evaluate(Number.NaN, Number.NaN)).toBe(true);
  expect(resolve("not:lessThan", own).isDefault).toBe(false);
  expect(resolve("lessThan", own).isDefault).toBe(true);
});

test("a literal is prepared below the decorators that pass it on, with the path of its part", () => {
  const prepared: unknown[] = [];
  const own = createOperatorTable({
    operators: {
      sees: {
        evaluate: (fact, value) => fact === value,
        prepare(value, { path }) {
          prepared.push([value, path]);
          return (fact) => fact === value;
        },
      },
    },
    decorators: { ...defaultDecorators, twice: (fact, value, next) => next(fact, value) && next(fact, value) },
  });
  expect(resolve("not:someValue:sees", own).prepare(["a", "b"], { ...context, path: ["value"] })("b")).toBe(false);
  expect(prepared).toEqual([
    ["a", ["value", 0]],
    ["b", ["value", 1]],
  ]);
  expect(resolve("twice:sees", own).prepare("a", context)("a")).toBe(true);
  expect(prepared).toHaveLength(2);
});
