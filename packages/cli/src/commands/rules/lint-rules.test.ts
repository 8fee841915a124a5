import { describe, expect, test } from "vitest";
import { createTestFolder } from "../../fixture/run-in-folder.js";
import { projectYaml } from "../../fixture/small-community.js";
import { rulesetYaml } from "../../fixture/small-ruleset.js";

const flawed = rulesetYaml
  .replace("fact: links, operator: greaterThan", "fact: lnks, operator: greaterThn")
  .replace("text: { type: string }", "text: { type: string }, mood: { type: string }")
  .replace(/ {4}tests:\n.*links: 4.*\n.*\n/, "");

describe("lint", () => {
  test("finds nothing in a sound ruleset", async () => {
    const { rukun } = await createTestFolder({ "rules.yaml": rulesetYaml });
    expect(await rukun("rules", "lint", "rules.yaml")).toEqual({
      status: 0,
      output: "0 errors, 0 warnings\n",
      errors: [],
    });
  });

  test("says file, line, place, what to do and code, and ends with 2", async () => {
    const { rukun } = await createTestFolder({ "rules.yaml": flawed });
    const { status, output, errors } = await rukun("rules", "lint", "rules.yaml");
    expect({ status, errors }).toEqual({ status: 2, errors: [] });
    expect(output.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^rules\.yaml:6 rules\[0\]: .*\[missing-test\] \(warning\)$/),
      expect.stringMatching(
        /^rules\.yaml:9 rules\[0\]\.conditions\.all\[0\]\.fact: .*did you mean "links"\? \[unknown-fact\]$/,
      ),
      expect.stringMatching(/^rules\.yaml:9 .*operator: .*did you mean "greaterThan"\? \[unknown-operator\]$/),
      "2 errors, 1 warning",
    ]);
  });

  test("says it in Indonesian, and as JSON", async () => {
    const { rukun } = await createTestFolder({ "rules.yaml": flawed });
    expect((await rukun("rules", "lint", "rules.yaml", "--locale", "id")).output).toContain(
      "2 kesalahan, 1 peringatan",
    );
    const { status, output } = await rukun("rules", "lint", "rules.yaml", "--format", "json");
    expect(status).toBe(2);
    expect(JSON.parse(output)).toMatchObject({
      errors: 2,
      warnings: 1,
      issues: [
        { code: "missing-test", severity: "warning", file: "rules.yaml", line: 6, ruleId: "many-links" },
        { code: "unknown-fact", severity: "error", file: "rules.yaml", line: 9, suggestion: "links" },
        { code: "unknown-operator", severity: "error", line: 9, message: expect.stringContaining("greaterThn") },
      ],
    });
  });

  test("warnings alone end with 0", async () => {
    const { rukun } = await createTestFolder({ "rules.yaml": rulesetYaml.replace("expect: false", "expect: true") });
    const { status, output } = await rukun("rules", "lint", "rules.yaml");
    expect(status).toBe(0);
    expect(output).toMatch(/\[one-sided-tests\] \(warning\)\n0 errors, 1 warning\n$/);
  });

  test("a bare array of rules has its lines too", async () => {
    const rules =
      '[\n  { "conditions": { "all": [] }, "event": { "type": "x" } },\n  { "conditions": { "all": [{ "fact": "a", "operator": "equl", "value": 1 }] }, "event": { "type": "y" } }\n]';
    const { rukun } = await createTestFolder({ "rules.json": rules });
    const { status, output } = await rukun("rules", "lint", "rules.json");
    expect(status).toBe(2);
    expect(output).toMatch(/^rules\.json:3 .*\[unknown-operator\]$/m);
  });

  test("a file that is no ruleset is bad input", async () => {
    const { rukun } = await createTestFolder({
      "rules.yaml": rulesetYaml.replace("conditions:", "condition:"),
      "no.yaml": "a: [",
    });
    const broken = await rukun("rules", "lint", "rules.yaml");
    expect({ status: broken.status, output: broken.output }).toEqual({ status: 2, output: "" });
    expect(broken.errors[0]).toMatch(/^rules\.yaml:6 rules\[0\]\.?.*condition/);
    expect((await rukun("rules", "lint", "no.yaml")).errors[0]).toMatch(
      /^no\.yaml:1: not YAML at column 5: .*\[invalid-yaml\]$/,
    );
    expect((await rukun("rules", "lint", "gone.yaml")).errors).toEqual([
      "gone.yaml: there is no such file; check the path [file-not-found]",
    ]);
  });
});

describe("without a file", () => {
  test("the project's rulesets are checked", async () => {
    const { rukun } = await createTestFolder({
      "rukun.config.yaml": `${projectYaml}rulesets: rules/*.yaml\n`,
      "rules/a.yaml": rulesetYaml,
      "rules/b.yaml": flawed,
    });
    const { status, output } = await rukun("rules", "lint");
    expect(status).toBe(2);
    expect(output).toMatch(/b\.yaml:9 .*unknown-operator/);
    expect(output).not.toMatch(/a\.yaml/);
  });

  test.each([
    ["names none", "", /^rukun\.config\.yaml: the project names no ruleset; .*\[no-rulesets\]$/],
    [
      "names what is not there",
      "rulesets: [rules/*.yaml]\n",
      /^rukun\.config\.yaml:\d+ rulesets.*: no file matches "rules\/\*\.yaml"/,
    ],
    ["names nothing", "rulesets: []\n", /^rukun\.config\.yaml:\d+ rulesets: /],
  ])("a project that %s is told so", async (_, line, message) => {
    const { rukun } = await createTestFolder({ "rukun.config.yaml": projectYaml + line });
    const { status, errors } = await rukun("rules", "lint");
    expect(status).toBe(2);
    expect(errors[0]).toMatch(message);
  });
});
