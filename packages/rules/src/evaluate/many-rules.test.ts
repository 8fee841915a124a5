import { expect, test } from "vitest";
import { compileRuleset, type Condition, type RuleMode, type Ruleset } from "../index.js";

/** Enough for several of whatever rules are kept in by the dozen. */
const count = 2500;

/** Rules of which every third is about one number, and every 500th cannot be looked up; every seventh is off. */
const ruleset: Ruleset = {
  schemaVersion: 1,
  id: "many",
  version: "1",
  rules: Array.from({ length: count }, (_, index) => {
    const condition: Condition =
      index % 500 === 0
        ? { fact: "number", operator: "notEqual", value: index }
        : index % 3 === 0
          ? { fact: "number", operator: "equal", value: index }
          : { fact: "number", operator: "greaterThan", value: index };
    const mode: RuleMode = index % 7 === 0 ? "off" : "enforce";
    return { id: `r${index}`, mode, conditions: { all: [condition] }, event: { type: String(index) } };
  }),
};

function applied(number: number, isOff: (index: number) => boolean = (index) => index % 7 === 0): number[] {
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) =>
      !isOff(index) && (index % 500 === 0 ? index !== number : index % 3 === 0 ? index === number : index < number),
  );
}

const numbers = [0, 3, 31, 32, 500, 1023, 1024, 1025, 2040, 2499, 5000, -1];
const program = compileRuleset(ruleset);

test.each(numbers)("of many rules those apply that should, in order, for %d", (number) => {
  expect(program.evaluate({ number }).events.map(({ type }) => Number(type))).toEqual(applied(number));
});

test("a community that turns some on and others off has no effect on others", () => {
  const own = program.withOverlay({ modes: { r0: "shadow", r1001: "enforce", r1500: "off", r1024: "draft" } });
  const isOff = (index: number): boolean =>
    index === 1500 || index === 1024 || (index % 7 === 0 && index !== 0 && index !== 1001);
  for (const number of numbers) {
    expect(own.evaluate({ number }).events.map(({ type }) => Number(type))).toEqual(applied(number, isOff));
    expect(program.evaluate({ number }).events.map(({ type }) => Number(type))).toEqual(applied(number));
  }
});

test("an evaluation that failed leaves nothing for the next", () => {
  const fails = { fact: "other", operator: "equal", value: 1, path: "$.broken" };
  const withBroken = compileRuleset(
    { ...ruleset, rules: [...ruleset.rules, { id: "last", conditions: { all: [fails] }, event: { type: "last" } }] },
    { missingFacts: "undefined" },
  );
  const other = {
    get broken(): never {
      throw new Error("out of order");
    },
  };
  expect(() => withBroken.evaluate({ number: 2000, other })).toThrow("out of order");
  expect(withBroken.evaluate({ number: 5 }).events.map(({ type }) => Number(type))).toEqual(applied(5));
});
