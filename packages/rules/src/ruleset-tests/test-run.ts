import { nearest } from "@rukun/core";
import type { RulesError } from "../errors/rules-error.js";
import type { Explanation } from "../explain/explain-rules.js";
import type { RuleTest } from "../model/rule.js";
import type { Ruleset } from "../model/ruleset.js";
import { coverageOf } from "./coverage.js";
import { knownFacts } from "./known-facts.js";
import type { RuleTestResult, RulesetTestReport, UnreadFact } from "./test-report.js";
import { WatchedCondition } from "./watched-condition.js";

/** A test to be run. */
export interface TestCase extends RuleTest {
  /** The id of the rule that it is a test of. */
  readonly ruleId: string;
  /** The rule's place in the ruleset. */
  readonly position: number;
  /** Its place among the rule's tests. */
  readonly index: number;
}

/** The tests of a ruleset while they are run: what is to be run, and what came of it. */
export class TestRun {
  readonly #ruleset: Ruleset;
  readonly #knownFacts: ReadonlySet<string>;
  readonly #conditions: readonly WatchedCondition[];
  readonly #named: ReadonlyMap<string, WatchedCondition>;
  readonly #results: readonly RuleTestResult[][];

  constructor(ruleset: Ruleset) {
    const { rules, conditions = {} } = ruleset;
    this.#ruleset = ruleset;
    this.#knownFacts = knownFacts(ruleset);
    this.#conditions = rules.map((rule, position) => {
      return new WatchedCondition(rule.conditions, ["rules", position, "conditions"]);
    });
    this.#named = new Map(
      Object.entries(conditions).map(([name, given]) => [name, new WatchedCondition(given, ["conditions", name])]),
    );
    this.#results = rules.map(() => []);
  }

  /** The tests of all rules, in the order of the ruleset. */
  *cases(): Iterable<TestCase> {
    for (const [position, { id: ruleId, tests = [] }] of this.#ruleset.rules.entries()) {
      for (const [index, test] of tests.entries()) yield { ...test, ruleId, position, index };
    }
  }

  /** Takes down how a test ended: why its rule applies or does not, or what kept it from being evaluated. */
  end({ position, index, name, given, expect }: TestCase, outcome: Explanation | RulesError): void {
    const rule = "rules" in outcome ? outcome.rules[0] : undefined;
    if (rule !== undefined) {
      this.#conditions[position]?.see(rule.conditions, (condition) => this.#named.get(condition));
    }
    const result = rule?.result ?? null;
    const isPassed = result === expect;
    this.#results[position]?.push({
      index,
      ...(name === undefined ? {} : { name }),
      expect,
      result,
      isPassed,
      ...("rules" in outcome ? (isPassed ? {} : { explanation: outcome }) : { issues: outcome.issues }),
      unreadFacts: this.#unreadFacts(given),
    });
  }

  /** How all tests ended. */
  report(): RulesetTestReport {
    const rules = this.#ruleset.rules.map((rule, position) => {
      const conditions = [...(this.#conditions[position]?.coverage() ?? [])];
      return {
        ruleId: rule.id,
        ...(rule.name === undefined ? {} : { name: rule.name }),
        tests: this.#results[position] ?? [],
        conditions,
        coverage: coverageOf(conditions),
      };
    });
    const namedConditions = [...this.#named.values()].flatMap((condition) => [...condition.coverage()]);
    const tests = rules.flatMap((rule) => rule.tests);
    const passed = tests.filter(({ isPassed }) => isPassed).length;
    return {
      rulesetId: this.#ruleset.id,
      rulesetVersion: this.#ruleset.version,
      passed,
      failed: tests.length - passed,
      rules,
      namedConditions,
      untestedRules: rules.filter((rule) => rule.tests.length === 0).map(({ ruleId }) => ruleId),
      coverage: coverageOf([...rules.flatMap(({ conditions }) => conditions), ...namedConditions]),
    };
  }

  #unreadFacts(given: RuleTest["given"]): readonly UnreadFact[] {
    return Object.keys(given)
      .filter((fact) => !this.#knownFacts.has(fact))
      .map((fact) => {
        const meant = nearest(fact, [...this.#knownFacts]);
        return { fact, ...(meant === undefined ? {} : { nearest: meant }) };
      });
  }
}
