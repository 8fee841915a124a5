import fc from "fast-check";
import { expect, test } from "vitest";
import { requiredText } from "./required-text.js";

test.each([
  ["https?://bit\\.ly/\\w+", "://bit.ly/"],
  ["\\bgacor\\b", "gacor"],
  ["(slot|togel) gacor", " gacor"],
  ["ab+c", "ab"],
  ["ab*cd", "cd"],
  ["a{2}bc", "bc"],
  ["[a-z]+@example\\.org", "@example.org"],
  ["Maxwin", "maxwin"],
  ["bit\\.ly/a", "bit.ly/a"],
  ["task", "ta"],
  ["éa", "a"],
  ["😀?x", "x"],
])("what matches /%s/i has %o in it", (pattern, text) => {
  expect(requiredText(pattern)).toBe(text);
});

test.each([
  "cat|dog",
  "a|",
  "\\x41bc",
  "\\u0041",
  "(?i)abc",
  "a(?i)b",
  "[[:alpha:]]b",
  "[]a]b",
  "(ab",
  "[ab",
  "a{1",
  "\\Qa*\\E",
])("of /%s/ nothing is known", (pattern) => {
  expect(requiredText(pattern)).toBe("");
});

test("a text that the native engine matches has it in it", () => {
  const atom = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("a", "b", "k", "S", "é", "ab", "\\.", "-", "😀") },
    fc.constantFrom(".", "\\w", "[abk]", "[^a\\]]", "(?:ab|k)", "(a(b)?)", "^", "$"),
  );
  const quantifier = fc.constantFrom("", "", "", "*", "+", "?", "{2}", "{0,1}", "+?");
  const pattern = fc
    .array(fc.tuple(atom, quantifier), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.map(([part, count]) => part + (/^[$^]$/.test(part) ? "" : count)).join(""));
  const text = fc
    .array(fc.constantFrom("a", "b", "A", "B", "k", "K", "\u212a", "s", "S", "ſ", "é", "É", ".", "-", "😀", "İ"), {
      maxLength: 12,
    })
    .map((characters) => characters.join(""));
  fc.assert(
    fc.property(pattern, text, (source, given) => {
      if (new RegExp(source, "iu").test(given)) expect(given.toLowerCase()).toContain(requiredText(source));
    }),
    { numRuns: 5000 },
  );
});
