import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createTestFolder, type RunResult } from "../../fixture/run-in-folder.js";
import { bareRulesJson, rulesetYaml } from "../../fixture/small-ruleset.js";

const greet = { type: "greet", params: { in: "id" } };
const hold = { type: "hold" };

const facts = ['{"links":7,"posts":0}', '{"links":0,"posts":9}', '{"links":4}'];
const answers = [
  { events: [greet, hold], failureEvents: [] },
  { events: [], failureEvents: [greet, hold] },
  { events: [hold], failureEvents: [greet] },
];

const linesOf = ({ output }: RunResult): unknown[] =>
  output
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

describe("each line of facts gives a line of events, by priority and then as defined", () => {
  test.each([
    ["as compiled", []],
    ["exactly as json-rules-engine", ["--exact"]],
    ["by json-rules-engine itself", ["--reference"]],
  ])("%s", async (_, options) => {
    const { rukun } = await createTestFolder({
      "rules.yaml": rulesetYaml,
      "bare.json": bareRulesJson,
      "facts.ndjson": `${facts.join("\n")}\n\n`,
      "facts.ndjson.gz": gzipSync(facts.join("\r\n")),
    });
    const result = await rukun("rules", "eval", "rules.yaml", "facts.ndjson", ...options);
    expect(result).toMatchObject({ status: 0, errors: ["3 lines evaluated"] });
    expect(linesOf(result)).toEqual(answers);
    expect(linesOf(await rukun("rules", "eval", "rules.yaml", "facts.ndjson.gz", ...options))).toEqual(answers);
    expect(linesOf(await rukun("rules", "eval", "bare.json", "facts.ndjson", ...options))).toEqual(answers);
  });
});

test("deep rules keep their place among rules of one priority, with json-rules-engine too", async () => {
  const leaf = { fact: "links", operator: "greaterThan", value: 3 };
  const rules = [
    { conditions: { all: [{ any: [{ all: [leaf] }, leaf] }, leaf] }, event: { type: "deep" } },
    { conditions: { all: [leaf] }, event: { type: "shallow" } },
    { conditions: { all: [leaf] }, event: { type: "error" }, priority: 5 },
  ];
  const { rukun } = await createTestFolder({
    "rules.json": JSON.stringify(rules),
    "facts.ndjson": '{"links":7}\n{"links":1}',
  });
  const types = [{ type: "error" }, { type: "deep" }, { type: "shallow" }];
  for (const options of [[], ["--reference"]]) {
    const result = await rukun("rules", "eval", "rules.json", "facts.ndjson", ...options);
    expect(linesOf(result)).toEqual([
      { events: types, failureEvents: [] },
      { events: [], failureEvents: types },
    ]);
  }
});

describe("missing facts", () => {
  const files = { "rules.yaml": rulesetYaml, "facts.ndjson": `${facts.join("\n")}\n` };

  test("are an error of the line where that is asked for, and the lines after are evaluated", async () => {
    const { rukun } = await createTestFolder({ ...files, "facts.ndjson": `${[...facts].reverse().join("\n")}\n` });
    for (const options of [[], ["--reference"]]) {
      const result = await rukun("rules", "eval", "rules.yaml", "facts.ndjson", "--missing-facts", "error", ...options);
      expect(result.status).toBe(0);
      expect(result.errors).toEqual(["1 line came to an error; the output says which", "3 lines evaluated"]);
      const [first, ...rest] = linesOf(result);
      expect(first).toMatchObject({ error: { code: "undefined-fact", message: expect.stringContaining("posts") } });
      expect(rest).toEqual([answers[1], answers[0]]);
    }
  });

  test("may be unknown, and rules that hang on them are named", async () => {
    const { rukun } = await createTestFolder(files);
    const result = await rukun("rules", "eval", "rules.yaml", "facts.ndjson", "--missing-facts", "unknown");
    expect(linesOf(result)).toEqual([
      answers[0],
      answers[1],
      { events: [hold], failureEvents: [], unknownRules: ["newcomer"] },
    ]);
  });
});

test("an operator that fails is an error of the line, and others go on", async () => {
  const rules = [
    { conditions: { all: [{ fact: "kind", operator: "in", value: { fact: "kinds" } }] }, event: { type: "known" } },
    {
      conditions: {
        any: [
          { fact: "kind", operator: "in", value: { fact: "kinds" } },
          { fact: "gone", operator: "in", value: { fact: "kinds" } },
        ],
      },
      event: { type: "any" },
    },
  ];
  const { rukun } = await createTestFolder({
    "rules.json": JSON.stringify(rules),
    "facts.ndjson": '{"kind":"a","kinds":null}\n{"kind":"a","kinds":["a"]}\n{"kind":"b"}\n{"kind":"a","kinds":["a"]}',
  });
  const known = { events: [{ type: "known" }, { type: "any" }], failureEvents: [] };
  for (const options of [[], ["--exact"], ["--reference"]]) {
    const result = await rukun("rules", "eval", "rules.json", "facts.ndjson", ...options);
    expect(linesOf(result)).toEqual([
      { error: expect.objectContaining({ code: "operator-failed" }) },
      known,
      { error: expect.objectContaining({ code: "operator-failed" }) },
      known,
    ]);
    expect(result.status).toBe(0);
  }
});

describe("lines that cannot be read", () => {
  const files = {
    "rules.yaml": rulesetYaml,
    "facts.ndjson": `${facts[0]}\n{"links":\n[1]\n${facts[1]}\n{"__proto__":1}`,
  };

  test("end the command, after the lines before", async () => {
    const { rukun } = await createTestFolder(files);
    const result = await rukun("rules", "eval", "rules.yaml", "facts.ndjson");
    expect(result.status).toBe(2);
    expect(linesOf(result)).toEqual([answers[0]]);
    expect(result.errors).toEqual([expect.stringMatching(/facts\.ndjson:2: not JSON: .*\[invalid-json\]$/)]);
  });

  test("or are counted, each with its line in the output", async () => {
    const { rukun } = await createTestFolder(files);
    const result = await rukun("rules", "eval", "rules.yaml", "facts.ndjson", "--on-error", "skip");
    expect(result.status).toBe(0);
    const error = (code: string): unknown => ({ error: expect.objectContaining({ code }) as unknown });
    expect(linesOf(result)).toEqual([
      answers[0],
      error("invalid-json"),
      error("invalid-type"),
      answers[1],
      error("forbidden-key"),
    ]);
    expect(result.errors.at(-2)).toMatch(/^3 records could not be read and were left out: /);
    expect(result.errors.at(-1)).toBe("2 lines evaluated");
  });
});

test("thousands of lines come out in their order", async () => {
  const count = 20_000;
  const many = Array.from({ length: count }, (_, index) => JSON.stringify({ links: index % 8, posts: 5 })).join("\n");
  const { rukun } = await createTestFolder({ "rules.yaml": rulesetYaml, "facts.ndjson.gz": gzipSync(many) });
  const lines = linesOf(await rukun("rules", "eval", "rules.yaml", "facts.ndjson.gz")) as { events: unknown[] }[];
  expect(lines).toHaveLength(count);
  expect(lines.every(({ events }, index) => events.length === (index % 8 > 3 ? 1 : 0))).toBe(true);
});

test.each([
  [["--reference", "--exact"], /^--reference and --exact cannot be used together/],
  [["--reference", "--missing-facts", "unknown"], /^--reference and --missing-facts unknown cannot be used together/],
])("%j contradict each other", async (options, line) => {
  const { rukun } = await createTestFolder({ "rules.yaml": rulesetYaml, "facts.ndjson": "{}" });
  const { status, errors } = await rukun("rules", "eval", "rules.yaml", "facts.ndjson", ...options);
  expect(status).toBe(2);
  expect(errors).toEqual([expect.stringMatching(line)]);
});
