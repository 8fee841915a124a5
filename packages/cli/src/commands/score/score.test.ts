import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { createTestFolder } from "../../fixture/run-in-folder.js";
import { profileJson } from "../../fixture/small-community.js";

const vectors = new URL("../../../../../conformance/scorer/", import.meta.url);
const vector = async (name: string): Promise<string> => readFile(new URL(name, vectors), "utf8");

describe("the conformance profiles", () => {
  test.each(["devtani", "kopi-nusantara"])("%s comes out as expected in every field", async (name) => {
    const { rukun } = await createTestFolder({ "profile.json": await vector(`${name}.profile.json`) });
    const expected = JSON.parse(await vector(`${name}.expected.json`)) as Record<string, unknown>;
    const { status, output, errors } = await rukun("score", "profile.json", "--format", "json");
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    const { recommendations, ...assessment } = JSON.parse(output) as { recommendations: object[] };
    // The vectors hold the first twelve recommendations, with sentences that are no part of the contract.
    const { recommendations: first, ...fields } = expected as { recommendations: { text?: string }[] };
    expect(assessment).toMatchObject(fields);
    expect(recommendations.slice(0, first.length)).toMatchObject(first.map(({ text: _text, ...rest }) => rest));
  });
});

describe("computed figures", () => {
  const computed = {
    id: "interaction.reply_coverage_7d",
    value: 0.9,
    unit: "share",
    n: 50,
    period: { from: "2025-10-16", to: "2026-01-13" },
    asOf: "2026-01-13T16:59:59.999Z",
    timeZone: "Asia/Jakarta",
    weekStart: "monday",
    source: "computed",
    exactness: { kind: "exact" },
    population: {
      id: "kopi",
      version: "1",
      roles: ["subjects"],
      leftOut: { staff: 0, bots: 0, system: 0, excluded: 0 },
    },
  };

  test.each([
    { when: "as the metrics command prints them", contents: { results: [computed] } },
    { when: "as a list", contents: [computed] },
  ])("$when replace those entered by hand, and that is said", async ({ contents }) => {
    const { rukun } = await createTestFolder({ "p.json": profileJson, "m.json": JSON.stringify(contents) });
    const before = await rukun("score", "p.json", "--format", "json");
    const { status, output, errors } = await rukun("score", "p.json", "--metrics", "m.json");
    const after = await rukun("score", "p.json", "--metrics", "m.json", "--format", "json", "--quiet");
    expect(status).toBe(0);
    expect(output).toContain("Level 0 of 3");
    expect(errors).toEqual(["1 figure entered by hand was replaced by computed ones: interaction.reply_coverage_7d"]);
    const grade = (text: string): number | undefined =>
      (JSON.parse(text) as { criteria: Record<string, { grade: number }> }).criteria["l2.interact.coverage"]?.grade;
    expect([grade(before.output), grade(after.output)]).toEqual([0.7, 1]);
    expect(after.errors).toEqual([]);
  });
});

describe("formats", () => {
  test("YAML profiles read as JSON ones do", async () => {
    const { rukun } = await createTestFolder({
      "p.json": profileJson,
      "p.yaml": [
        "schemaVersion: 1",
        "id: kopi",
        "asOf: 2026-01-13",
        "rubric: { id: community-strategy, version: 1.0.0 }",
        "answers:",
        "  l1.purpose.plan: { answer: in-place, evidence: { url: https://example.org/plan, date: 2026-01-02 } }",
        "metrics:",
        "  interaction.reply_coverage_7d: { value: 0.5, n: 40, source: manual }",
      ].join("\n"),
    });
    const json = await rukun("score", "p.json", "--format", "json");
    const yaml = await rukun("score", "p.yaml", "--format", "json");
    expect(yaml).toEqual(json);
    expect(yaml.status).toBe(0);
  });

  test.each([
    { format: "md", start: /^# / },
    { format: "html", start: /^<!doctype html>/i },
  ])("$format is the report", async ({ format, start }) => {
    const { rukun } = await createTestFolder({ "p.json": profileJson });
    const { status, output } = await rukun("score", "p.json", "--format", format);
    expect(status).toBe(0);
    expect(output).toMatch(start);
  });

  test("the text speaks the language asked for", async () => {
    const { rukun } = await createTestFolder({ "p.json": profileJson });
    expect((await rukun("score", "p.json", "--locale", "id")).output).toContain("Level 0 dari 3");
  });
});

describe("a profile that cannot be scored is bad input, one line a problem", () => {
  const broken = (change: (profile: Record<string, unknown>) => unknown): string =>
    JSON.stringify(change(JSON.parse(profileJson) as Record<string, unknown>), null, 2);

  test.each([
    {
      when: "broken JSON",
      contents: '{\n  "id": ,\n}',
      line: /^p\.json:2: not JSON: unexpected "," at column 9.*\[invalid-json\]$/,
    },
    { when: "an empty file", contents: "", line: /^p\.json: the file has nothing in it; .* \[empty-file\]$/ },
    {
      when: "a binary file",
      contents: new Uint8Array([0, 1, 2, 255, 254]),
      line: /^p\.json: this is not text .* \[binary-file\]$/,
    },
    {
      when: "a line of 10 MB",
      contents: `{"id":"${"x".repeat(10_000_000)}"`,
      line: /^p\.json:1: not JSON: .{1,200}\[invalid-json\]$/,
    },
    {
      when: "an unknown criterion",
      contents: broken((profile) => ({ ...profile, answers: { "l1.purpose.plam": { answer: "started" } } })),
      line: /^p\.json:10 answers\["l1\.purpose\.plam"\]: .*did you mean "l1\.purpose\.plan"\? \[unknown-criterion\]$/,
    },
    {
      when: "a metric value that is text",
      contents: broken((profile) => ({
        ...profile,
        metrics: { "interaction.reply_coverage_7d": { value: "high", source: "manual" } },
      })),
      line: /^p\.json:\d+ metrics\["interaction\.reply_coverage_7d"\]\.value: expected .*\[invalid-type\]$/,
    },
    {
      when: "a key that reaches the prototype",
      contents: '{\n  "__proto__": {}\n}',
      line: /^p\.json:2 __proto__: the key "__proto__" is not allowed.*\[forbidden-key\]$/,
    },
  ])("$when", async ({ contents, line }) => {
    const { rukun } = await createTestFolder({ "p.json": contents });
    const { status, output, errors } = await rukun("score", "p.json");
    expect({ status, output, lines: errors.length }).toEqual({ status: 2, output: "", lines: 1 });
    expect(errors[0]).toMatch(line);
    expect(errors[0]?.length).toBeLessThan(400);
  });

  test("a file that is not there, or a folder", async () => {
    const { rukun } = await createTestFolder({ "folder/p.json": profileJson });
    expect((await rukun("score", "p.json")).errors).toEqual([
      "p.json: there is no such file; check the path [file-not-found]",
    ]);
    expect((await rukun("score", "folder")).errors).toEqual([
      "folder: this is a folder; name a file in it [is-directory]",
    ]);
  });

  test("broken YAML, with its line", async () => {
    const { rukun } = await createTestFolder({ "p.yaml": "id: kopi\nanswers: [\n" });
    const { status, errors } = await rukun("score", "p.yaml");
    expect(status).toBe(2);
    expect(errors[0]).toMatch(/^p\.yaml:\d: not YAML: .*\[invalid-yaml\]$/);
  });
});
