import { describe, expect, test } from "vitest";
import { createTestFolder } from "../../fixture/run-in-folder.js";
import { rulesetYaml } from "../../fixture/small-ruleset.js";

const files = { "rules.yaml": rulesetYaml, "facts.json": '{"links":7,"text":"cek bit.ly/promo"}' };

describe("explain", () => {
  test("says for every rule that is evaluated why it applies or does not", async () => {
    const { rukun } = await createTestFolder(files);
    expect(await rukun("rules", "explain", "rules.yaml", "facts.json")).toEqual({
      status: 0,
      output: `newcomer cannot be decided
  ? all of these must be true:
    ? whether posts is less than 3 is unknown, since there is no posts

many-links applies: hold
  ✓ all of these must be true:
    ✓ links 7 is greater than 3

Missing: posts. Give a value to each, or say with onMissing what a condition answers without it.
`,
      errors: [],
    });
  });

  test("of the rules that are named, drafts too, in Indonesian", async () => {
    const { rukun } = await createTestFolder({ ...files, "facts.yaml": "text: halo" });
    const { output } = await rukun(
      "rules",
      "explain",
      "rules.yaml",
      "facts.yaml",
      "--rule",
      "shortened",
      "--locale",
      "id",
    );
    expect(output).toBe(`shortened tidak berlaku (draf: tidak dievaluasi kecuali diminta)
  ✗ semua ini harus benar:
    ✗ text "halo" tidak cocok dengan pola /bit\\.ly/\\w+/i
`);
  });

  test("is there as JSON", async () => {
    const { rukun } = await createTestFolder(files);
    const { output } = await rukun(
      "rules",
      "explain",
      "rules.yaml",
      "facts.json",
      "--rule",
      "many-links",
      "--format",
      "json",
    );
    expect(JSON.parse(output)).toMatchObject({
      missing: [],
      failures: [],
      rules: [
        { ruleId: "many-links", result: true, conditions: { kind: "all", parts: [{ comparison: { factResult: 7 } }] } },
      ],
    });
  });

  test("treats missing facts as told", async () => {
    const { rukun } = await createTestFolder(files);
    const explain = (how: string) => rukun("rules", "explain", "rules.yaml", "facts.json", "--missing-facts", how);
    expect((await explain("undefined")).output).toContain("✗ posts has no value to compare with 3");
    expect(await explain("error")).toEqual({
      status: 2,
      output: "",
      errors: [
        expect.stringMatching(/^rules\.yaml:14 rules\[1\]: the fact "posts" is not defined; .*\[undefined-fact\]$/),
      ],
    });
  });
});

test.each([
  {
    when: "a rule is unknown",
    words: ["rules.yaml", "facts.json", "--rule", "many-link"],
    line: /^--rule: the ruleset has no rule "many-link"; did you mean many-links\? \[unknown-rule\]$/,
  },
  {
    when: "facts are a list",
    words: ["rules.yaml", "list.json"],
    line: /^list\.json: expected an object, found a list; correct it \[invalid-type\]$/,
  },
  { when: "facts are not there", words: ["rules.yaml", "gone.json"], line: /^gone\.json: there is no such file/ },
  { when: "the ruleset is not there", words: ["gone.yaml", "facts.json"], line: /^gone\.yaml: there is no such file/ },
])("bad input in one line when $when", async ({ words, line }) => {
  const { rukun } = await createTestFolder({ ...files, "list.json": "[1]" });
  const { status, output, errors } = await rukun("rules", "explain", ...words);
  expect({ status, output }).toEqual({ status: 2, output: "" });
  expect(errors).toEqual([expect.stringMatching(line)]);
});
