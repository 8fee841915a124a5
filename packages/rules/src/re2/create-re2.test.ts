import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRe2, re2 } from "../re2.js";

test.each([
  ["bit\\.ly/\\w+", "", "lihat bit.ly/promo", true],
  ["bit\\.ly/\\w+", "", "lihat BIT.LY/promo", false],
  ["bit\\.ly/\\w+", "i", "lihat BIT.LY/promo", true],
  ["^depo$", "", "a\ndepo", false],
  ["^depo$", "m", "a\ndepo", true],
  ["a.b", "", "a\nb", false],
  ["a.b", "s", "a\nb", true],
  ["^.$", "u", "😀", true],
  ["^.$", "", "😀", true],
  ["\\p{L}+\\u0021", "u", "é!", true],
  ["^\\u{1F600}\\x41\\u0042\\cJ\\/\\0$", "", "😀AB\n/\0", true],
  ["k", "i", "\u212a", true],
  ["(?<year>\\d{4})", "", "in 2026", true],
])("/%s/%s of %o is %s", (pattern, flags, text, expected) => {
  expect(re2.compile(pattern, flags).test(text)).toBe(expected);
});

test.each([
  ["(?=a)b", "", "it looks around, which cannot be done in linear time"],
  ["(?!a)b", "", "it looks around, which cannot be done in linear time"],
  ["(?<=a)b", "", "it looks around, which cannot be done in linear time"],
  ["(?<!a)b", "", "it looks around, which cannot be done in linear time"],
  ["(a)\\1", "", "it refers back to a group, which cannot be done in linear time"],
  ["(?<n>a)\\k<n>", "", "it refers back to a group, which cannot be done in linear time"],
  ["[(?=]\\\\1(", "", "missing closing ): `[(?=]\\\\1(`"],
  ["\\h", "", "it has \\h, which means nothing"],
  ["\\A", "", "it has \\A, which means nothing"],
  ["\\u12", "", "it has \\u, which means nothing"],
  ["\\ud83d\\ude00", "", "it has \\u, which means nothing"],
  ["a\\", "", "it has \\, which means nothing"],
  ["a{1001}", "", "invalid repeat count: `{1001}`"],
  ["a", "g", 'it has the flag "g", and only i, m, s and u mean something here'],
  ["a", "toString", 'it has the flag "t", and only i, m, s and u mean something here'],
  ["a".repeat(2001), "", "it is longer than 2000 characters"],
])("/%s/%s is refused: %s", (pattern, flags, reason) => {
  expect(() => re2.compile(pattern, flags)).toThrow(new Error(reason));
});

describe("how much work there may be", () => {
  test("of a long text the beginning is searched", () => {
    const short = createRe2({ maxLength: 5 });
    expect(short.compile("b", "").test("aaaab")).toBe(true);
    expect(short.compile("b", "i").test("aaaaab")).toBe(false);
    expect(re2.compile("b", "").test(`${"a".repeat(99_999)}b`)).toBe(true);
    expect(re2.compile("b", "").test(`${"a".repeat(100_000)}b`)).toBe(false);
  });

  test("and a pattern may be as long as was said", () => {
    expect(() => createRe2({ maxPatternLength: 3 }).compile("abcd", "")).toThrow("longer than 3");
    expect(createRe2({ maxPatternLength: 4 }).compile("abcd", "").test("abcd")).toBe(true);
  });

  test.each([{ maxLength: 0 }, { maxPatternLength: 1.5 }, { maxLength: Infinity }])("%o is no length", (options) => {
    expect(() => createRe2(options)).toThrow(RangeError);
  });
});

// Patterns on which backtracking takes exponential, cubic or quadratic time: CVE-2016-4055, CVE-2017-16021 and OWASP's
// "Regular expression Denial of Service" among them.
describe("time grows with the text, and no faster", () => {
  test.each([
    ["(a+)+$", "a", "!"],
    ["([a-zA-Z]+)*$", "a", "!"],
    ["(a|aa)+$", "a", "!"],
    ["(a|a?)+$", "a", "!"],
    ["(.*a){20}$", "a", "!"],
    ["^(([a-z])+.)+[A-Z]([a-z])+$", "a", "!A"],
    ["\\d+\\d+\\d+$", "1", "x"],
    ["^(\\w+\\s?)*$", "ab ", "!"],
    ["(x+x+)+y", "x", "zy"],
    ["\\s+$", " ", "x"],
  ])("of /%s/", (pattern, part, end) => {
    const regex = createRe2({ maxLength: 10_000_000 }).compile(pattern, "");
    const time = (repeats: number): number => {
      const text = part.repeat(repeats) + end;
      const times = [1, 2, 3].map(() => {
        const start = Date.now();
        regex.test(text);
        return Date.now() - start;
      });
      return Math.min(...times);
    };
    time(10_000);
    // 16 times the text takes 16 times as long where time is linear, 256 times where it is quadratic; what is shorter
    // than the clock can tell counts as what it can.
    expect(time(160_000) / Math.max(time(10_000), 1)).toBeLessThan(80);
  });
});

test("what RE2 says is what the native engine says, where they mean the same", () => {
  const atom = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom("a", "b", "B", "k", "é", "\\.", "-", "😀", "1") },
    fc.constantFrom(".", "\\d", "\\D", "[ab1]", "[^a-c]", "\\p{L}", "(?:ab|k)", "(a(b)?)", "(?:)", "(?:^b|a$)"),
  );
  const quantifier = fc.constantFrom("", "", "", "*", "+", "?", "{2}", "{1,3}", "*?", "+?");
  const sequence = fc
    .array(fc.tuple(atom, quantifier), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.map(([part, count]) => part + count).join(""));
  const pattern = fc
    .tuple(
      fc.constantFrom("", "^", "\\b"),
      fc.array(sequence, { minLength: 1, maxLength: 3 }),
      fc.constantFrom("", "$"),
    )
    .map(([start, alternatives, end]) => start + alternatives.join("|") + end);
  const text = fc
    .array(fc.constantFrom("a", "b", "c", "A", "B", "k", "K", "é", "É", "1", ".", "-", " ", "\n", "😀"), {
      maxLength: 10,
    })
    .map((characters) => characters.join(""));
  const flags = fc.subarray(["i", "m", "s"]).map((chosen) => chosen.join(""));
  fc.assert(
    fc.property(pattern, flags, text, (source, chosen, given) => {
      expect(re2.compile(source, chosen).test(given)).toBe(new RegExp(source, `${chosen}u`).test(given));
    }),
    { numRuns: 3000 },
  );
});
