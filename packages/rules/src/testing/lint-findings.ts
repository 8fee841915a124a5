import { formatPath } from "@rukun/core";
import { lintRuleset, type LintCode, type LintIssue, type LintOptions } from "../lint.js";
import type { Condition } from "../model/condition.js";
import type { Rule } from "../model/rule.js";
import type { Ruleset } from "../model/ruleset.js";

/** A ruleset of drafts, which need no tests, one for each list of conditions. */
export function rulesetOf(
  rules: readonly (readonly Condition[] | (Partial<Rule> & Pick<Rule, "conditions">))[],
  rest: Partial<Ruleset> = {},
): Ruleset {
  return {
    schemaVersion: 1,
    id: "test",
    version: "1",
    rules: rules.map((given, index) => {
      const base = { id: `rule-${index}`, mode: "draft", event: { type: `event-${index}` } } as const;
      return "conditions" in given ? { ...base, ...given } : { ...base, conditions: { all: given } };
    }),
    ...rest,
  };
}

/** What lint finds of certain codes: the place, and what was meant where it says so. */
export function findings(ruleset: Ruleset, codes: readonly LintCode[], options?: LintOptions): string[] {
  return lintRuleset(ruleset, options)
    .filter(({ code }) => codes.includes(code))
    .map((issue) => describe(issue, codes.length > 1));
}

function describe({ code, path, suggestion }: LintIssue, withCode: boolean): string {
  const meant = suggestion === undefined ? "" : ` → ${JSON.stringify(suggestion)}`;
  return `${withCode ? `${code} ` : ""}${formatPath(path)}${meant}`;
}
