import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildTables } from "./build-tables.js";
import { createAutomaton } from "./create-automaton.js";
import type { Tables } from "./tables.js";

// Work is counted, not timed: how often an entry of the automaton's tables is read.

/** The tables with every read of an entry counted. */
function countReads(tables: Tables): { counted: Tables; reads: () => number } {
  let reads = 0;
  const watch = (value: unknown): unknown => {
    if (ArrayBuffer.isView(value)) {
      return new Proxy(value, {
        get(target, key) {
          if (typeof key === "string" && /^\d+$/.test(key)) reads++;
          return Reflect.get(target, key, target) as unknown;
        },
      });
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, watch(part)]));
  };
  return { counted: watch(tables) as Tables, reads: () => reads };
}

/** How many reads it takes to name the patterns that occur, to visit all occurrences, and what is allowed. */
function workOf(patterns: readonly string[], text: string, cells: number) {
  const { counted, reads } = countReads(buildTables(patterns, cells));
  const automaton = createAutomaton(counted);
  const into = new Uint32Array(patterns.length);
  let before = reads();
  const found = automaton.ids(text, into);
  const ids = reads() - before;
  let occurrences = 0;
  before = reads();
  automaton.forEach(text, () => occurrences++);
  const forEach = reads() - before;
  // Each code unit has 4 reads of its own and, over the text, one failure link at most. Before each link and each code
  // unit a child is looked for by halving: 2 reads of where the children are, and 1 of the link.
  const look = 3 + Math.ceil(Math.log2(counted.alphabet.size));
  const reading = text.length * (4 + 2 * look);
  return { ids, forEach, mayIds: reading + 8 * found, mayForEach: reading + 5 * occurrences, found, occurrences };
}

const nested = Array.from({ length: 100 }, (_, index) => "a".repeat(index + 1));
const hostile = [
  { title: "patterns that all end everywhere", patterns: nested, text: "a".repeat(800) },
  { title: "patterns that nearly all occur", patterns: nested.map((pattern) => `${pattern}b`), text: "a".repeat(800) },
  {
    title: "long beginnings that are given up again and again",
    patterns: ["a".repeat(200) + "b", ...nested.map((pattern) => `${pattern}c`)],
    text: `${"a".repeat(199)}d`.repeat(4),
  },
  {
    title: "a state with thousands of children",
    patterns: Array.from({ length: 2000 }, (_, index) => `aa${String.fromCharCode(0x4e00 + index)}`),
    text: "aa\u9fff".repeat(250),
  },
  {
    title: "phrases of one word",
    patterns: Array.from({ length: 60 }, (_, index) => "slot ".repeat(index + 1)),
    text: "slot ".repeat(150),
  },
];

describe.each([
  { form: "all rows", cells: 2 ** 22 },
  { form: "some rows", cells: 2 ** 10 },
  { form: "the root's row only", cells: 0 },
])("with $form, work grows with the text and what is found", ({ cells }) => {
  test.each(hostile)("$title", ({ patterns, text }) => {
    const { ids, forEach, mayIds, mayForEach } = workOf(patterns, text, cells);
    expect(ids).toBeLessThanOrEqual(mayIds);
    expect(forEach).toBeLessThanOrEqual(mayForEach);
  });

  test("any patterns and any text", () => {
    const periodic = fc
      .tuple(fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 9 }))
      .map(([part, times]) => part.repeat(times));
    fc.assert(
      fc.property(fc.array(periodic, { maxLength: 20 }), fc.array(periodic, { maxLength: 10 }), (patterns, parts) => {
        const { ids, forEach, mayIds, mayForEach } = workOf(patterns, parts.join(""), cells);
        expect(ids).toBeLessThanOrEqual(mayIds);
        expect(forEach).toBeLessThanOrEqual(mayForEach);
      }),
      { numRuns: 50 },
    );
  });
});

test("naming the patterns costs the same per code unit, however many end at each", () => {
  const text = "a".repeat(800);
  const many = workOf(nested, text, 2 ** 22);
  expect(many.found).toBe(100);
  expect(many.occurrences).toBe((100 * (2 * 800 - 99)) / 2);
  expect(many.ids).toBeLessThan(2 * workOf(["a"], text, 2 ** 22).ids);
});
