import type { CompileOptions } from "../compile/compile-options.js";
import { compileRuleset } from "../compile/compile-ruleset.js";
import { RulesError } from "../errors/rules-error.js";
import type { RuleProgram } from "../evaluate/rule-program.js";
import type { Explanation } from "../explain/explain-rules.js";
import type { Ruleset } from "../model/ruleset.js";
import { TestRun, type TestCase } from "./test-run.js";
import type { RulesetTestReport } from "./test-report.js";

/**
 * Runs the tests that rules carry with them and says which failed and why, what the tests saw of every condition, and
 * which facts they give that the ruleset never speaks of.
 *
 * Each test evaluates its own rule alone, whatever the rule's mode: a draft is tested before it is switched on. No
 * handler is called. A test need not give every fact, only those that decide: a fact that it does not give is unknown
 * (or as `options.missingFacts` says), and a rule that hangs on it fails the test, with the fact's name.
 *
 * @param ruleset - as `parseRuleset` returns it
 * @param options - how to compile it: facts that are computed, operators, an engine for regular expressions;
 * `missingFacts` is `unknown` unless given
 * @throws RulesError as `compileRuleset`; what goes wrong in a test is in the report
 * @example
 * const report = testRuleset({
 *   schemaVersion: 1,
 *   id: "links",
 *   version: "1",
 *   rules: [
 *     {
 *       id: "many-links",
 *       conditions: { all: [{ fact: "links", operator: "greaterThan", value: 3 }] },
 *       event: { type: "hold" },
 *       tests: [
 *         { given: { links: 4 }, expect: true },
 *         { given: { links: 5 }, expect: false },
 *       ],
 *     },
 *   ],
 * });
 * [report.passed, report.failed] // => [1, 1]
 * report.rules[0]?.tests[1]?.result // => true
 * report.coverage.seenBoth // => { value: 0, numerator: 0, denominator: 2 }
 */
export function testRuleset(ruleset: Ruleset, options?: CompileOptions): RulesetTestReport;
/**
 * Runs the tests of a ruleset that is compiled already, with the thresholds and lists of its community where it has an
 * overlay, and with missing facts treated as when it was compiled.
 *
 * @param program - as `compileRuleset` returns it
 */
export function testRuleset(program: RuleProgram): RulesetTestReport;
export function testRuleset(given: Ruleset | RuleProgram, options?: CompileOptions): RulesetTestReport {
  const program = programOf(given, options);
  const run = new TestRun(program.ruleset);
  for (const test of run.cases()) {
    try {
      run.end(test, program.explain(test.given, { ruleIds: [test.ruleId] }));
    } catch (error) {
      fail(run, test, error);
    }
  }
  return run.report();
}

/**
 * As {@link testRuleset}, waiting for facts that are computed asynchronously.
 *
 * @example
 * const ruleset: Ruleset = {
 *   schemaVersion: 1,
 *   id: "toxicity",
 *   version: "1",
 *   rules: [
 *     {
 *       id: "toxic",
 *       conditions: { all: [{ fact: "toxicity", operator: "greaterThan", value: 0.9 }] },
 *       event: { type: "hold" },
 *       tests: [{ given: { text: "halo" }, expect: false }],
 *     },
 *   ],
 *   facts: { text: {}, toxicity: {} },
 * };
 * const facts = { toxicity: async () => 0.1 };
 * (await testRulesetAsync(ruleset, { facts })).passed // => 1
 */
export function testRulesetAsync(ruleset: Ruleset, options?: CompileOptions): Promise<RulesetTestReport>;
/** As {@link testRuleset} of a program, waiting for facts that are computed asynchronously. */
export function testRulesetAsync(program: RuleProgram): Promise<RulesetTestReport>;
export async function testRulesetAsync(
  given: Ruleset | RuleProgram,
  options?: CompileOptions,
): Promise<RulesetTestReport> {
  const program = programOf(given, options);
  const run = new TestRun(program.ruleset);
  for (const test of run.cases()) {
    let explanation: Explanation;
    try {
      explanation = await program.explainAsync(test.given, { ruleIds: [test.ruleId] });
    } catch (error) {
      fail(run, test, error);
      continue;
    }
    run.end(test, explanation);
  }
  return run.report();
}

function programOf(given: Ruleset | RuleProgram, options: CompileOptions | undefined): RuleProgram {
  return "explain" in given ? given : compileRuleset(given, { missingFacts: "unknown", ...options });
}

function fail(run: TestRun, test: TestCase, error: unknown): void {
  if (!RulesError.isInstance(error)) throw error;
  run.end(test, error);
}
