import { describe, expect, expectTypeOf, test } from "vitest";
import { type Goal, locales, registerNames, type RegisterName, type RegisterRows } from "../index.js";
import {
  type Cell,
  parseRegisterRow,
  parseWith,
  registerDefinitions,
  registerTemplateCsv,
  safeParseRegisterRow,
  safeParseWith,
} from "../schemas.js";

test("every row type has its register", () => {
  expect(Object.keys(registerDefinitions)).toEqual([...registerNames]);
  expectTypeOf<RegisterName>().toEqualTypeOf<keyof RegisterRows>();
  expectTypeOf(parseRegisterRow<"goals">).returns.toEqualTypeOf<Goal>();
});

describe.each(registerNames)("the register %s", (name) => {
  const { columns, examples, schema, title } = registerDefinitions[name];

  test("is described in every language", () => {
    for (const locale of locales) {
      expect(title[locale]).not.toBe("");
      for (const column of columns) {
        expect(column.title[locale], column.name).toMatch(/^\S/);
        expect(column.explanation[locale], column.name).toMatch(/\.$/);
      }
    }
  });

  test("has no name that means two columns", () => {
    const names = columns.flatMap((column) => [
      ...new Set(
        [column.name, column.title.en, column.title.id].map((text) => text.toLowerCase().replace(/[\s_-]/g, "")),
      ),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("has columns as its schema has keys", () => {
    const result = safeParseWith(schema, {});
    const missing = result.success ? [] : result.error.issues.map((issue) => String(issue.path[0]));
    expect(missing.sort()).toEqual(
      columns
        .filter((column) => column.isRequired || column.isNullable)
        .map((column) => column.name)
        .sort(),
    );
    for (const locale of locales) expect(parseWith(schema, examples[locale])).toEqual(examples[locale]);
  });

  test.each(locales)("has a template in %s that reads back as its example", (locale) => {
    const [header, row, end] = registerTemplateCsv(name, locale).split("\r\n").map(readCsvLine);
    expect(end).toEqual([""]);
    const cells = Object.fromEntries((header ?? []).map((column, index) => [column, row?.[index] ?? ""]));
    expect(parseRegisterRow(name, cells)).toEqual(examples[locale]);
  });
});

describe("a row", () => {
  test("may be written as spreadsheets hold it, in either language", () => {
    const cells: Record<string, Cell> = {
      Kode: 17,
      Judul: " Gandakan anggota aktif mingguan ",
      "tujuan bisnis": "Customer base",
      satuan: "share",
      "DATA AWAL": "12,5%",
      Target: 0.25,
      "nilai sekarang": null,
      "Tanggal mulai": new Date("2026-07-01T00:00:00Z"),
      due_on: "2026-12-31",
      "": "",
    };
    expect(parseRegisterRow("goals", cells)).toEqual({
      id: "17",
      title: "Gandakan anggota aktif mingguan",
      businessGoal: "customer-base",
      unit: "share",
      baseline: 0.125,
      target: 0.25,
      startOn: "2026-07-01",
      dueOn: "2026-12-31",
    });
  });

  test.each<[string, Cell, string]>([
    ["an offset", "2026-11-24T19:00:00+07:00", "2026-11-24T19:00:00+07:00"],
    ["a clock's time", "2026-11-24 19:00", "2026-11-24T12:00:00.000Z"],
    ["a day", "2026-11-24", "2026-11-23T17:00:00.000Z"],
    ["a date cell", new Date("2026-11-24T19:00:00Z"), "2026-11-24T12:00:00.000Z"],
  ])("takes a time written as %s", (_, plannedAt, expected) => {
    const cells = { id: "c1", title: "Kopi", format: "Live discussion", plannedAt };
    expect(parseRegisterRow("content-slots", cells, { timeZone: "Asia/Jakarta" }).plannedAt).toBe(expected);
  });

  test("without an answer has no score", () => {
    const cells = { id: "s1", surveyId: "s", kind: "NPS", score: "", answeredOn: "2026-10-12" };
    expect(parseRegisterRow("surveys", cells).score).toBeNull();
  });

  test.each<[RegisterName, Record<string, Cell>, string, string]>([
    ["goals", { title: "Growth" }, "id", "missing"],
    ["goals", { id: "g", title: "x", baseline: "1.500" }, "baseline", "ambiguous-number"],
    ["goals", { id: "g", title: "x", baseline: "many" }, "baseline", "invalid-number"],
    ["goals", { id: "g", title: "x", baseline: Number.NaN }, "baseline", "invalid-type"],
    ["goals", { id: "g", title: "x", dueOn: "31/12/2026" }, "dueOn", "invalid-date"],
    ["goals", { id: "g", title: "x", startOn: "2026-12-31", dueOn: "2026-01-01" }, "dueOn", "end-before-start"],
    ["goals", { id: "g", title: "x", businesGoal: "revenue" }, "businesGoal", "unknown-column"],
    ["goals", { id: "g", title: "x", Judul: "y" }, "Judul", "duplicate-column"],
    ["goals", { id: "g", title: "x", businessGoal: "profit" }, "businessGoal", "invalid-value"],
    [
      "goals",
      JSON.parse('{"id":"g","title":"x","__proto__":"y"}') as Record<string, Cell>,
      "__proto__",
      "unknown-column",
    ],
    [
      "feedback",
      { id: "f", receivedAt: "2026-11-02 09:30", method: "survey", summary: "x" },
      "receivedAt",
      "missing-time-zone",
    ],
    [
      "feedback",
      { id: "f", receivedAt: 0, method: "survey", summary: "x", isActionable: "maybe" },
      "isActionable",
      "invalid-boolean",
    ],
    ["roles", { id: "r", role: "custom" }, "title", "missing"],
    ["guidelines", { id: "g", title: "x", topics: "posting; spam" }, "topics", "invalid-value"],
    ["surveys", { id: "s", surveyId: "s", kind: "csat", score: 6, answeredOn: "2026-10-12" }, "score", "out-of-range"],
    ["values", { id: "v", occurredAt: 0, amount: 1, currency: "rupiah" }, "currency", "invalid-format"],
    ["channels", { id: "c", url: "javascript:alert(1)" }, "url", "invalid-format"],
  ])("of %s %j is refused at %s for %s", (register, cells, column, code) => {
    const result = safeParseRegisterRow(register, cells, { file: "r.csv", line: 2 });
    const issues = result.success ? [] : result.error.issues;
    expect(issues).toEqual([expect.objectContaining({ code, path: [column], file: "r.csv", line: 2 })]);
    if (!result.success)
      for (const locale of locales) expect(result.error.describe(locale)[0]).toMatch(/^r\.csv:2 .+ \[[a-z-]+\]$/);
  });

  test("says which column was meant", () => {
    const result = safeParseRegisterRow("goals", { id: "g", title: "x", Tengat: "2026-12-31" });
    expect(result.success ? [] : result.error.describe("id")).toEqual([
      'Tengat: kolom "Tengat" tidak dikenal di sini; apakah maksud Anda "Tenggat"? [unknown-column]',
    ]);
  });
});

/** Quoted cells as RFC 4180 writes them. */
function readCsvLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? "",
  );
}
