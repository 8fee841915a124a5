import { describe, expect, test } from "vitest";
import { run } from "../run.js";
import { createMemoryTerminal } from "../fixture/memory-terminal.js";

async function rukun(...words: string[]): Promise<{ status: number; output: string; errors: string }> {
  const terminal = createMemoryTerminal(import.meta.dirname);
  const status = await run(words, terminal);
  return { status, output: terminal.output(), errors: terminal.errors() };
}

const commands = ["init", "import", "analyze", "metrics", "score", "log", "rules"];
const subcommands = ["metrics list", "rules lint", "rules test", "rules explain", "rules eval"];

describe("help", () => {
  test("lists the commands", async () => {
    const { status, output, errors } = await rukun("--help");
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
    for (const command of commands) expect(output).toMatch(new RegExp(`^  ${command}\\b`, "m"));
  });

  test("is in Indonesian where that is asked for", async () => {
    const { output } = await rukun("--locale", "id", "--help");
    expect(output).toContain("Pemakaian: rukun <perintah> [opsi]");
    expect(output).toContain("Perintah:");
    expect(output).not.toMatch(/Usage|Options:|Commands:/);
  });

  test.each([...commands, ...subcommands])("of %s says how it is written", async (command) => {
    const { status, output } = await rukun(...command.split(" "), "--help");
    expect(status).toBe(0);
    expect(output).toContain(`Usage: rukun ${command}`);
    if (command !== "rules") expect(output).toContain("--locale <en|id>");
  });

  test("the version is the package's", async () => {
    const { status, output } = await rukun("--version");
    expect(status).toBe(0);
    expect(output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("a command line that cannot be read is bad input, in one line", () => {
  test.each([
    { words: [], line: /^say what to do: init, import.* \[missing-command\]$/ },
    {
      words: ["rules"],
      line: /^say which of its commands is meant: lint, test, explain, eval; .*\[missing-subcommand\]$/,
    },
    { words: ["rules", "lnt"], line: /^there is no command "lnt"; did you mean lint\? \[unknown-command\]$/ },
    { words: ["rules", "prune", "a.yaml"], line: /^there is no command "prune"; .*\[unknown-command\]$/ },
    { words: ["rules", "eval", "a.yaml"], line: /^facts is missing; .*\[missing-argument\]$/ },
    { words: ["analyse"], line: /^there is no command "analyse"; did you mean analyze\? \[unknown-command\]$/ },
    { words: ["weather"], line: /^there is no command "weather"; "rukun --help" lists them \[unknown-command\]$/ },
    { words: ["score"], line: /^profile is missing; .* \[missing-argument\]$/ },
    { words: ["score", "a.json", "b.json"], line: /\[too-many-arguments\]$/ },
    { words: ["score", "a.json", "--metric", "b"], line: /^there is no option --metric; did you mean --metrics\?/ },
    { words: ["score", "a.json", "--metrics"], line: /^--metrics <file> needs a value.*\[missing-value\]$/ },
    {
      words: ["score", "a.json", "--format", "badge"],
      line: /^--format cannot be "badge"; it is one of text, json, md, html/,
    },
    {
      words: ["score", "a.json", "--format", "jsn"],
      line: /^--format cannot be "jsn"; did you mean json\? \[unknown-value\]$/,
    },
    {
      words: ["--locale", "fr", "score", "a.json"],
      line: /^--locale cannot be "fr"; it is one of en, id \[unknown-value\]$/,
    },
    {
      words: ["metrics", "a.csv", "--engine", "clickhouse"],
      line: /^--engine cannot be "clickhouse"; it is one of memory/,
    },
    { words: ["metrics", "a.csv", "--week-start", "monda"], line: /did you mean monday\?/ },
    { words: ["import", "zulp", "a"], line: /^"zulp" is not a platform.*did you mean zulip\? \[unknown-platform\]$/ },
    {
      words: ["log", "goal", "title=x"],
      line: /^there is no register "goal"; did you mean goals\? \[unknown-register\]$/,
    },
  ])("$words", async ({ words, line }) => {
    const { status, output, errors } = await rukun(...words);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(errors.trimEnd()).toMatch(line);
    expect(errors.match(/\n/g)).toHaveLength(1);
  });

  test("and one JSON object where JSON is asked for", async () => {
    const { status, errors } = await rukun("score", "a.json", "--format", "json", "--metric", "x");
    expect(status).toBe(2);
    expect(JSON.parse(errors)).toMatchObject({ level: "error", code: "unknown-option", params: { name: "--metric" } });
  });
});
