import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import { buildAutomaton, TextError, type Automaton, type Occurrence } from "../automaton.js";
import { buildTables } from "./build-tables.js";
import { createAutomaton } from "./create-automaton.js";

test("finds every occurrence of every pattern, also inside one another", () => {
  const patterns = ["he", "she", "his", "hers"];
  expect(buildAutomaton(patterns).find("ushers")).toEqual([
    { id: 1, start: 1, end: 4 },
    { id: 0, start: 2, end: 4 },
    { id: 3, start: 2, end: 6 },
  ]);
});

test("names each pattern that occurs once", () => {
  expect(idsIn(buildAutomaton(["gacor", "slot", "maxwin", "slot gacor"]), "slot gacor, slot gacor!")).toEqual([
    1, 3, 0,
  ]);
});

test("gives each of several equal patterns its own id", () => {
  const automaton = buildAutomaton(["depo", "wd", "depo", "po", "depo"]);
  expect(automaton.size).toBe(5);
  expect(idsIn(automaton, "depo wd")).toEqual([0, 2, 4, 3, 1]);
  expect(automaton.find("depo").map(({ id }) => id)).toEqual([0, 2, 4, 3]);
});

test("counts offsets in UTF-16 code units, as string methods do", () => {
  const text = "🎰 jackpot 🎰";
  for (const { start, end } of buildAutomaton(["🎰"]).find(text)) expect(text.slice(start, end)).toBe("🎰");
  expect(buildAutomaton(["🎰"]).find(text)).toHaveLength(2);
});

test("tells upper from lower case, and one spelling of é from the other", () => {
  const automaton = buildAutomaton(["Kopi", "caf\u00e9"]);
  expect(automaton.find("kopi KOPI cafe\u0301")).toEqual([]);
  expect(automaton.find("Kopi caf\u00e9")).toHaveLength(2);
});

test("tells code units apart that share a byte", () => {
  expect("\u0161".charCodeAt(0) & 255).toBe("a".charCodeAt(0));
  expect(buildAutomaton(["a"]).find("\u0161\u6161")).toEqual([]);
  expect(buildAutomaton(["a", "\u6162"]).find("\u0161\u6161\u6162\u0162")).toEqual([{ id: 1, start: 2, end: 3 }]);
});

test("finds nothing with no patterns and nothing in no text", () => {
  expect(buildAutomaton([]).find("apa saja")).toEqual([]);
  expect(idsIn(buildAutomaton([]), "apa saja")).toEqual([]);
  expect(buildAutomaton(["a"]).find("")).toEqual([]);
});

test("stops reading when the visitor says so", () => {
  const visited: number[] = [];
  buildAutomaton(["a", "a", "aa"]).forEach("aaaa", (_id, _start, end) => {
    visited.push(end);
    return visited.length < 4;
  });
  expect(visited).toEqual([1, 1, 2, 2]);
});

test("answers other questions while a text is being visited", () => {
  const automaton = buildAutomaton(["a", "ab", "b"]);
  const seen: number[][] = [];
  automaton.forEach("ab", () => {
    seen.push(idsIn(automaton, "b"));
  });
  expect(seen).toEqual([[2], [2], [2]]);
});

test("writes only the ids that it counts", () => {
  const into = new Uint32Array(5).fill(7);
  expect(buildAutomaton(["a", "b", "c"]).ids("ccb", into)).toBe(2);
  expect(Array.from(into)).toEqual([2, 1, 7, 7, 7]);
});

test("takes a pattern of 100,000 code units", () => {
  const pattern = "ab".repeat(50_000);
  expect(buildAutomaton([pattern, "b"]).find(`b${pattern}`).slice(-2)).toEqual([
    { id: 0, start: 1, end: 100_001 },
    { id: 1, start: 100_000, end: 100_001 },
  ]);
});

test("takes patterns of every code unit there is", () => {
  const patterns = Array.from({ length: 2 ** 16 }, (_, code) => String.fromCharCode(code));
  const automaton = buildAutomaton(patterns);
  expect(automaton.find("\0a\ud83d\udca9\uffff").map(({ id }) => id)).toEqual([0, 0x61, 0xd83d, 0xdca9, 0xffff]);
});

test.each([
  { patterns: ["a", "", "b", ""], paths: [[1], [3]], code: "empty-pattern" },
  { patterns: ["a", 5], paths: [[1]], code: "not-text" },
  { patterns: [null], paths: [[0]], code: "not-text" },
  { patterns: new Array<string>(1), paths: [[0]], code: "not-text" },
  { patterns: "gacor", paths: [[]], code: "not-a-list" },
  { patterns: undefined, paths: [[]], code: "not-a-list" },
])("refuses $patterns: $code", ({ patterns, paths, code }) => {
  const error = errorOf(() => buildAutomaton(patterns as string[]));
  expect(error.code).toBe(code);
  expect(error.issues.map((issue) => issue.path)).toEqual(paths);
});

test("refuses what is no text, and an array that may be too short", () => {
  const automaton = buildAutomaton(["a", "b"]);
  const into = new Uint32Array(2);
  expect(errorOf(() => automaton.find(5 as unknown as string)).code).toBe("not-text");
  expect(errorOf(() => automaton.ids(undefined as unknown as string, into)).code).toBe("not-text");
  expect(errorOf(() => automaton.ids("a", new Uint32Array(1))).describe("en")).toEqual([
    "the array has room for 1 ids and 2 may be found; give one of length 2 or more [too-short]",
  ]);
});

test("has types that keep what it answers from being changed", () => {
  expectTypeOf(buildAutomaton).toEqualTypeOf<(patterns: readonly string[]) => Automaton>();
  expectTypeOf<Automaton["find"]>().returns.toEqualTypeOf<Occurrence[]>();
  expectTypeOf<Occurrence>().toEqualTypeOf<{ readonly id: number; readonly start: number; readonly end: number }>();
});

// Few letters make patterns that begin, end and repeat one another; the two halves of 😀 and of 💩 stand alone and in
// pairs; 𠮷 and é are on pages of their own.
const letters = ["a", "b", "\0", "\ud83d", "\ude00", "\udca9", "é", "𠮷"];
const someText = (longest: number, few: number) =>
  fc.string({ unit: fc.constantFrom(...letters.slice(0, few)), maxLength: longest });
const somePatterns = (few: number) =>
  fc.array(
    someText(6, few).filter((pattern) => pattern !== ""),
    { maxLength: 12 },
  );
const patternsAndTexts = fc
  .integer({ min: 1, max: letters.length })
  .chain((few) => fc.tuple(somePatterns(few), fc.array(someText(40, few), { minLength: 1, maxLength: 3 })));

// Without a row but the root's, with a few, and with all: states of both kinds must lead to each other.
const cells = fc.constantFrom(0, 12, 40, 10_000);

test("finds what searching for each pattern by itself finds", () => {
  fc.assert(
    fc.property(patternsAndTexts, cells, ([patterns, texts], allowed) => {
      const automaton = createAutomaton(buildTables(patterns, allowed));
      for (const text of texts) {
        const expected = searchOneByOne(patterns, text);
        expect(automaton.find(text)).toEqual(expected);
        expect(idsIn(automaton, text)).toEqual([...new Set(expected.map(({ id }) => id))]);
      }
    }),
    { numRuns: 1500 },
  );
});

test("finds the same in any text of Unicode, and in what is none", () => {
  const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.nat(0xffff).map(codeUnit) }));
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), anyText, cells, (parts, last, allowed) => {
      const patterns = parts.filter((part) => part !== "");
      const text = [...parts, ...parts, last].join("");
      expect(createAutomaton(buildTables(patterns, allowed)).find(text)).toEqual(searchOneByOne(patterns, text));
    }),
    { numRuns: 300 },
  );
});

function searchOneByOne(patterns: readonly string[], text: string): Occurrence[] {
  const occurrences = patterns.flatMap((pattern, id) => {
    const own: Occurrence[] = [];
    for (let start = text.indexOf(pattern); start !== -1; start = text.indexOf(pattern, start + 1)) {
      own.push({ id, start, end: start + pattern.length });
    }
    return own;
  });
  return occurrences.sort((a, b) => a.end - b.end || a.start - b.start || a.id - b.id);
}

function idsIn(automaton: Automaton, text: string): number[] {
  const into = new Uint32Array(automaton.size);
  return Array.from(into.subarray(0, automaton.ids(text, into)));
}

function codeUnit(code: number): string {
  return String.fromCharCode(code);
}

function errorOf(call: () => unknown): TextError {
  try {
    call();
  } catch (error) {
    if (error instanceof TextError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
