import { describe, expect, test } from "vitest";
import { compileRuleset, type CompileOptions, type LeafCondition, type Ruleset } from "../index.js";
import { extendedOperators } from "../operators.js";
import { re2 } from "../re2.js";
import { renderExplanation } from "../render.js";

const named: Pick<Ruleset, "lists" | "thresholds" | "conditions"> = {
  lists: { gambling: { terms: ["gacor", "maxwin", "depo", "slot", "judi", "toto"] } },
  thresholds: { links: 3 },
  conditions: { spam: { all: [{ fact: "kind", operator: "equal", value: "spam" }] } },
};

/** What an explanation says of one comparison. */
function said(comparison: LeafCondition, facts: object, options: CompileOptions & { locale: "en" | "id" }): string {
  const { locale, operators, ...compileOptions } = options;
  const ruleset: Ruleset = {
    schemaVersion: 1,
    id: "test",
    version: "1",
    rules: [{ id: "r", conditions: { all: [comparison] }, event: { type: "hold" } }],
    ...named,
  };
  const program = compileRuleset(ruleset, {
    missingFacts: "undefined",
    regex: re2,
    operators: { ...extendedOperators, ...operators },
    ...compileOptions,
  });
  return (
    renderExplanation(program.explain(facts as never), { locale })
      .split("\n")[2]
      ?.trim() ?? ""
  );
}

const link = {
  all: [
    { fact: "type", operator: "equal", value: "link" },
    { fact: "size", operator: "greaterThan", value: 5 },
  ],
};
const instant = Date.UTC(2026, 0, 31, 12);

describe.each<[operator: string, value: unknown, fact: unknown, en: string, id: string]>([
  ["equal", 5, 5, "✓ it 5 is equal to 5", "✓ it 5 sama dengan 5"],
  ["equal", true, null, "✗ it null is not equal to true", "✗ it null tidak sama dengan true"],
  ["notEqual", "a", "b", '✓ it "b" is not equal to "a"', '✓ it "b" tidak sama dengan "a"'],
  ["notEqual", "a", "a", '✗ it "a" is equal to "a"', '✗ it "a" sama dengan "a"'],
  ["in", ["a", "b"], "a", '✓ it "a" is in ["a", "b"]', '✓ it "a" termasuk dalam ["a", "b"]'],
  ["in", ["a", "b"], "c", '✗ it "c" is not in ["a", "b"]', '✗ it "c" tidak termasuk dalam ["a", "b"]'],
  ["notIn", ["a"], "c", '✓ it "c" is not in ["a"]', '✓ it "c" tidak termasuk dalam ["a"]'],
  ["notIn", ["a"], "a", '✗ it "a" is in ["a"]', '✗ it "a" termasuk dalam ["a"]'],
  ["contains", "a", ["a"], '✓ it ["a"] contains "a"', '✓ it ["a"] memuat "a"'],
  ["contains", "a", [], '✗ it [] does not contain "a"', '✗ it [] tidak memuat "a"'],
  ["doesNotContain", "a", [], '✓ it [] does not contain "a"', '✓ it [] tidak memuat "a"'],
  ["doesNotContain", "a", ["a"], '✗ it ["a"] contains "a"', '✗ it ["a"] memuat "a"'],
  ["lessThan", 5, 4, "✓ it 4 is less than 5", "✓ it 4 kurang dari 5"],
  ["lessThan", 5, 5, "✗ it 5 is not less than 5", "✗ it 5 tidak kurang dari 5"],
  ["lessThanInclusive", 5, 5, "✓ it 5 is at most 5", "✓ it 5 sama dengan atau kurang dari 5"],
  ["lessThanInclusive", 5, 6, "✗ it 6 is not at most 5", "✗ it 6 tidak sama dengan atau kurang dari 5"],
  ["greaterThan", 5, 7, "✓ it 7 is greater than 5", "✓ it 7 lebih dari 5"],
  ["greaterThan", 5, 5, "✗ it 5 is not greater than 5", "✗ it 5 tidak lebih dari 5"],
  ["greaterThanInclusive", 5, 5, "✓ it 5 is at least 5", "✓ it 5 sama dengan atau lebih dari 5"],
  ["greaterThanInclusive", 5, 4, "✗ it 4 is not at least 5", "✗ it 4 tidak sama dengan atau lebih dari 5"],
  [
    "includes",
    "bit.ly",
    "cek bit.ly",
    '✓ it "cek bit.ly" contains the text "bit.ly"',
    '✓ it "cek bit.ly" memuat teks "bit.ly"',
  ],
  ["includes", "a", "b", '✗ it "b" does not contain the text "a"', '✗ it "b" tidak memuat teks "a"'],
  ["startsWith", "a", "ab", '✓ it "ab" begins with "a"', '✓ it "ab" diawali dengan "a"'],
  ["startsWith", "b", "ab", '✗ it "ab" does not begin with "b"', '✗ it "ab" tidak diawali dengan "b"'],
  ["endsWith", "b", "ab", '✓ it "ab" ends with "b"', '✓ it "ab" diakhiri dengan "b"'],
  ["endsWith", "a", "ab", '✗ it "ab" does not end with "a"', '✗ it "ab" tidak diakhiri dengan "a"'],
  [
    "matches",
    "bit\\.ly",
    "bit.ly",
    '✓ it "bit.ly" matches the pattern /bit\\.ly/',
    '✓ it "bit.ly" cocok dengan pola /bit\\.ly/',
  ],
  [
    "matches",
    { pattern: "^b", flags: "i" },
    "a",
    '✗ it "a" does not match the pattern /^b/i',
    '✗ it "a" tidak cocok dengan pola /^b/i',
  ],
  [
    "matchesAny",
    ["a", "b"],
    "a b",
    '✓ it "a b" contains a term of ["a", "b"]',
    '✓ it "a b" memuat istilah dari ["a", "b"]',
  ],
  [
    "matchesAny",
    ["a", "b"],
    "c",
    '✗ it "c" contains no term of ["a", "b"]',
    '✗ it "c" tidak memuat istilah dari ["a", "b"]',
  ],
  ["exists", true, 0, "✓ it 0 has a value", "✓ it 0 memiliki nilai"],
  ["exists", true, undefined, "✗ it has no value", "✗ it tidak memiliki nilai"],
  ["exists", false, null, "✓ it has no value", "✓ it tidak memiliki nilai"],
  ["exists", false, 0, "✗ it 0 has a value", "✗ it 0 memiliki nilai"],
  ["between", [1, 10], 5, "✓ it 5 is in the range 1 to 10", "✓ it 5 ada dalam rentang 1 sampai 10"],
  ["between", { from: 1 }, 0, "✗ it 0 is not in the range 1 and above", "✗ it 0 tidak ada dalam rentang 1 ke atas"],
  ["between", { to: 9 }, 0, "✓ it 0 is in the range 9 and below", "✓ it 0 ada dalam rentang 9 ke bawah"],
  [
    "before",
    "2026-02-01T00:00:00Z",
    instant,
    '✓ it 2026-01-31T12:00:00.000Z is before "2026-02-01T00:00:00Z"',
    '✓ it 2026-01-31T12:00:00.000Z lebih awal dari "2026-02-01T00:00:00Z"',
  ],
  [
    "after",
    instant,
    "2026-01-01T00:00:00Z",
    '✗ it "2026-01-01T00:00:00Z" is not after 2026-01-31T12:00:00.000Z',
    '✗ it "2026-01-01T00:00:00Z" tidak lebih akhir dari 2026-01-31T12:00:00.000Z',
  ],
  [
    "within",
    { from: instant },
    instant,
    "✓ it 2026-01-31T12:00:00.000Z is within 2026-01-31T12:00:00.000Z and later",
    "✓ it 2026-01-31T12:00:00.000Z ada dalam waktu 2026-01-31T12:00:00.000Z dan sesudahnya",
  ],
  [
    "within",
    "2026-01-01T00:00:00Z/P31D",
    0,
    '✗ it 1970-01-01T00:00:00.000Z is not within "2026-01-01T00:00:00Z/P31D"',
    '✗ it 1970-01-01T00:00:00.000Z tidak ada dalam waktu "2026-01-01T00:00:00Z/P31D"',
  ],
  ["shorterThan", "P1D", 60, '✓ it 60 seconds is shorter than "P1D"', '✓ it 60 detik lebih singkat dari "P1D"'],
  ["longerThan", 90, "PT1M", '✗ it "PT1M" is not longer than 90 seconds', '✗ it "PT1M" tidak lebih lama dari 90 detik'],
  [
    "overlaps",
    ["a"],
    ["a"],
    '✓ it ["a"] shares an element with ["a"]',
    '✓ it ["a"] memiliki unsur yang sama dengan ["a"]',
  ],
  [
    "overlaps",
    ["a"],
    [],
    '✗ it [] shares no element with ["a"]',
    '✗ it [] tidak memiliki unsur yang sama dengan ["a"]',
  ],
  ["isSubsetOf", ["a"], [], '✓ it [] has nothing beyond ["a"]', '✓ it [] tidak memuat apa pun di luar ["a"]'],
  ["isSubsetOf", ["a"], ["b"], '✗ it ["b"] has something beyond ["a"]', '✗ it ["b"] memuat sesuatu di luar ["a"]'],
  ["containsAll", ["a"], ["a"], '✓ it ["a"] contains all of ["a"]', '✓ it ["a"] memuat semua dari ["a"]'],
  ["containsAll", ["a"], ["b"], '✗ it ["b"] does not contain all of ["a"]', '✗ it ["b"] tidak memuat semua dari ["a"]'],
  [
    "some",
    link,
    [{ type: "link", size: 9 }],
    '✓ it [{type: "link", size: 9}] has an element where (type is equal to "link" and size is greater than 5)',
    '✓ it [{type: "link", size: 9}] memiliki unsur dengan (type sama dengan "link" dan size lebih dari 5)',
  ],
  [
    "some",
    { not: { condition: "spam" } },
    [],
    "✗ it [] has no element where it is not so that the condition spam holds",
    "✗ it [] tidak memiliki unsur dengan tidak benar bahwa kondisi spam terpenuhi",
  ],
  [
    "every",
    { any: [{ fact: "$element", operator: "in", value: ["a"] }] },
    ["a"],
    '✓ it ["a"] has only elements where the element is in ["a"]',
    '✓ it ["a"] hanya memiliki unsur dengan unsur itu termasuk dalam ["a"]',
  ],
  [
    "every",
    { condition: "spam" },
    ["a"],
    '✗ it ["a"] does not have only elements where the condition spam holds',
    '✗ it ["a"] tidak hanya memiliki unsur dengan kondisi spam terpenuhi',
  ],
  [
    "none",
    { all: [] },
    [],
    "✓ it [] has no element where nothing is asked",
    "✓ it [] tidak memiliki unsur dengan syarat apa pun",
  ],
  [
    "none",
    { condition: "spam" },
    [{ kind: "spam" }],
    '✗ it [{kind: "spam"}] has an element where the condition spam holds',
    '✗ it [{kind: "spam"}] memiliki unsur dengan kondisi spam terpenuhi',
  ],

  ["not:equal", 5, 5, "✗ it 5 is equal to 5", "✗ it 5 sama dengan 5"],
  ["not:not:equal", 5, 5, "✓ it 5 is equal to 5", "✓ it 5 sama dengan 5"],
  [
    "someFact:greaterThan",
    5,
    [1, 9],
    "✓ an element of it [1, 9] is greater than 5",
    "✓ ada unsur it [1, 9] yang lebih dari 5",
  ],
  [
    "someFact:greaterThan",
    5,
    [1, 2],
    "✗ no element of it [1, 2] is greater than 5",
    "✗ tidak ada unsur it [1, 2] yang lebih dari 5",
  ],
  ["not:someFact:equal", 5, [1], "✓ no element of it [1] is equal to 5", "✓ tidak ada unsur it [1] yang sama dengan 5"],
  [
    "everyFact:lessThan",
    5,
    [1, 2],
    "✓ every element of it [1, 2] is less than 5",
    "✓ setiap unsur it [1, 2] kurang dari 5",
  ],
  [
    "everyFact:lessThan",
    5,
    [1, 9],
    "✗ an element of it [1, 9] is not less than 5",
    "✗ ada unsur it [1, 9] yang tidak kurang dari 5",
  ],
  [
    "someValue:startsWith",
    ["a", "b"],
    "bc",
    '✓ it "bc" begins with one of ["a", "b"]',
    '✓ it "bc" diawali dengan salah satu nilai ["a", "b"]',
  ],
  [
    "someValue:startsWith",
    ["a", "b"],
    "c",
    '✗ it "c" does not begin with any of ["a", "b"]',
    '✗ it "c" tidak diawali dengan satu pun nilai ["a", "b"]',
  ],
  [
    "everyValue:greaterThan",
    [1, 2],
    3,
    "✓ it 3 is greater than each of [1, 2]",
    "✓ it 3 lebih dari setiap nilai [1, 2]",
  ],
  [
    "everyValue:greaterThan",
    [1, 5],
    3,
    "✗ it 3 is not greater than all of [1, 5]",
    "✗ it 3 tidak lebih dari semua nilai [1, 5]",
  ],
  ["swap:contains", ["a"], "a", '✓ ["a"] contains it "a"', '✓ ["a"] memuat it "a"'],

  [
    "contains",
    "a",
    "a",
    '✗ it "a" is not a list, so it cannot be compared with "a"',
    '✗ it "a" bukan daftar, jadi tidak dapat dibandingkan dengan "a"',
  ],
  [
    "doesNotContain",
    "a",
    1,
    '✗ it 1 is not a list, so it cannot be compared with "a"',
    '✗ it 1 bukan daftar, jadi tidak dapat dibandingkan dengan "a"',
  ],
  [
    "not:contains",
    "a",
    1,
    '✓ it 1 is not a list, so it cannot be compared with "a"',
    '✓ it 1 bukan daftar, jadi tidak dapat dibandingkan dengan "a"',
  ],
  [
    "someValue:doesNotContain",
    ["a"],
    "b",
    '✗ it "b" is not a list, so it cannot be compared with ["a"]',
    '✗ it "b" bukan daftar, jadi tidak dapat dibandingkan dengan ["a"]',
  ],
  [
    "everyFact:equal",
    "a",
    "a",
    '✗ it "a" is not a list, so it cannot be compared with "a"',
    '✗ it "a" bukan daftar, jadi tidak dapat dibandingkan dengan "a"',
  ],
  [
    "greaterThan",
    5,
    "abc",
    '✗ it "abc" is not a number, so it cannot be compared with 5',
    '✗ it "abc" bukan angka, jadi tidak dapat dibandingkan dengan 5',
  ],
  [
    "between",
    [1, 9],
    "5",
    '✗ it "5" is not a number, so it cannot be compared with 1 to 9',
    '✗ it "5" bukan angka, jadi tidak dapat dibandingkan dengan 1 sampai 9',
  ],
  [
    "includes",
    "a",
    ["a"],
    '✗ it ["a"] is not text, so it cannot be compared with "a"',
    '✗ it ["a"] bukan teks, jadi tidak dapat dibandingkan dengan "a"',
  ],
  [
    "before",
    instant,
    "kemarin",
    '✗ it "kemarin" is not a point in time, so it cannot be compared with 2026-01-31T12:00:00.000Z',
    '✗ it "kemarin" bukan titik waktu, jadi tidak dapat dibandingkan dengan 2026-01-31T12:00:00.000Z',
  ],
  [
    "longerThan",
    "P1D",
    "lama",
    '✗ it "lama" is not a duration, so it cannot be compared with "P1D"',
    '✗ it "lama" bukan durasi, jadi tidak dapat dibandingkan dengan "P1D"',
  ],
  [
    "lessThan",
    5,
    undefined,
    "✗ it has no value to compare with 5",
    "✗ it tidak memiliki nilai untuk dibandingkan dengan 5",
  ],
  ["equal", 5, undefined, "✗ it (no value) is not equal to 5", "✗ it (tanpa nilai) tidak sama dengan 5"],

  [
    "greaterThan",
    { threshold: "links" },
    4,
    "✓ it 4 is greater than the threshold links of 3",
    "✓ it 4 lebih dari ambang links sebesar 3",
  ],
  [
    "matchesAny",
    { list: "gambling" },
    "gacor",
    '✓ it "gacor" contains a term of the list gambling ["gacor", "maxwin", "depo", "slot", "judi", … 1 more]',
    '✓ it "gacor" memuat istilah dari daftar gambling ["gacor", "maxwin", "depo", "slot", "judi", … 1 lagi]',
  ],
  [
    "equal",
    { fact: "other", path: "$.limit", params: { days: 7 } },
    4,
    "✓ it 4 is equal to other.limit with {days: 7} 4",
    "✓ it 4 sama dengan other.limit dengan {days: 7} 4",
  ],
  [
    "equal",
    { fact: "other", path: "$.gone" },
    4,
    "✗ it 4 is not equal to other.gone (no value)",
    "✗ it 4 tidak sama dengan other.gone (tanpa nilai)",
  ],
])("%s %j of %j", (operator, value, fact, en, id) => {
  const facts = { ...(fact === undefined ? {} : { it: fact }), other: { limit: 4 } };
  test.each([
    ["en", en],
    ["id", id],
  ] as const)("in %s", (locale, words) => {
    expect(said({ fact: "it", operator, value }, facts, { locale })).toBe(words);
  });
});

test("operators of others are called by their names, decorated or not", () => {
  const options: CompileOptions = {
    operators: { soundsLike: (fact, value) => String(fact)[0] === String(value)[0], "is:rude": () => false },
    decorators: { folded: (fact, value, next) => next(String(fact).toLowerCase(), value) },
  };
  const told = (operator: string, locale: "en" | "id"): string =>
    said({ fact: "name", operator, value: "siti" }, { name: "sinta" }, { ...options, locale });
  expect(told("soundsLike", "en")).toBe('✓ name "sinta" satisfies soundsLike "siti"');
  expect(told("not:soundsLike", "id")).toBe('✗ name "sinta" memenuhi soundsLike "siti"');
  expect(told("is:rude", "en")).toBe('✗ name "sinta" does not satisfy "is:rude" "siti"');
  expect(told("not:folded:equal", "en")).toBe('✓ name "sinta" does not satisfy "folded:equal" "siti"');
});

test.each<[Partial<LeafCondition>, string]>([
  [{ path: "$.tags[0]" }, '✓ post.tags[0] "new" is equal to "new"'],
  [{ path: "tags[0]" }, '✓ post.tags[0] "new" is equal to "new"'],
  [{ path: "$[0]", fact: "list" }, '✓ list[0] "new" is equal to "new"'],
  [{ path: "$", fact: "days since joining" }, '✓ "days since joining" "new" is equal to "new"'],
  [{ params: { days: 7, of: ["post"] }, fact: "last" }, '✓ last with {days: 7, of: ["post"]} "new" is equal to "new"'],
  [{ params: {}, fact: "last" }, '✓ last "new" is equal to "new"'],
])("%j is named so that it can be found", (where, words) => {
  const facts = { post: { tags: ["new"] }, list: ["new"], last: "new", "days since joining": "new" };
  expect(said({ fact: "post", operator: "equal", value: "new", ...where }, facts, { locale: "en" })).toBe(words);
});

test.each<[unknown, string]>([
  [1n, "1"],
  [Number.NaN, "NaN"],
  [new Date(instant), "2026-01-31T12:00:00.000Z"],
  [new Date(Number.NaN), "NaN"],
  [Symbol("s"), '"s"'],
  [{ a: { b: { c: 1 } }, "b c": [[[]]] }, '{a: {b: {…}}, "b c": [[…]]}'],
  [
    { f: () => 1, u: undefined, long: "x".repeat(50) },
    `{f: a function, u: no value, long: "${"x".repeat(39)}…" (50 characters)}`,
  ],
  [
    Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`k${index}`, index])),
    "{k0: 0, k1: 1, k2: 2, k3: 3, k4: 4, … 2 more}",
  ],
])("%s is shown", (value, shown) => {
  expect(said({ fact: "it", operator: "equal", value: 0 }, { it: value }, { locale: "en" })).toBe(
    `✗ it ${shown} is not equal to 0`,
  );
});
