import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRegisterRow } from "./parse-register-row.js";
import { registerRowCsv } from "./register-row-csv.js";

describe("a row as a line of a register's file", () => {
  test("stands in the order of the header, by name or by title", () => {
    const row = { id: "g1", title: "Answer every newcomer", owner: "Siti", target: 1.234 };
    expect(registerRowCsv("goals", row, { header: ["Penanggung jawab", "id", "Title", "target"] })).toEqual({
      line: "Siti,g1,Answer every newcomer,1.2340",
      missing: [],
    });
  });

  test("names the fields that the file has no column for", () => {
    const row = { id: "g1", title: "Answer every newcomer", owner: "Siti" };
    expect(registerRowCsv("goals", row, { header: ["id", "title", "notes"] })).toEqual({
      line: "g1,Answer every newcomer,",
      missing: ["owner"],
    });
  });

  test("quotes what CSV reads its own way and holds formulas back", () => {
    const row = { id: "f1", title: '=HYPERLINK("x"), please; now' };
    const { line } = registerRowCsv("goals", row, { header: ["id", "title"], delimiter: ";" });
    expect(line).toBe(`f1;"'=HYPERLINK(""x""), please; now"`);
  });

  test("reads back as the same row", () => {
    const text = fc
      .string({ minLength: 1, unit: "grapheme" })
      .filter((value) => value.trim() === value && !/^'[=+\-@]/.test(value));
    const row = fc.record({
      id: text,
      title: text,
      owner: text,
      target: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    });
    const header = ["id", "title", "owner", "target"];
    fc.assert(
      fc.property(row, (written) => {
        const { line } = registerRowCsv("goals", written, { header, delimiter: "\t" });
        const cells = line.split("\t").map((cell) => cell.replace(/^"([^]*)"$/, "$1").replaceAll('""', '"'));
        const read = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""]));
        expect(parseRegisterRow("goals", read)).toEqual(written);
      }),
    );
  });
});
