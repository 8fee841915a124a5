import type { MissingFacts } from "@rukun/rules";
import { testRuleset } from "@rukun/rules/test";
import { FailedCheck } from "../../errors/failed-check.js";
import { jsonText } from "../../output/json-text.js";
import { findRulesetFiles } from "../../rules/find-ruleset-files.js";
import { readRulesetFile } from "../../rules/ruleset-file.js";
import type { Session } from "../../session/session.js";
import { testReportLines } from "./test-report-lines.js";
import type { TestedFile } from "./tested-file.js";

/** What `rukun rules test` can be told. */
export interface TestRulesOptions {
  /** How a fact that a test does not give is treated; `unknown` unless given. */
  readonly missingFacts?: MissingFacts;
}

/** Runs the tests of rulesets; one that fails ends the command with status 1. */
export async function testRules(file: string | undefined, options: TestRulesOptions, session: Session): Promise<void> {
  const { folder } = session.terminal;
  const { missingFacts = "unknown" } = options;
  const tested: TestedFile[] = [];
  for (const name of await findRulesetFiles(file, folder)) {
    const ruleset = await readRulesetFile(name, folder);
    const program = ruleset.compile({ missingFacts });
    tested.push({ ruleset, report: testRuleset(program) });
  }
  const total = (count: "passed" | "failed"): number => tested.reduce((sum, { report }) => sum + report[count], 0);
  const failed = total("failed");
  if (session.format === "json") {
    const rulesets = tested.map(({ ruleset, report }) => ({ file: ruleset.file, ...report }));
    session.print(jsonText({ passed: total("passed"), failed, rulesets }));
  } else {
    const blocks = tested.map((one) => testReportLines(one, session).join("\n"));
    session.print(blocks.join("\n\n"));
  }
  if (failed > 0) throw new FailedCheck(1);
}
