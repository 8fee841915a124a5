/**
 * Runs the tests that rules carry with them.
 *
 * @module test
 */
export { testRuleset, testRulesetAsync } from "./ruleset-tests/test-ruleset.js";
export type {
  ConditionCoverage,
  Coverage,
  CoverageShare,
  RulesetTestReport,
  RuleTestReport,
  RuleTestResult,
  UnreadFact,
} from "./ruleset-tests/test-report.js";
