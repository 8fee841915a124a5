import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { registerNames } from "@rukun/core";
import { describe, expect, test } from "vitest";
import { createTestFolder } from "../../fixture/run-in-folder.js";
import { activitiesNdjson } from "../../fixture/small-community.js";

describe.each(["en", "id"])("a new project in %s", (locale) => {
  test("has a project file, a profile and every register", async () => {
    const { path, rukun } = await createTestFolder();
    const { status, output, errors } = await rukun("init", "kopi", "--locale", locale);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(output).toContain(join("kopi", "rukun.config.yaml"));
    expect((await readdir(join(path, "kopi"))).sort()).toEqual([
      "profile.yaml",
      "registers",
      "rukun.config.yaml",
      "rulesets",
    ]);
    const registers = await readdir(join(path, "kopi", "registers"));
    expect(registers.sort()).toEqual(["README.md", ...registerNames.map((name) => `${name}.csv`)].sort());
    expect(await readFile(join(path, "kopi", "rukun.config.yaml"), "utf8")).toContain(`locale: ${locale}`);
  });

  test("says in one line what to fill in first, and then works", async () => {
    const { path, rukun } = await createTestFolder();
    await rukun("init", "--locale", locale);
    const { status, errors } = await rukun("analyze", "--locale", "en");
    expect(status).toBe(2);
    expect(errors).toEqual([
      expect.stringMatching(/^rukun\.config\.yaml:\d+ sources\[0\]\.path: no file matches "data\/activities\.ndjson"/),
    ]);
    await rukun("import", "ndjson", "-o", "data/activities.ndjson", "source.ndjson");
    await writeFile(join(path, "source.ndjson"), activitiesNdjson);
    await rukun("import", "ndjson", "source.ndjson", "-o", "data/activities.ndjson");
    const { status: analyzed } = await rukun("analyze");
    expect(analyzed).toBe(0);
  });

  test("has a ruleset without a fault, whose tests pass and see every condition both ways", async () => {
    const { rukun } = await createTestFolder();
    await rukun("init", "--locale", locale);
    const lint = await rukun("rules", "lint", "--locale", "en");
    expect(lint).toEqual({ status: 0, output: "0 errors, 0 warnings\n", errors: [] });
    const { status, output } = await rukun("rules", "test", "--locale", "en");
    expect(status).toBe(0);
    expect(output).toContain("3 tests passed, 0 failed\nConditions that tests saw both true and false: 3 of 3 (100%)");
  });

  test("has a profile that can be scored as it stands, with nothing answered", async () => {
    const { rukun } = await createTestFolder();
    await rukun("init", "--locale", locale);
    const { status, output } = await rukun("score", "profile.yaml", "--format", "json");
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ level: 0, asOf: "2026-11-22", coverage: 0 });
  });
});

describe("what is there", () => {
  test("is not overwritten, and nothing is written beside it", async () => {
    const { path, rukun } = await createTestFolder({ "profile.yaml": "mine", "rukun.config.json": "{}" });
    const { status, errors } = await rukun("init");
    expect(status).toBe(2);
    expect(errors).toEqual([
      "profile.yaml: the file is there already; move it away, or overwrite it with --force [file-exists]",
      "rukun.config.json: the file is there already; move it away, or overwrite it with --force [file-exists]",
    ]);
    expect((await readdir(path)).sort()).toEqual(["profile.yaml", "rukun.config.json"]);
    expect(await readFile(join(path, "profile.yaml"), "utf8")).toBe("mine");
  });

  test("is overwritten where that is asked for", async () => {
    const { path, rukun } = await createTestFolder({ "profile.yaml": "mine" });
    expect((await rukun("init", "--force")).status).toBe(0);
    expect(await readFile(join(path, "profile.yaml"), "utf8")).toContain("l1.purpose.plan: {}");
  });
});
