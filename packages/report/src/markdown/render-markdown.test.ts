import { locales } from "@rukun/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildReport } from "../build/build-report.js";
import { hostileInput } from "../fixture/hostile-input.js";
import { emptyInput, sampleInput } from "../fixture/sample-input.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { renderReportMarkdown } from "./render-markdown.js";

describe("the document", () => {
  const text = renderReportMarkdown(buildReport(sampleInput("devtani")), { locale: "id" });

  test("opens with level, actions and what lapses, then goes into detail", () => {
    const headings = text.split("\n").filter((line) => /^##? /.test(line));
    expect(headings.slice(0, 5)).toEqual([
      "# DevTani: laporan strategi komunitas",
      "## Level 0 dari 3",
      "## Tiga langkah berikutnya",
      "## Yang akan kedaluwarsa",
      "## Level demi level",
    ]);
  });

  test("tells a lively community kindly that its foundation is missing", () => {
    const english = renderReportMarkdown(buildReport(sampleInput("devtani")), { locale: "en" });
    expect(english).toContain("levels 2 and 3 are met on their own");
  });

  test("links evidence and names waivers with their reason", () => {
    expect(text).toContain("[Dokumen, berumur 234 hari](<https://example.org/l1/purpose/mission>)");
    expect(text).toContain("Forum is pseudonymous by design; no customer records are kept.");
  });

  test("every table row has as many cells as its head", () => {
    expect(raggedTables(text)).toEqual([]);
  });

  test.each(locales)("greets a community of which nothing is known, in %s", (locale) => {
    const empty = renderReportMarkdown(buildReport(emptyInput()), { locale });
    expect(empty).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  });
});

describe("what a community writes", () => {
  test.each([
    ["# heading", "\\# heading"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["a | b", "a \\| b"],
    ["<b>bold</b>", "\\<b\\>bold\\</b\\>"],
    ["[text](https://example.org)", "\\[text\\](https:\\/\\/example.org)"],
    ["two\nlines", "two lines"],
    ["&lt;", "\\&lt;"],
    ["3.5 points", "3.5 points"],
  ])("%j reads as it was written", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test("never breaks a table, opens a tag or makes a link", () => {
    const unit = fc.constantFrom(
      "|",
      "\\",
      "`",
      "*",
      "_",
      "[",
      "]",
      "(",
      ")",
      "<script>",
      "#",
      "\n",
      "!",
      "~",
      "https://x.y",
      "www.x",
      "\u202e",
      "a",
      " ",
    );
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 12 }), (nasty) => {
        const text = renderReportMarkdown(buildReport(hostileInput(`n${nasty}`)), { locale: "en" });
        expect(raggedTables(text)).toEqual([]);
        expect(text).not.toMatch(/(?<!\\)<script|\u202e|(?<![<\\])https?:\/\/x/);
      }),
      { numRuns: 12 },
    );
  });
});

/** Rows of tables whose number of cells differs from the head's. */
function raggedTables(text: string): string[] {
  const cells = (line: string): number => line.replace(/\\./g, "").split("|").length;
  let head: number | undefined;
  return text.split("\n").filter((line) => {
    if (!line.startsWith("|")) {
      head = undefined;
      return false;
    }
    head ??= cells(line);
    return cells(line) !== head;
  });
}
