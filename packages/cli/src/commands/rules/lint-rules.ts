import { describeLintIssue, lintRuleset, type LintIssue } from "@rukun/rules/lint";
import { FailedCheck } from "../../errors/failed-check.js";
import { jsonText } from "../../output/json-text.js";
import { findRulesetFiles } from "../../rules/find-ruleset-files.js";
import { readRulesetFile } from "../../rules/ruleset-file.js";
import { rulesetOptions } from "../../rules/ruleset-options.js";
import type { Session } from "../../session/session.js";

/**
 * Says what is wrong or suspicious in rulesets, one line an issue with file and line; an error among them ends the
 * command with status 2.
 */
export async function lintRules(file: string | undefined, session: Session): Promise<void> {
  const { folder } = session.terminal;
  const issues: LintIssue[] = [];
  for (const name of await findRulesetFiles(file, folder)) {
    const { ruleset, lineOf } = await readRulesetFile(name, folder);
    for (const issue of lintRuleset(ruleset, rulesetOptions)) {
      const line = lineOf(issue.path);
      issues.push({ ...issue, file: name, ...(line === undefined ? {} : { line }) });
    }
  }
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const warnings = issues.length - errors;
  const said = issues.map((issue) => ({ ...issue, message: describeLintIssue(issue, session.locale) }));
  if (session.format === "json") session.print(jsonText({ issues: said, errors, warnings }));
  else {
    const { red, yellow, green } = session.colors;
    for (const { severity, message } of said) {
      session.print(severity === "error" ? red(message) : yellow(session.text("rules-lint.warning", { message })));
    }
    const summary = session.text("rules-lint.done", { errors, warnings });
    session.print(errors > 0 ? red(summary) : warnings > 0 ? yellow(summary) : green(summary));
  }
  if (errors > 0) throw new FailedCheck(2);
}
