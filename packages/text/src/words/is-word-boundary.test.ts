import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWordBoundary } from "../automaton.js";

/** The text with a bar at each boundary. */
function mark(text: string): string {
  let marked = "";
  for (let offset = 0; offset <= text.length; offset++) {
    if (isWordBoundary(text, offset)) marked += "|";
    marked += text[offset] ?? "";
  }
  return marked;
}

describe("bars stand where a word may begin or end", () => {
  test.each([
    { what: "words", marked: "|kopi| |susu|,| |2| |gelas|" },
    { what: "an underscore and digits", marked: "|budi_99| |a1b2|" },
    { what: "a hyphen and an apostrophe", marked: "|anak|-|anak| |jum|'|at|" },
    { what: "characters that make no word", marked: "|c|+|+| |$|$|3|" },
    { what: "letters of other scripts", marked: "|ĝentile| |привет| |مرحبا| |ñandú|" },
    { what: "a mark on a letter", marked: "|cafe\u0301| |n\u0303u|" },
    { what: "marks of Indic scripts", marked: "|हिन्दी| |भाषा|" },
    { what: "letters outside the first plane", marked: "|𝓰𝓪𝓬𝓸𝓻| |𠮷野|" },
    { what: "emoji", marked: "|slot|🎰|gacor|" },
    { what: "a mark on what is no letter", marked: "|cinta|❤\ufe0f|anjing|" },
    { what: "halves of pairs", marked: "|a|\ud83d|b|\ude00|\ude00|" },
    { what: "no space between words", marked: "|老虎机|" },
    { what: "a mark on nothing", marked: "|\u0301|a|" },
    { what: "nothing", marked: "|" },
  ])("$what: $marked", ({ marked }) => {
    expect(mark(marked.replaceAll("|", ""))).toBe(marked);
  });
});

test("before and after the text are boundaries", () => {
  expect(isWordBoundary("kopi", -1)).toBe(true);
  expect(isWordBoundary("kopi", 9)).toBe(true);
});

test("looks back over as many marks as languages need, and no further", () => {
  const marks = (count: number): string => "\u0301".repeat(count);
  expect(isWordBoundary(`❤${marks(30)}a`, 31)).toBe(true);
  expect(isWordBoundary(`e${marks(30)}a`, 31)).toBe(false);
  expect(isWordBoundary(`❤${marks(31)}a`, 32)).toBe(false);
});

test("says what a regular expression with look-behind says", () => {
  const inside = /(?<=[\p{L}\p{N}_]\p{M}*)(?=[\p{L}\p{N}_])|(?<=[^])(?=\p{M})/uy;
  const unit = fc.constantFrom(
    "a",
    "Z",
    "5",
    "_",
    " ",
    "+",
    "é",
    "\u0301",
    "\ufe0f",
    "❤",
    "𝓰",
    "😀",
    "\ud83d",
    "\ude00",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      let offset = 0;
      for (const character of text) {
        inside.lastIndex = offset;
        expect(isWordBoundary(text, offset)).toBe(!inside.test(text));
        if (character.length === 2) expect(isWordBoundary(text, offset + 1)).toBe(false);
        offset += character.length;
      }
    }),
    { numRuns: 1000 },
  );
});
