import { describe, expect, test } from "vitest";
import { gzipSync } from "node:zlib";
import type { MetricResult } from "@rukun/core";
import { createTestFolder } from "../../fixture/run-in-folder.js";
import { activitiesCsv, activitiesNdjson } from "../../fixture/small-community.js";

function results(output: string): Record<string, MetricResult> {
  const { results: list } = JSON.parse(output) as { results: MetricResult[] };
  return Object.fromEntries(list.map((result) => [result.id, result]));
}

describe("files of activities", () => {
  test.each([
    { name: "a.ndjson", contents: activitiesNdjson },
    { name: "a.ndjson.gz", contents: gzipSync(activitiesNdjson) },
    { name: "a.csv", contents: activitiesCsv },
    { name: "a.csv.gz", contents: gzipSync(activitiesCsv) },
  ])("$name is read", async ({ name, contents }) => {
    const { rukun } = await createTestFolder({ [name]: contents });
    const { status, output, errors } = await rukun("metrics", name, "--metric", "mau_28d,dau", "--format", "json");
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(results(output)["mau_28d"]).toMatchObject({ value: 3, unit: "members" });
    expect(results(output)["dau"]).toMatchObject({ value: 1, period: { from: "2026-01-10", to: "2026-01-12" } });
  });

  test("several are one log, and what is in both counts once", async () => {
    const { rukun } = await createTestFolder({ "a.ndjson": activitiesNdjson, "b.csv": activitiesCsv });
    const once = await rukun("metrics", "a.ndjson", "--format", "json");
    const twice = await rukun("metrics", "a.ndjson", "b.csv", "--format", "json");
    expect(twice).toEqual(once);
    expect(once.status).toBe(0);
  });

  test("a CSV file with a shipped mapping's columns is recognised, and that is said", async () => {
    const header = "event_id,member_id,channel,thread_id,type,timestamp,chars,links,code_blocks,has_question,mentions";
    const { rukun } = await createTestFolder({
      "e.csv": `${header}\ne1,m1,general,t1,topic,2026-01-10T08:00:00Z,2,0,0,0,\n`,
    });
    const { status, output, errors } = await rukun("metrics", "e.csv", "--metric", "mau_28d", "--format", "json");
    expect(status).toBe(0);
    expect(results(output)["mau_28d"]?.value).toBe(1);
    expect(JSON.parse(errors.join())).toMatchObject({
      level: "note",
      code: "reading.mapping",
      params: { mapping: "lean-zulip" },
    });
    expect((await rukun("metrics", "e.csv", "--quiet")).errors).toEqual([]);
  });

  test("other columns are read by a mapping file", async () => {
    const { rukun } = await createTestFolder({
      "forum.csv": "nr,who,what,when\n1,budi,opening,2026-01-10T08:00:00Z\n",
      "mapping.yaml": [
        "schemaVersion: 1",
        "name: forum",
        "fields: { id: nr, actorId: who, type: what, occurredAt: when }",
        "values: { type: { opening: post } }",
      ].join("\n"),
    });
    const { status, output } = await rukun("metrics", "forum.csv", "--mapping", "mapping.yaml", "--format", "json");
    expect(status).toBe(0);
    expect(results(output)["active_contributors"]?.value).toBe(1);
  });

  test("a members file says who is staff and who was there before", async () => {
    const members = '{"id":"siti","isStaff":true}\n{"id":"budi","firstSeenAt":"2025-03-01T00:00:00Z"}\n';
    const { rukun } = await createTestFolder({ "a.ndjson": activitiesNdjson, "m.ndjson": members });
    const { output } = await rukun("metrics", "a.ndjson", "--members", "m.ndjson", "--format", "json");
    expect(results(output)["mau_28d"]).toMatchObject({ value: 2, population: { leftOut: { staff: 1 } } });
  });
});

describe("days", () => {
  test("begin in the zone asked for", async () => {
    const { rukun } = await createTestFolder({ "a.ndjson": activitiesNdjson });
    const { output } = await rukun(
      "metrics",
      "a.ndjson",
      "--time-zone",
      "Asia/Jakarta",
      "--metric",
      "dau",
      "--format",
      "json",
    );
    // 2026-01-12T20:00Z is 03:00 on the 13th in Jakarta.
    expect(results(output)["dau"]?.series?.map(({ start, value }) => [start, value])).toEqual([
      ["2026-01-10", 2],
      ["2026-01-11", 1],
      ["2026-01-12", 0],
      ["2026-01-13", 1],
    ]);
  });

  test("are limited by --from and --to, both included", async () => {
    const { rukun } = await createTestFolder({ "a.ndjson": activitiesNdjson });
    const words = ["--metric", "dau", "--from", "2026-01-11", "--to", "2026-01-11", "--format", "json"];
    const { output } = await rukun("metrics", "a.ndjson", ...words);
    expect(results(output)["dau"]).toMatchObject({ value: 1, period: { from: "2026-01-11", to: "2026-01-11" } });
  });

  test("after --as-of end the command, or are left out, said and counted", async () => {
    const { rukun } = await createTestFolder({ "a.ndjson": activitiesNdjson });
    const words = ["metrics", "a.ndjson", "--metric", "mau_28d", "--as-of", "2026-01-11"];
    const said = expect.stringMatching(
      /a\.ndjson:4 occurredAt: "2026-01-12T20:00:00Z" is after 2026-01-11, .* \[after-as-of\]$/,
    ) as string;
    expect(await rukun(...words)).toEqual({ status: 2, output: "", errors: [said] });
    const { status, output, errors } = await rukun(...words, "--on-error", "skip");
    expect({ status, errors }).toEqual({
      status: 0,
      errors: [said, "1 record could not be read and was left out: after-as-of 1"],
    });
    expect(output).toMatch(/^mau_28d +2 members/m);
  });

  test("of an --as-of end when they end in the zone asked for", async () => {
    const { rukun } = await createTestFolder({ "a.ndjson": activitiesNdjson });
    const words = ["metrics", "a.ndjson", "--metric", "mau_28d", "--as-of", "2026-01-12"];
    expect((await rukun(...words)).status).toBe(0);
    // 2026-01-12T20:00Z is 03:00 on the 13th in Jakarta.
    expect((await rukun(...words, "--time-zone", "Asia/Jakarta")).status).toBe(2);
  });

  test("after today are a wrong clock's, unless --as-of says otherwise", async () => {
    const wrong = '{"id":"e9","type":"post","actorId":"budi","occurredAt":"2027-05-05T08:00:00Z"}\n';
    const { rukun } = await createTestFolder({
      "a.ndjson": `${wrong}${activitiesNdjson}`,
      "b.ndjson": activitiesNdjson,
    });
    const said = expect.stringMatching(
      /a\.ndjson:1 occurredAt: "2027-05-05T08:00:00Z" is dated after today; .* \[after-today\]$/,
    ) as string;
    expect(await rukun("metrics", "a.ndjson")).toEqual({ status: 2, output: "", errors: [said] });
    const skipped = await rukun("metrics", "a.ndjson", "--on-error", "skip");
    expect(skipped.errors).toEqual([said, "1 record could not be read and was left out: after-today 1"]);
    expect(skipped.output).toBe((await rukun("metrics", "b.ndjson")).output);
    expect((await rukun("metrics", "a.ndjson", "--as-of", "2027-05-05")).status).toBe(0);
  });
});

describe("as a table", () => {
  test("values have their unit, in the language asked for", async () => {
    const { rukun } = await createTestFolder({ "a.ndjson": activitiesNdjson });
    const english = await rukun("metrics", "a.ndjson", "--metric", "mau_28d,response_rate,gini");
    expect(english.output).toContain("10 January 2026 to 12 January 2026, UTC. Complete to 12 January 2026.");
    expect(english.output).toMatch(/^mau_28d +3 members .*Members active in 28 days$/m);
    expect(english.output).toMatch(/^response_rate +50% +\d+(\.\d)?% – \d+(\.\d)?% +2/m);
    const indonesian = await rukun("metrics", "a.ndjson", "--metric", "mau_28d", "--locale", "id");
    expect(indonesian.output).toMatch(/^mau_28d +3 anggota/m);
  });
});

test("a table is headed by the period most metrics share, and a metric of other days names its own", async () => {
  const [first = ""] = activitiesNdjson.split("\n");
  const { rukun } = await createTestFolder({ "a.ndjson": `${first.replace("2026-01-10", "2026-01-01")}\n` });
  const { output } = await rukun("metrics", "a.ndjson");
  const [heading = "", , ...rows] = output.split("\n");
  expect(heading).toBe("1 January 2026 to 1 January 2026, UTC. Complete to 1 January 2026.");
  expect(rows.find((row) => row.startsWith("dau "))).not.toContain("2026");
  expect(rows.find((row) => row.includes("2025"))).toMatch(/ \(\d+ \w+ 2025 to 1 January 2026\)$/);
});

describe("the list", () => {
  test("has every metric of a tier", async () => {
    const { rukun } = await createTestFolder();
    const all = (await rukun("metrics", "list")).output;
    expect(all).toMatch(/^retention +core +share/m);
    const extended = await rukun("metrics", "list", "--tier", "extended", "--format", "json");
    const { metrics } = JSON.parse(extended.output) as { metrics: { id: string; tier: string }[] };
    expect(metrics.map(({ tier }) => tier)).toEqual(metrics.map(() => "extended"));
    expect(metrics.map(({ id }) => id)).toContain("mau_30d");
  });
});

describe("bad input is one line a problem, and exit status 2", () => {
  const good = activitiesNdjson;
  const line = '{"id":"e9","type":"post","actorId":"budi"';
  test.each([
    {
      when: "broken JSON",
      name: "a.ndjson",
      contents: `${good}{"id":\n`,
      error: /a\.ndjson:5: not JSON: .* \[invalid-json\]$/,
    },
    {
      when: "a missing column",
      name: "a.csv",
      contents: "id,type,occurredAt\n1,post,2026-01-10T08:00:00Z\n",
      error: /a\.csv:1 actorId: .* \[missing-column\]$/,
    },
    {
      when: "a line of 10 MB",
      name: "a.ndjson",
      contents: `${good}${line},"text":"${"x".repeat(10_000_000)}"}\n`,
      error: /a\.ndjson:5: the line is longer than .* \[line-too-long\]$/,
    },
    {
      when: "a binary file",
      name: "a.csv",
      contents: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
      error: /a\.csv: this is a ZIP or Excel file.* \[binary-file\]$/i,
    },
    { when: "an empty file", name: "a.ndjson", contents: "", error: /a\.ndjson: .* \[empty-file\]$/ },
    { when: "a file that is not there", name: "b.ndjson", contents: good, error: /a\.ndjson: .* \[file-not-found\]$/ },
    {
      when: "a time that is none",
      name: "a.ndjson",
      contents: `${line},"occurredAt":"yesterday"}\n`,
      error: /a\.ndjson:1 occurredAt: "yesterday" is not .* \[invalid-instant\]$/,
    },
  ])("$when", async ({ name, contents, error }) => {
    const { rukun } = await createTestFolder({ [name]: contents });
    const file = name === "b.ndjson" ? "a.ndjson" : name;
    const { status, output, errors } = await rukun("metrics", file);
    expect({ status, output, lines: errors.length }).toEqual({ status: 2, output: "", lines: 1 });
    expect(errors[0]).toMatch(error);
    expect(errors[0]?.length).toBeLessThan(500);
  });

  test.each([
    {
      words: ["--time-zone", "Asia/Jakata"],
      error: /^--time-zone: "Asia\/Jakata" is not .* did you mean Asia\/Jakarta\? \[unknown-time-zone\]$/,
    },
    {
      words: ["--metric", "mau_28"],
      error: /^--metric: there is no metric "mau_28"; did you mean "mau_28d"\? \[unknown-metric\]$/,
    },
    { words: ["--from", "2026-02-30"], error: /^--from: "2026-02-30" is not a calendar date.* \[invalid-date\]$/ },
    { words: ["--as-of", "soon"], error: /^--as-of: "soon" is not .* \[invalid-instant\]$/ },
    { words: ["--from", "2026-01-12", "--to", "2026-01-10"], error: /^--from: .* \[invalid-period\]$/ },
    { words: ["--mapping", "lean-zulp"], error: /"lean-zulp".*\[unknown-mapping\]$/ },
  ])("$words", async ({ words, error }) => {
    const { rukun } = await createTestFolder({ "a.ndjson": good, "a.csv": activitiesCsv });
    const { status, output, errors } = await rukun("metrics", "a.ndjson", "a.csv", ...words);
    expect({ status, output, lines: errors.length }).toEqual({ status: 2, output: "", lines: 1 });
    expect(errors[0]).toMatch(error);
  });

  test("a mapping where nothing is CSV", async () => {
    const { rukun } = await createTestFolder({ "a.ndjson": good });
    expect(await rukun("metrics", "a.ndjson", "--mapping", "nope.yaml")).toEqual({
      status: 2,
      output: "",
      errors: [expect.stringMatching(/^--mapping: a mapping is for CSV .* \[mapping-without-csv\]$/)],
    });
  });

  test("a name that does not say what the file is", async () => {
    const { rukun } = await createTestFolder({ "export.txt": good });
    expect((await rukun("metrics", "export.txt")).errors).toEqual([
      expect.stringMatching(/^export\.txt: .*\[unknown-format\]$/),
    ]);
    expect((await rukun("metrics")).errors).toEqual([expect.stringMatching(/\[missing-argument\]$/)]);
  });
});

describe("with --on-error skip nothing else is lost", () => {
  test("bad records are said, counted and left out", async () => {
    const bad = ['{"id":', '{"id":"x"}', `{"id":"${"x".repeat(2_000_000)}"}`].join("\n");
    const { rukun } = await createTestFolder({
      "a.ndjson": `${bad}\n${activitiesNdjson}`,
      "good.ndjson": activitiesNdjson,
    });
    const { status, output, errors } = await rukun("metrics", "a.ndjson", "--on-error", "skip");
    expect(status).toBe(0);
    expect(output).toBe((await rukun("metrics", "good.ndjson")).output);
    expect(errors[0]).toMatch(/a\.ndjson:1: not JSON/);
    expect(errors.at(-1)).toMatch(/^3 records could not be read and were left out: /);
  });

  test("of many only the first are said, and all are counted", async () => {
    const { rukun } = await createTestFolder({ "a.ndjson": `${"{\n".repeat(1000)}${activitiesNdjson}` });
    const { status, errors } = await rukun("metrics", "a.ndjson", "--on-error", "skip");
    expect(status).toBe(0);
    expect(errors).toHaveLength(11);
    expect(errors.at(-1)).toBe("1,000 records could not be read and were left out: invalid-json 1000");
  });

  test("a file that cannot be read is left out, unless none can", async () => {
    const { rukun } = await createTestFolder({ "a.ndjson": activitiesNdjson, "empty.ndjson": "" });
    const { status, errors } = await rukun("metrics", "empty.ndjson", "a.ndjson", "--on-error", "skip");
    expect(status).toBe(0);
    expect(errors[0]).toMatch(/empty\.ndjson: .*\[empty-file\]$/);
    expect((await rukun("metrics", "empty.ndjson", "--on-error", "skip")).status).toBe(2);
  });
});
