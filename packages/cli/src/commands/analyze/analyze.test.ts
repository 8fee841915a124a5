import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createTestFolder } from "../../fixture/run-in-folder.js";
import { activitiesNdjson, profileJson, projectYaml } from "../../fixture/small-community.js";

const files = {
  "rukun.config.yaml": `${projectYaml}profile: profile.json\n`,
  "profile.json": profileJson,
  "data/activities.ndjson": activitiesNdjson,
};

describe("a project", () => {
  test("becomes a report, a snapshot and a summary", async () => {
    const { path, rukun } = await createTestFolder(files);
    const { status, output, errors } = await rukun("analyze");
    expect(status).toBe(0);
    expect(output).toContain("Kopi Nusantara");
    expect(output).toMatch(/Report:\n {2}.*report\.html\n {2}.*report\.md\n {2}.*report\.json\n$/);
    expect((await readdir(join(path, "rukun-report"))).sort()).toEqual(["report.html", "report.json", "report.md"]);
    expect(await readdir(join(path, ".rukun", "history", "kopi"))).toEqual(["2026-01-13.json"]);
    expect(errors).toEqual([]);
  });

  test("run again is the same, byte for byte", async () => {
    const { path, rukun } = await createTestFolder(files);
    const read = async (): Promise<string[]> =>
      Promise.all(
        ["rukun-report/report.json", "rukun-report/report.md", ".rukun/history/kopi/2026-01-13.json"].map((name) =>
          readFile(join(path, name), "utf8"),
        ),
      );
    const first = await rukun("analyze");
    const written = await read();
    expect(await rukun("analyze")).toEqual(first);
    expect(await read()).toEqual(written);
  });

  test("is compared with its latest earlier snapshot", async () => {
    const { path, rukun } = await createTestFolder(files);
    await rukun("analyze");
    const later = '{"id":"e5","type":"reply","actorId":"siti","occurredAt":"2026-02-12T09:00:00Z","threadId":"t2"}\n';
    await writeFile(join(path, "data", "activities.ndjson"), activitiesNdjson + later);
    const { output } = await rukun("analyze", "--format", "json");
    expect(JSON.parse(output)).toMatchObject({ asOf: "2026-02-12", change: { since: "2026-01-13" } });
    expect((await readdir(join(path, ".rukun", "history", "kopi"))).sort()).toEqual([
      "2026-01-13.json",
      "2026-02-12.json",
    ]);
  });

  test("without a profile has figures, and says how to get a level", async () => {
    const { rukun } = await createTestFolder({ ...files, "rukun.config.yaml": projectYaml });
    const { status, output } = await rukun("analyze");
    expect(status).toBe(0);
    expect(output).toContain('name it under "profile" in rukun.config.yaml');
  });

  test("speaks its own language, unless asked for another", async () => {
    const indonesian = files["rukun.config.yaml"].replace("timeZone:", "locale: id, timeZone:");
    const { rukun } = await createTestFolder({ ...files, "rukun.config.yaml": indonesian });
    expect((await rukun("analyze")).output).toContain("Laporan:");
    expect((await rukun("analyze", "--locale", "en")).output).toContain("Report:");
  });

  test("leaves out staff and bots", async () => {
    const { rukun } = await createTestFolder({
      ...files,
      "rukun.config.yaml": `${files["rukun.config.yaml"]}population: { staff: [siti] }\nmembers: [members.ndjson]\n`,
      "members.ndjson": '{"id":"budi","isBot":true}\n',
    });
    const { output } = await rukun("analyze", "--format", "json");
    expect(JSON.parse(output)).toMatchObject({ data: { leftOut: { staff: 1, bots: 1 }, activities: 4 } });
  });
});

describe("the day of an analysis", () => {
  const answeredLater = { ...files, "profile.json": profileJson.replace("2026-01-13", "2026-02-01") };
  const history = async (path: string): Promise<string[]> => readdir(join(path, ".rukun", "history", "kopi"));

  test.each([
    { by: "the command line", words: ["--as-of", "2026-01-20"], asOf: "" },
    { by: "the project file", words: [], asOf: "asOf: 2026-01-20\n" },
  ])("that $by says is the profile's too", async ({ words, asOf }) => {
    const { path, rukun } = await createTestFolder({
      ...answeredLater,
      "rukun.config.yaml": `${files["rukun.config.yaml"]}${asOf}`,
    });
    const { output } = await rukun("analyze", ...words, "--format", "json");
    expect(JSON.parse(output)).toMatchObject({ asOf: "2026-01-20" });
    expect(await history(path)).toEqual(["2026-01-20.json"]);
  });

  test("that nobody says is the later one of the data and the profile, for the snapshot as well", async () => {
    const { path, rukun } = await createTestFolder(answeredLater);
    const { output } = await rukun("analyze", "--format", "json");
    expect(JSON.parse(output)).toMatchObject({ asOf: "2026-02-01" });
    expect(await history(path)).toEqual(["2026-02-01.json"]);
    const snapshot = await readFile(join(path, ".rukun", "history", "kopi", "2026-02-01.json"), "utf8");
    expect(JSON.parse(snapshot)).toMatchObject({ asOf: "2026-02-01", assessment: { asOf: "2026-02-01" } });
  });
});

describe("figures measured elsewhere", () => {
  test("are in the report, and answer what the rubric asks for", async () => {
    const days = { start: "2025-12-01", end: "2025-12-31" };
    const measurements = [
      { metricId: "reach", ...days, value: 1200, source: "insights" },
      { metricId: "content.peak_share", ...days, value: 0.5, n: 40, unit: "share", source: "insights" },
    ];
    const { rukun } = await createTestFolder({
      ...files,
      "rukun.config.yaml": `${files["rukun.config.yaml"]}measurements: [measured.ndjson]\n`,
      "measured.ndjson": measurements.map((each) => `${JSON.stringify(each)}\n`).join(""),
    });
    const { status, output } = await rukun("analyze", "--format", "json");
    expect(status).toBe(0);
    const { metrics, levels } = JSON.parse(output) as {
      metrics: { result: { id: string; value: number; source: string } }[];
      levels: { criteria: { id: string; score: number }[] }[];
    };
    expect(metrics.map(({ result }) => result)).toContainEqual(
      expect.objectContaining({ id: "reach", value: 1200, source: "manual" }),
    );
    const criteria = levels.flatMap((level) => level.criteria);
    expect(criteria.find(({ id }) => id === "l2.content.timing")?.score).toBe(0.9);
  });
});

describe("an activity dated after the as-of, or else after today,", () => {
  const wrong = '{"id":"e9","type":"post","actorId":"budi","occurredAt":"2027-05-05T08:00:00Z"}\n';
  test.each([
    { when: "of the command line", words: ["--as-of", "2026-01-13"], asOf: "", code: "after-as-of" },
    { when: "of the project file", words: [], asOf: "asOf: 2026-01-13\n", code: "after-as-of" },
    { when: "of the clock", words: [], asOf: "", code: "after-today" },
  ])("$when ends the analysis, or is left out, said and counted", async ({ words, asOf, code }) => {
    const { path, rukun } = await createTestFolder({
      ...files,
      "rukun.config.yaml": `${files["rukun.config.yaml"]}${asOf}`,
      "data/activities.ndjson": `${wrong}${activitiesNdjson}`,
    });
    const said = new RegExp(`activities\\.ndjson:1 occurredAt: "2027-05-05T08:00:00Z" is .*\\[${code}\\]$`);
    const stopped = await rukun("analyze", ...words);
    expect(stopped).toEqual({ status: 2, output: "", errors: [expect.stringMatching(said)] });
    expect((await readdir(path)).sort()).toEqual(["data", "profile.json", "rukun.config.yaml"]);
    const { status, output, errors } = await rukun("analyze", ...words, "--on-error", "skip", "--format", "json");
    expect(status).toBe(0);
    expect(errors[0]).toContain(`"code":"${code}"`);
    expect(JSON.parse(output)).toMatchObject({
      asOf: "2026-01-13",
      data: { activities: 4, sources: [{ recordsRead: 4, recordsSkipped: 1 }] },
    });
  });
});

describe("what is written", () => {
  test("is what --format names, in the folder --out names", async () => {
    const { path, rukun } = await createTestFolder(files);
    const { status } = await rukun("analyze", "--format", "md,html", "--out", "out/today");
    expect(status).toBe(0);
    expect((await readdir(join(path, "out", "today"))).sort()).toEqual(["report.html", "report.md"]);
  });

  test("with json alone is also what standard output holds, and nothing else there", async () => {
    const { path, rukun } = await createTestFolder(files);
    const { output } = await rukun("analyze", "--format", "json");
    expect(output).toBe(await readFile(join(path, "rukun-report", "report.json"), "utf8"));
  });

  test("with text alone is no file but the snapshot", async () => {
    const { path, rukun } = await createTestFolder(files);
    const { output } = await rukun("analyze", "--format", "text");
    expect(output).not.toContain("Report:");
    expect((await readdir(path)).sort()).toEqual([".rukun", "data", "profile.json", "rukun.config.yaml"]);
  });
});

describe("project files", () => {
  const project = {
    community: { id: "kopi", name: "Kopi Nusantara", timeZone: "Asia/Jakarta" },
    sources: [{ platform: "ndjson", path: "data/*.ndjson" }],
  };

  test("are found as JSON and as TypeScript, and by folder", async () => {
    const { rukun } = await createTestFolder({
      "json/rukun.config.json": JSON.stringify(project),
      "json/data/a.ndjson": activitiesNdjson,
      "ts/rukun.config.ts": [
        'import { defineProject, type Project } from "rukun";',
        `const project: Project = ${JSON.stringify(project)};`,
        "export default defineProject(project);",
      ].join("\n"),
      "ts/data/a.ndjson": activitiesNdjson,
    });
    const json = await rukun("analyze", "json", "--format", "json", "--quiet");
    const typescript = await rukun("analyze", "ts/rukun.config.ts", "--format", "json", "--quiet");
    expect(json.status).toBe(0);
    expect(typescript).toEqual(json);
  });

  test.each([
    {
      when: "no project file",
      files: {},
      error: /^there is no project file here .*run "rukun init".* \[config-not-found\]$/,
    },
    {
      when: "a file that is not there yet",
      files: { "rukun.config.yaml": projectYaml },
      error:
        /^rukun\.config\.yaml:4 sources\[0\]\.path: no file matches "data\/activities\.ndjson"; put your .* \[no-matching-file\]$/,
    },
    {
      when: "an unknown key",
      files: { "rukun.config.yaml": `${projectYaml}perod: { days: 30 }\n` },
      error: /^rukun\.config\.yaml:5 perod: .*did you mean "?period"?.* \[unknown-key\]$/,
    },
    {
      when: "an unknown platform",
      files: { "rukun.config.yaml": projectYaml.replace("ndjson", "ndjsn") },
      error: /^rukun\.config\.yaml:3 sources\[0\]\.platform: .*ndjson/,
    },
    {
      when: "an unknown time zone",
      files: { "rukun.config.yaml": projectYaml.replace("Asia/Jakarta", "Asia/Jakata") },
      error: /^rukun\.config\.yaml:1 community\.timeZone: .*Asia\/Jakarta\? \[unknown-time-zone\]$/,
    },
    {
      when: "a period that ends before it begins",
      files: { "rukun.config.yaml": `${projectYaml}period: { from: 2026-02-01, to: 2026-01-01 }\n` },
      error: /^rukun\.config\.yaml:5 period: .* \[invalid-period\]$/,
    },
    {
      when: "a mapping of what is not CSV",
      files: { "rukun.config.yaml": `${projectYaml}    mapping: lean-zulip\n` },
      error: /^rukun\.config\.yaml:5 sources\[0\]\.mapping: a mapping is for CSV .* \[mapping-without-csv\]$/,
    },
    {
      when: "an id that could leave its folder",
      files: { "rukun.config.yaml": projectYaml.replace("id: kopi", "id: ../kopi") },
      error: /^rukun\.config\.yaml:1 community\.id: /,
    },
    {
      when: "TypeScript that does not run",
      files: { "rukun.config.ts": 'throw new Error("nothing here");' },
      error: /^rukun\.config\.ts: the project file could not be run: nothing here; .* \[config-not-loaded\]$/,
    },
    {
      when: "a damaged snapshot",
      files: { ...files, ".rukun/history/kopi/2025-12-31.json": "{}" },
      error: /2025-12-31\.json schemaVersion: .*\[missing\]$/,
    },
  ])("$when is bad input", async ({ files: contents, error }) => {
    const { rukun } = await createTestFolder(contents);
    const { status, output, errors } = await rukun("analyze");
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(errors[0]).toMatch(error);
  });
});
