import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";

/** Rules that are evaluated and have no tests, or tests of one outcome only. */
export function* missingTest({ ruleset }: LintContext): Iterable<LintFinding> {
  for (const [index, { mode, tests = [], id }] of ruleset.rules.entries()) {
    if (mode === "off" || mode === "draft") continue;
    if (tests.length === 0) {
      yield { code: "missing-test", path: ["rules", index], params: { rule: id } };
      continue;
    }
    const outcomes = new Set(tests.map((test) => test.expect));
    if (outcomes.size > 1) continue;
    const expected = outcomes.has(true);
    const params = { rule: id, expected, absent: !expected };
    yield { code: "one-sided-tests", path: ["rules", index, "tests"], params };
  }
}
