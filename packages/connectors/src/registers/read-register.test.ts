import { registerNames, type Goal, type RegisterName } from "@rukun/core";
import { registerDefinitions, registerTemplateCsv } from "@rukun/core/schemas";
import { Readable } from "node:stream";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { RecordReader } from "../reading/record-reader.js";
import { readRegister, type ReadRegisterOptions } from "./read-register.js";
import { writeRegisterTemplateXlsx } from "./write-register-template-xlsx.js";

async function read(
  name: string,
  register: RegisterName,
  content: string | Uint8Array,
  options: ReadRegisterOptions = {},
): Promise<{ rows: unknown[]; issues: string[]; summary: unknown }> {
  const issues: string[] = [];
  const reader = readRegister({ name, stream: Readable.from([Buffer.from(content)]) }, register, {
    onIssue: (error) => issues.push(...error.describe("en")),
    ...options,
  });
  const rows: unknown[] = [];
  for await (const row of reader) rows.push(row);
  return { rows, issues, summary: reader.summary };
}

describe.each(registerNames)("the register %s", (register) => {
  describe.each(["en", "id"] as const)("in %s", (locale) => {
    const example = registerDefinitions[register].examples[locale];

    test("reads its template back, from CSV and from a workbook", async () => {
      const csv = await read("template.csv", register, registerTemplateCsv(register, locale));
      expect(csv.rows).toEqual([example]);
      const workbook = await writeRegisterTemplateXlsx(register, locale);
      const xlsx = await read("template.xlsx", register, workbook);
      expect(xlsx.rows).toEqual([example]);
    });

    test("reads its example from NDJSON", async () => {
      const { rows } = await read("rows.ndjson", register, `${JSON.stringify(example)}\n`);
      expect(rows).toEqual([example]);
    });
  });

  test("has no rows in a template without an example", async () => {
    const workbook = await writeRegisterTemplateXlsx(register, "id", { hasExample: false });
    expect((await read("template.xlsx", register, workbook)).rows).toEqual([]);
  });
});

test("the rows have the register's type", () => {
  expectTypeOf(readRegister("goals.csv", "goals")).toEqualTypeOf<RecordReader<Goal>>();
});

describe("what is wrong", () => {
  test("with a cell is told with file, row and column, and costs that row", async () => {
    const content =
      "id,heldOn,metricIds\r\n2026-q1,2026-01-05,nps\r\n2026-q2,5 April,nps\r\n,,\r\n2026-q3,2026-07-05,\r\n";
    const { rows, issues, summary } = await read("reviews.csv", "reviews", content, { onError: "skip" });
    expect(rows).toMatchObject([{ id: "2026-q1" }, { id: "2026-q3" }]);
    expect(issues).toEqual([expect.stringMatching(/^reviews\.csv:3 heldOn: .*\[invalid-date\]$/)]);
    expect(summary).toMatchObject({ read: 2, skipped: 1 });
    await expect(read("reviews.csv", "reviews", content)).rejects.toMatchObject({ code: "invalid-date" });
  });

  test("with a column is told", async () => {
    await expect(read("reviews.csv", "reviews", "id,heldOm\n1,2026-01-05\n")).rejects.toThrow(
      /reviews\.csv:2 heldOm: .*did you mean "heldOn"/,
    );
    await expect(read("reviews.csv", "reviews", "id,id\n")).rejects.toMatchObject({ code: "repeated-column" });
  });

  test.each([
    { content: "id,heldOn\n", code: "broken-workbook" },
    { content: Buffer.from("PK\u0003\u0004rest"), code: "broken-workbook" },
    { content: "", code: "empty-file" },
  ])("with a workbook is $code", async ({ content, code }) => {
    await expect(read("goals.xlsx", "goals", content, { onError: "skip" })).rejects.toMatchObject({ code });
  });

  test("with a damaged workbook is told, wherever it is damaged", async () => {
    const workbook = Buffer.from(await writeRegisterTemplateXlsx("goals", "en"));
    for (let at = 0; at < workbook.length; at += 97) {
      for (const damaged of [
        workbook.subarray(0, at),
        Buffer.concat([workbook.subarray(0, at), Buffer.from([255]), workbook.subarray(at + 1)]),
      ]) {
        try {
          await read("goals.xlsx", "goals", damaged);
        } catch (error) {
          expect(error).toMatchObject({ name: "ConnectorError" });
        }
      }
    }
  });
});
