import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { createTestFolder } from "../../fixture/run-in-folder.js";
import { projectYaml } from "../../fixture/small-community.js";
import { rulesetYaml } from "../../fixture/small-ruleset.js";

test("tests that pass are counted, those of drafts too, with what they saw", async () => {
  const { rukun } = await createTestFolder({ "rules.yaml": rulesetYaml });
  expect(await rukun("rules", "test", "rules.yaml")).toEqual({
    status: 0,
    output: "rules.yaml: 6 tests passed, 0 failed\nConditions that tests saw both true and false: 6 of 6 (100%)\n",
    errors: [],
  });
});

const failing = rulesetYaml
  .replace("given: { links: 4 }", "name: empat, given: { links: 4 }")
  .replace("links: 3 }, expect: false", "lnks: 3 }, expect: false")
  .replace("posts: 0 }, expect: true", "posts: 0 }, expect: false")
  .replace(/ {4}tests:\n.*BIT.*\n.*\n/, "");

test("tests that fail end with 1 and say where, which, and why", async () => {
  const { rukun } = await createTestFolder({ "rules.yaml": failing });
  const { status, output, errors } = await rukun("rules", "test", "rules.yaml");
  expect({ status, errors }).toEqual({ status: 1, errors: [] });
  expect(output)
    .toBe(`rules.yaml:13: test 2 of many-links failed: facts are missing, so it cannot be decided whether the rule applies
  many-links cannot be decided
    ? all of these must be true:
      ? whether links is greater than 3 is unknown, since there is no links

  Missing: links. Give a value to each, or say with onMissing what a condition answers without it.

rules.yaml:21: test 1 of newcomer failed: the rule should not apply and does
  newcomer applies: greet
    ✓ all of these must be true:
      ✓ posts 0 is less than 3

rules.yaml: 2 tests passed, 2 failed
Conditions that tests saw both true and false: 2 of 6 (33%)
  rules.yaml:7: never false: all of a group
  rules.yaml:9: never false: links is greater than 3
1 rule without a test: shortened
rules.yaml:13: nothing reads the fact "lnks" of test 2 of many-links; did you mean links?
`);
});

test("the report is there as JSON, with everything that was seen", async () => {
  const { rukun } = await createTestFolder({ "rules.yaml": failing });
  const { status, output } = await rukun("rules", "test", "rules.yaml", "--format", "json");
  expect(status).toBe(1);
  expect(JSON.parse(output)).toMatchObject({
    passed: 2,
    failed: 2,
    rulesets: [
      {
        file: "rules.yaml",
        rulesetId: "links",
        untestedRules: ["shortened"],
        coverage: { seenBoth: { numerator: 2, denominator: 6, value: 2 / 6 } },
        rules: [
          {
            ruleId: "many-links",
            tests: [
              { isPassed: true, name: "empat" },
              { isPassed: false, result: null },
            ],
          },
          {},
          {},
        ],
      },
    ],
  });
});

test("what a missing fact is can be said", async () => {
  const { rukun } = await createTestFolder({ "rules.yaml": failing });
  const strict = await rukun("rules", "test", "rules.yaml", "--missing-facts", "error", "--locale", "id");
  expect(strict.status).toBe(1);
  expect(strict.output).toMatch(
    /^rules\.yaml:13: tes 2 dari many-links gagal: aturan tidak dapat dievaluasi\n {2}rules\[0\]: fakta "links" tidak terdefinisi.*\[undefined-fact\]\n/,
  );
  const lax = await rukun("rules", "test", "rules.yaml", "--missing-facts", "undefined");
  expect(lax.output).toContain("3 tests passed, 1 failed");
});

test("all rulesets of a project are tested without a file", async () => {
  const { rukun } = await createTestFolder({
    "rukun.config.yaml": `${projectYaml}rulesets: [a.yaml, b.yaml]\n`,
    "a.yaml": rulesetYaml,
    "b.yaml": failing,
  });
  const { status, output } = await rukun("rules", "test", "--format", "json");
  expect(status).toBe(1);
  expect(JSON.parse(output)).toMatchObject({ passed: 8, failed: 2, rulesets: [{ failed: 0 }, { failed: 2 }] });
});

test("a ruleset that does not compile is bad input", async () => {
  const { rukun } = await createTestFolder({ "rules.yaml": rulesetYaml.replace("greaterThan", "greaterThn") });
  const { status, output, errors } = await rukun("rules", "test", "rules.yaml");
  expect({ status, output }).toEqual({ status: 2, output: "" });
  expect(errors).toEqual([
    expect.stringMatching(/^rules\.yaml:9 rules\[0\]\.conditions\.all\[0\]\.operator: .*\[unknown-operator\]$/),
  ]);
});

test("the sample's ruleset is sound and its tests see every condition both ways", async () => {
  const sample = new URL("../../../../../apps/sample/rulesets/newcomers.yaml", import.meta.url);
  const { rukun } = await createTestFolder({ "newcomers.yaml": await readFile(sample, "utf8") });
  expect((await rukun("rules", "lint", "newcomers.yaml")).output).toBe("0 errors, 0 warnings\n");
  expect(await rukun("rules", "test", "newcomers.yaml")).toEqual({
    status: 0,
    output:
      "newcomers.yaml: 14 tests passed, 0 failed\nConditions that tests saw both true and false: 16 of 16 (100%)\n",
    errors: [],
  });
});
