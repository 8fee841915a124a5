import { formatScore, makeVisible, type Path } from "@rukun/core";
import { RulesError, type LeafCondition, type RulesIssue } from "@rukun/rules";
import { renderCondition, renderExplanation } from "@rukun/rules/render";
import type { ConditionCoverage, CoverageShare, RuleTestReport, RuleTestResult } from "@rukun/rules/test";
import type { Session } from "../../session/session.js";
import type { TestedFile } from "./tested-file.js";

// What tests have not seen is worth a look, but not pages of it: JSON has all.
const mostConditions = 20;

/** How the tests of a ruleset ended, for people: what failed and why, what was not seen, what nobody reads. */
export function testReportLines(tested: TestedFile, session: Session): readonly string[] {
  const { report, ruleset } = tested;
  const { text, colors } = session;
  const counts = { passed: report.passed, failed: report.failed };
  const summary = text("rules-test.done", { file: ruleset.file, ...counts });
  const color = report.failed > 0 ? colors.red : colors.green;
  return [
    ...report.rules.flatMap((rule, position) => failureLines({ rule, position }, tested, session)),
    color(summary),
    ...coverageLines(tested, session),
    ...untestedLines(tested, session),
    ...unreadFactLines(tested, session),
  ];
}

interface PlacedRule {
  readonly rule: RuleTestReport;
  /** The rule's place in the ruleset. */
  readonly position: number;
}

function failureLines(placed: PlacedRule, tested: TestedFile, session: Session): readonly string[] {
  const { rule, position } = placed;
  return rule.tests.flatMap((test) => {
    if (test.isPassed) return [];
    const place = placeOf(["rules", position, "tests", test.index], tested);
    const outcome = test.issues !== undefined ? "error" : test.result === null ? "unknown" : String(test.expect);
    const heading = session.text("rules-test.failed", { place, test: testName(rule, test, session), outcome });
    const reasons =
      test.explanation === undefined
        ? describeIssues(test.issues ?? [], session)
        : renderExplanation(test.explanation, session).split("\n");
    return [session.colors.red(heading), ...reasons.map((line) => (line === "" ? "" : `  ${line}`)), ""];
  });
}

function describeIssues(issues: readonly RulesIssue[], { locale }: Session): readonly string[] {
  const [first, ...rest] = issues;
  return first === undefined ? [] : new RulesError([first, ...rest]).describe(locale);
}

function coverageLines(tested: TestedFile, session: Session): readonly string[] {
  const { report } = tested;
  const { seenBoth } = report.coverage;
  const all = [...report.rules.filter(({ tests }) => tests.length > 0), { conditions: report.namedConditions }];
  const unseen = all.flatMap(({ conditions }) => conditions).filter((one) => one.true === 0 || one.false === 0);
  const shown = unseen.slice(0, mostConditions).map((condition) => {
    const kind = condition.true > 0 ? "false" : condition.false > 0 ? "true" : "neither";
    return `  ${session.text("rules-test.unseen", { place: placeOf(condition.path, tested), kind, condition: shownCondition(condition, session) })}`;
  });
  const rest = unseen.length - shown.length;
  return [
    session.text("rules-test.coverage", { ...countsOf(seenBoth), share: shareText(seenBoth, session) }),
    ...shown,
    ...(rest > 0 ? [`  ${session.text("rules-test.unseen-more", { count: rest })}`] : []),
  ];
}

function shownCondition({ kind, comparison }: ConditionCoverage, { locale, text }: Session): string {
  return comparison === undefined
    ? text(`rules-test.${kind === "comparison" ? "all" : kind}`)
    : renderCondition(comparison as LeafCondition, { locale });
}

function countsOf({ numerator, denominator }: CoverageShare): { numerator: number; denominator: number } {
  return { numerator, denominator };
}

function shareText({ value }: CoverageShare, { locale }: Session): string {
  return value === null ? "none" : formatScore(locale, value);
}

function untestedLines({ report }: TestedFile, { text }: Session): readonly string[] {
  const { untestedRules } = report;
  if (untestedRules.length === 0) return [];
  return [text("rules-test.untested", { count: untestedRules.length, rules: makeVisible(untestedRules.join(", ")) })];
}

function unreadFactLines(tested: TestedFile, session: Session): readonly string[] {
  return tested.report.rules.flatMap((rule, position) =>
    rule.tests.flatMap((test) =>
      test.unreadFacts.map(({ fact, nearest = "none" }) => {
        const place = placeOf(["rules", position, "tests", test.index, "given", fact], tested);
        const params = {
          place,
          fact: makeVisible(fact),
          test: testName(rule, test, session),
          nearest: makeVisible(nearest),
        };
        return session.colors.yellow(session.text("rules-test.unread", params));
      }),
    ),
  );
}

function testName({ ruleId }: RuleTestReport, { index, name }: RuleTestResult, { text }: Session): string {
  const number = index + 1;
  return makeVisible(
    name === undefined
      ? text("rules-test.test", { rule: ruleId, number })
      : text("rules-test.named-test", { rule: ruleId, number, name }),
  );
}

function placeOf(path: Path, { ruleset }: TestedFile): string {
  const line = ruleset.lineOf(path);
  return line === undefined ? ruleset.file : `${ruleset.file}:${line}`;
}
