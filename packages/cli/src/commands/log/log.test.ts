import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { registerNames } from "@rukun/core";
import { registerDefinitions } from "@rukun/core/schemas";
import { describe, expect, test } from "vitest";
import { createTestFolder } from "../../fixture/run-in-folder.js";
import { projectYaml } from "../../fixture/small-community.js";

const project = { "rukun.config.yaml": projectYaml };

describe("a row", () => {
  test("is added to the register, which is made where there is none, with the next number", async () => {
    const { path, rukun } = await createTestFolder(project);
    const first = await rukun(
      "log",
      "goals",
      "title=Answer every newcomer",
      "owner=Siti, community manager",
      "target=0,8",
    );
    expect(first).toMatchObject({ status: 0, errors: [] });
    expect(first.output).toMatch(/^Added to .*registers\/goals\.csv:\n {2}id: 1\n {2}title: Answer every newcomer\n/);
    await rukun("log", "goals", "title=Post every week");
    const [header, ...rows] = (await readFile(join(path, "registers", "goals.csv"), "utf8")).split("\r\n");
    expect(header).toMatch(/^id,title,owner,/);
    expect(rows[0]).toMatch(/^1,Answer every newcomer,"Siti, community manager",.*0\.8/);
    expect(rows[1]).toMatch(/^2,Post every week,/);
    expect(rows[2]).toBe("");
  });

  test("goes into the file that there is, as that is written", async () => {
    const { path, rukun } = await createTestFolder({
      ...project,
      "registers/goals.csv": "Kode;Judul;Catatan\ng7;Sambut anggota;ya",
      "registers/reviews.ndjson": '{"id":"r1","heldOn":"2026-01-05"}\n',
    });
    // A column of the team's own is not a field of a goal, so the file cannot be read; without it, it can.
    expect((await rukun("log", "goals", "title=Jawab anggota baru")).errors).toEqual([
      expect.stringMatching(/goals\.csv:2 Catatan: .*\[unknown-column\]$/),
    ]);
    await rukun("log", "reviews", "heldOn=2026-04-05", "metricIds=nps; retention");
    expect(await readFile(join(path, "registers", "reviews.ndjson"), "utf8")).toBe(
      '{"id":"r1","heldOn":"2026-01-05"}\n{"heldOn":"2026-04-05","id":"r2","metricIds":["nps","retention"]}\n',
    );
  });

  test("keeps the delimiter and what was there", async () => {
    const { path, rukun } = await createTestFolder({
      ...project,
      "registers/goals.csv": "Kode;Judul\ng7;Sambut anggota",
    });
    expect(await rukun("log", "goals", "title=Jawab; cepat")).toMatchObject({ status: 0, errors: [] });
    expect(await readFile(join(path, "registers", "goals.csv"), "utf8")).toBe(
      'Kode;Judul\ng7;Sambut anggota\ng8;"Jawab; cepat"\n',
    );
  });

  test.each(registerNames)("of %s can be written as its example shows", async (register) => {
    const { rukun } = await createTestFolder(project);
    const example = Object.entries(registerDefinitions[register].examples.en) as [string, unknown][];
    const words = example
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join("; ") : String(value)}`);
    const { status, output, errors } = await rukun("log", register, ...words, "--format", "json");
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(JSON.parse(output)).toMatchObject({ row: Object.fromEntries(example) });
  });
});

describe("bad input changes nothing", () => {
  test.each([
    { words: ["goals", "title=Answer all newcomers", "titel=x"], error: /^titel: .*title.*\[unknown-column\]$/ },
    { words: ["goals", "owner=Siti"], error: /^title: .*\[missing\]$/ },
    { words: ["goals", "title"], error: /^"title" is not field=value.*\[invalid-field\]$/ },
    { words: ["goals", "title=a b c", "title=d"], error: /^the field title is given twice.*\[repeated-field\]$/ },
    { words: ["goals", "title=Answer all newcomers", "dueOn=soon"], error: /^dueOn: .*\[invalid-date\]$/ },
    {
      words: ["goals", "id=g7", "title=Answer all newcomers"],
      error: /goals\.csv id: the register has a row with the id "g7".*\[repeated-id\]$/,
    },
    {
      words: ["goals", "title=Answer all newcomers", "owner=Siti"],
      error: /goals\.csv:1: the file has no column for owner.*\[missing-column\]$/,
    },
    { words: ["kpis", "value=3"], error: /^id: .*\[missing\]$/ },
    {
      words: ["reviews", "heldOn=2026-01-05"],
      error: /reviews\.xlsx: rows cannot be added to an XLSX file.*\[register-not-writable\]$/,
    },
  ])("$words", async ({ words, error }) => {
    const before = "id,title\ng7,Welcome every newcomer\n";
    const { path, rukun } = await createTestFolder({
      ...project,
      "registers/goals.csv": before,
      "registers/reviews.xlsx": "PK",
    });
    const { status, output, errors } = await rukun("log", ...words);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(errors).toEqual([expect.stringMatching(error)]);
    expect(await readFile(join(path, "registers", "goals.csv"), "utf8")).toBe(before);
  });
});
