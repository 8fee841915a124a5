import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createTestFolder } from "../../fixture/run-in-folder.js";
import { activities, activitiesCsv, activitiesNdjson } from "../../fixture/small-community.js";

const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

describe("import", () => {
  test("writes activities to standard output, and how many to standard error", async () => {
    const { rukun } = await createTestFolder({ "a.csv": activitiesCsv });
    const { status, output, errors } = await rukun("import", "csv", "a.csv");
    expect(status).toBe(0);
    expect(lines(output)).toEqual(activities);
    expect(errors).toEqual(["4 records written to standard output"]);
  });

  test("writes a file, compressed where its name ends in .gz", async () => {
    const { path, rukun } = await createTestFolder({ "a.csv": activitiesCsv });
    expect((await rukun("import", "csv", "a.csv", "-o", "out/a.ndjson")).output).toBe("");
    await rukun("import", "csv", "a.csv", "-o", "out/a.ndjson.gz");
    const plain = await readFile(join(path, "out", "a.ndjson"), "utf8");
    expect(lines(plain)).toEqual(activities);
    expect(gunzipSync(await readFile(join(path, "out", "a.ndjson.gz"))).toString()).toBe(plain);
  });

  test("reads IRC logs by the clock of their zone, with the members that were seen", async () => {
    const { rukun } = await createTestFolder({
      "logs/2026-01-10.txt": "[08:00] <budi> halo\n[08:01] <siti> halo juga\n",
    });
    const { status, output } = await rukun("import", "irc", "logs", "--time-zone", "Asia/Jakarta");
    expect(status).toBe(0);
    expect(lines(output)).toContainEqual({ record: "member", id: "budi", name: "budi" });
    const posts = lines(output).filter((line) => !("record" in (line as object)));
    expect(posts).toHaveLength(2);
    expect(posts[0]).toMatchObject({ type: "post", actorId: "budi", text: "halo" });
    expect(new Date((posts[0] as { occurredAt: number }).occurredAt).toISOString()).toBe("2026-01-10T01:00:00.000Z");
  });

  test("what it writes it reads", async () => {
    const { rukun } = await createTestFolder({ "a.ndjson": activitiesNdjson });
    const first = await rukun("import", "ndjson", "a.ndjson");
    expect(first.output).toBe(activitiesNdjson);
  });

  test("writes content to moderate where there is text, and says so where there is none", async () => {
    const logs = { "logs/2026-01-10.txt": "[08:00] <budi> halo\n", "a.csv": activitiesCsv };
    const { path, rukun } = await createTestFolder(logs);
    const { status, output } = await rukun("import", "irc", "logs", "--content");
    expect(status).toBe(0);
    expect(lines(output)).toMatchObject([{ authorId: "budi", text: "halo", kind: "post" }]);
    const none = await rukun("import", "csv", "a.csv", "--content", "-o", "content.ndjson");
    expect(none.errors).toEqual([expect.stringMatching(/\[no-content\]$/)]);
    expect((await readdir(path)).sort()).toEqual(["a.csv", "logs"]);
  });

  test("refuses a mapping for what is not CSV", async () => {
    const { rukun } = await createTestFolder({ "a.ndjson": activitiesNdjson });
    expect(await rukun("import", "ndjson", "a.ndjson", "--mapping", "lean-zulip")).toEqual({
      status: 2,
      output: "",
      errors: [expect.stringMatching(/^--mapping: .* \[mapping-without-csv\]$/)],
    });
  });

  test("leaves no half of a file behind, and what was there as it was", async () => {
    const broken = `${activitiesNdjson}{"id":\n`;
    const { path, rukun } = await createTestFolder({ "a.ndjson": broken, "out.ndjson": "before" });
    const { status, errors } = await rukun("import", "ndjson", "a.ndjson", "-o", "out.ndjson");
    expect(status).toBe(2);
    expect(errors[0]).toMatch(/a\.ndjson:5: .*\[invalid-json\]$/);
    expect(await readFile(join(path, "out.ndjson"), "utf8")).toBe("before");
    expect((await readdir(path)).sort()).toEqual(["a.ndjson", "out.ndjson"]);
  });
});
