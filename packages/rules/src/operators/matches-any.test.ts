import fc from "fast-check";
import { expect, test } from "vitest";
import { compared, contextWith, operatorNamed } from "../testing/operator-context.js";
import { matchesAny } from "./matches-any.js";

const cock = { terms: ["cock"], boundary: "substring", allow: ["cockpit", "peacock"] } as const;

test.each([
  ["slot gacor hari ini", ["slot", "poker"], true],
  ["slotnya penuh", ["slot", "poker"], false],
  ["slotnya penuh", { terms: ["slot"], boundary: "substring" }, true],
  ["SLOT", ["slot"], false],
  ["kamu bodoh sekali", { terms: ["bodoh sekali"], language: "id", source: "a study" }, true],
  ["c++", ["c++"], true],
  ["the cock crows", cock, true],
  ["in the cockpit", cock, false],
  ["a peacock in the cockpit", cock, false],
  ["cock in the cockpit", cock, true],
  ["cockpi", cock, true],
  ["burung gacor", { terms: ["gacor", "slot gacor"], allow: ["burung gacor"] }, false],
  ["burung gacor, slot gacor", { terms: ["gacor", "slot gacor"], allow: ["burung gacor"] }, true],
  ["cuburung gacor", { terms: ["gacor"], allow: ["burung gacor"] }, true],
  ["anything", [], false],
  [["slot"], ["slot"], false],
  [null, ["null"], false],
])("%j matches any of %j: %s", (fact, value, expected) => {
  expect(compared(fact, "matchesAny", value)).toBe(expected);
});

test.each([
  "slot",
  [""],
  [1],
  // eslint-disable-next-line no-sparse-arrays -- a gap is not a term
  ["a", , "b"],
  { terms: "slot" },
  {},
  { terms: ["a"], boundary: "line" },
  { terms: ["a"], allow: "b" },
])("%j is no list", (value) => {
  expect(() => operatorNamed("matchesAny").prepare(value, contextWith())).toThrow(
    expect.objectContaining({ code: "invalid-operator-value" }),
  );
  expect(operatorNamed("matchesAny").evaluate("slot", value)).toBe(false);
});

test("a list that a fact gave is read anew once it has changed", () => {
  const list = { terms: ["a"], allow: [] as string[], boundary: "word" };
  expect(matchesAny.evaluate("a b", list)).toBe(true);
  list.allow.push("a b");
  expect(matchesAny.evaluate("a b", list)).toBe(false);
  list.terms[0] = "b c";
  expect(matchesAny.evaluate("a b c", list)).toBe(true);
  list.boundary = "substring";
  expect(matchesAny.evaluate("a b cd", list)).toBe(true);
});

test("terms and allowed texts are found as trying every place finds them", () => {
  const word = fc.array(fc.constantFrom("a", "b", " "), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
  const text = fc.array(fc.constantFrom("a", "b", " "), { maxLength: 14 }).map((parts) => parts.join(""));
  const list = fc.record({
    terms: fc.array(word, { maxLength: 4 }),
    allow: fc.array(word, { maxLength: 3 }),
    boundary: fc.constantFrom("word", "substring"),
  });
  fc.assert(
    fc.property(list, text, (given, searched) => {
      const isEdge = (at: number): boolean => !(/\w/.test(searched.charAt(at - 1)) && /\w/.test(searched.charAt(at)));
      const places = (sought: readonly string[]): { start: number; end: number }[] =>
        sought.flatMap((part) =>
          Array.from({ length: searched.length }, (_, start) => ({ start, end: start + part.length }))
            .filter(({ start }) => searched.startsWith(part, start))
            .filter(({ start, end }) => given.boundary === "substring" || (isEdge(start) && isEdge(end))),
        );
      const allowed = places(given.allow);
      const expected = places(given.terms).some(
        ({ start, end }) => !allowed.some((outer) => outer.start <= start && end <= outer.end),
      );
      expect(compared(searched, "matchesAny", given)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});
