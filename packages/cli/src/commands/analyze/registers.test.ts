import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createTestFolder, type TestFolder } from "../../fixture/run-in-folder.js";
import { activitiesNdjson } from "../../fixture/small-community.js";

interface Analysis {
  readonly metrics: readonly { readonly result: { readonly id: string; readonly value: number | null } }[];
}

const smartGoal = [
  "title=Double the members who post every week",
  "owner=Siti",
  "businessGoal=satisfaction",
  "feasibility=Two moderators and a weekly topic.",
  "metricId=active_contributors",
  "baseline=40",
  "target=80",
  "current=55",
  "startOn=2026-01-01",
  "dueOn=2026-06-30",
];

async function analyzed({ rukun }: TestFolder, ...words: string[]): Promise<Analysis> {
  const { status, output } = await rukun("analyze", "--format", "json", ...words);
  expect(status).toBe(0);
  return JSON.parse(output) as Analysis;
}

function figures({ metrics }: Analysis): Record<string, number | null> {
  return Object.fromEntries(metrics.map(({ result }) => [result.id, result.value]));
}

async function stateOf({ path }: TestFolder, criterion: string): Promise<unknown> {
  const snapshot = JSON.parse(
    await readFile(join(path, ".rukun", "history", "new-community", "2026-11-22.json"), "utf8"),
  ) as { assessment: { criteria: Record<string, { state: string; score: number }> } };
  return snapshot.assessment.criteria[criterion];
}

describe("a project made with rukun init", () => {
  async function newCommunity(): Promise<TestFolder> {
    const folder = await createTestFolder({ "new-community/data/activities.ndjson": activitiesNdjson });
    const rukun: TestFolder["rukun"] = (...words) => {
      const [command = "", ...rest] = words;
      return folder.rukun(command, ...rest, ...(command === "log" ? ["--project", "new-community"] : []));
    };
    expect((await rukun("init", "new-community")).status).toBe(0);
    return {
      path: join(folder.path, "new-community"),
      rukun: (...words) =>
        words[0] === "analyze" ? rukun("analyze", "new-community", ...words.slice(1)) : rukun(...words),
    };
  }

  test("has registers without rows, which say nothing", async () => {
    const community = await newCommunity();
    expect(Object.keys(figures(await analyzed(community, "--as-of", "2026-11-22")))).not.toContain("goals.smart_share");
    expect(await stateOf(community, "l1.purpose.smart-goals")).toMatchObject({ state: "unknown" });
  });

  test("measures a criterion as soon as rows are logged", async () => {
    const community = await newCommunity();
    expect((await community.rukun("log", "goals", ...smartGoal)).status).toBe(0);
    expect((await community.rukun("log", "goals", "title=Growth")).status).toBe(0);
    expect(figures(await analyzed(community, "--as-of", "2026-11-22"))).toMatchObject({
      "goals.smart_share": 0.5,
      "goals.linked_share": 0.5,
      "goals.on_track_share": 0,
    });
    expect(await stateOf(community, "l1.purpose.smart-goals")).toMatchObject({ state: "scored", score: 0.5 });
  });
});

const project = `community: { id: new-community, name: New, timeZone: Asia/Jakarta }
sources: [{ platform: ndjson, path: data/activities.ndjson }]
`;

describe("a row that is wrong", () => {
  const files = {
    "rukun.config.yaml": project,
    "data/activities.ndjson": activitiesNdjson,
    "registers/reviews.csv": "id,heldOn,findings\nr1,2026-01-05,Fewer come back.\nr2,soon,Nothing.\n",
    "registers/surveys.csv": "id,surveyId,kind,score,answeredOn\ns1,s,nps,9,2026-01-05\n",
  };

  test("stops the run, with file, line and column", async () => {
    const { rukun } = await createTestFolder(files);
    const { status, errors } = await rukun("analyze");
    expect(status).toBe(2);
    expect(errors[0]).toMatch(/registers\/reviews\.csv:3 heldOn: .*\[invalid-date\]$/);
  });

  test("is left out and counted with --on-error skip", async () => {
    const folder = await createTestFolder(files);
    const { status, output, errors } = await folder.rukun("analyze", "--format", "json", "--on-error", "skip");
    expect(status).toBe(0);
    expect(errors.join("\n")).toMatch(/registers\/reviews\.csv:3 heldOn/);
    expect(JSON.parse(output)).toMatchObject({
      data: {
        recordsSkipped: 1,
        sources: [
          { name: "activities.ndjson", recordsRead: 4 },
          { name: "reviews.csv", recordsRead: 1, recordsSkipped: 1 },
          { name: "surveys.csv", recordsRead: 1, recordsSkipped: 0 },
        ],
      },
    });
    expect(figures(JSON.parse(output) as Analysis)).toMatchObject({ "reviews.written_12m": 1 });
  });

  test("is told of in registers that no metric uses yet, too", async () => {
    const { rukun } = await createTestFolder({
      ...files,
      "registers/reviews.csv": "id,heldOn\n",
      "registers/surveys.csv": "id,surveyId,kind,score,answeredOn\ns1,s,npss,9,2026-01-05\n",
    });
    const { status, errors } = await rukun("analyze");
    expect(status).toBe(2);
    expect(errors[0]).toMatch(/registers\/surveys\.csv:2 kind: /);
  });
});

test("rows dated after the data ends do not count, and the reader is told", async () => {
  const folder = await createTestFolder({
    "rukun.config.yaml": project,
    "data/activities.ndjson": activitiesNdjson,
    "registers/reviews.csv": "id,heldOn,findings\nr1,2026-01-05,Fewer come back.\nr2,2026-01-20,More do.\n",
  });
  const { output, errors } = await folder.rukun("analyze", "--format", "json");
  expect(figures(JSON.parse(output) as Analysis)).toMatchObject({ "reviews.written_12m": 1 });
  expect(errors.join("\n")).toContain("rows-after-as-of");
  expect(figures(await analyzed(folder, "--as-of", "2026-01-31"))).toMatchObject({ "reviews.written_12m": 2 });
});

test("a folder of registers that is named must be there", async () => {
  const { rukun } = await createTestFolder({
    "rukun.config.yaml": `${project}registers: register\n`,
    "data/activities.ndjson": activitiesNdjson,
  });
  const { status, errors } = await rukun("analyze");
  expect(status).toBe(2);
  expect(errors[0]).toMatch(/^rukun\.config\.yaml:3 registers: .*"register".*\[no-matching-file\]$/);
});
