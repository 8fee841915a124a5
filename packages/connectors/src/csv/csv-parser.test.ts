import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ParserIssue } from "../reading/record-parser.js";
import { createCsvParser } from "./csv-parser.js";

const delimiter = fc.constantFrom(",", ";", "\t");
const field = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc
    .array(fc.constantFrom('"', ",", ";", "\t", "\n", "\r\n", "a", " ", ""), { maxLength: 6 })
    .map((parts) => parts.join("")),
);

function parseOwn(text: string, separator: string, chunkSize: number): { rows: string[][]; issues: ParserIssue[] } {
  const rows: string[][] = [];
  const issues: ParserIssue[] = [];
  const parser = createCsvParser<never>(
    {
      file: "a.csv",
      maxLineBytes: 10_000,
      signal: undefined,
      emit: () => undefined,
      report: (issue) => issues.push(issue),
      reportAll: () => undefined,
      fail: (issue) => {
        throw new Error(issue.code);
      },
    },
    { delimiter: separator, onHeader: () => (fields) => rows.push(fields.map((cell) => cell ?? "")) },
  );
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += chunkSize) parser.push(bytes.subarray(at, at + chunkSize));
  parser.end();
  return { rows, issues };
}

test("gives the rows that csv-parse gives, for any fields, quoting, line ends and chunks", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 5 }).chain((width) =>
        fc.record({
          header: fc.constant(Array.from({ length: width }, (_, index) => `c${index}`)),
          rows: fc.array(fc.array(field, { minLength: width, maxLength: width }), { maxLength: 6 }),
        }),
      ),
      delimiter,
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      fc.integer({ min: 1, max: 40 }),
      ({ header, rows }, separator, lineEnd, quotesAll, chunkSize) => {
        const write = (cell: string): string =>
          quotesAll || /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
        const text = [header, ...rows].map((row) => `${row.map(write).join(separator)}${lineEnd}`).join("");
        const [, ...expected] = parse(text, {
          delimiter: separator,
          record_delimiter: lineEnd,
          skip_empty_lines: true,
        });
        expect(parseOwn(text, separator, chunkSize)).toEqual({ rows: expected, issues: [] });
      },
    ),
    { numRuns: 1000 },
  );
});

test("costs a stray quote its own row, and gives the rows it swallowed", () => {
  const { rows, issues } = parseOwn('a,b\n1,"x\n2,y\n3,z\n4,"fine"\n5,"ok, too"\n', ",", 5);
  expect(rows).toEqual([
    ["2", "y"],
    ["3", "z"],
    ["4", "fine"],
    ["5", "ok, too"],
  ]);
  expect(issues).toEqual([{ code: "text-after-quote", line: 2 }]);
});

test("costs a quote that is never closed its own row", () => {
  const { rows, issues } = parseOwn('a,b\n0,x\n1,"x\n2,y\n3,z\n', ",", 5);
  expect(rows).toEqual([
    ["0", "x"],
    ["2", "y"],
    ["3", "z"],
  ]);
  expect(issues).toEqual([{ code: "unterminated-quote", line: 3 }]);
});

test("never holds more of an open record than a line may be long", () => {
  const { rows, issues } = parseOwn(`a,b\n1,"x\n${"2,y\n".repeat(10_000)}`, ",", 1000);
  expect(rows).toHaveLength(10_000);
  expect(issues).toEqual([{ code: "unterminated-quote", line: 2 }]);
});

test("takes a quote within a field for text, as spreadsheets do", () => {
  expect(parseOwn('a,b\n5" disk,x\n', ",", 3).rows).toEqual([['5" disk', "x"]]);
});

test("tells the line of a row that follows a field with line breaks", () => {
  const { issues } = parseOwn('a,b\n1,"x\n\ny"\n2\n', ",", 3);
  expect(issues).toEqual([{ code: "wrong-field-count", line: 5, params: { found: 1, expected: 2 } }]);
});
