import { lintCatalogue } from "@rukun/core";
import { describe, expect, test } from "vitest";
import { describeLintIssue, lintMessages, lintRuleset, type LintIssue } from "../lint.js";
import type { Ruleset } from "../model/ruleset.js";
import { rulesetOf } from "../testing/lint-findings.js";

/** A moderator's first ruleset, with what often goes wrong in one. */
const ruleset: Ruleset = {
  schemaVersion: 1,
  id: "first",
  version: "1",
  facts: { posts: { type: "number" }, isNew: { type: "boolean" }, toxicity: { type: "number", cost: "expensive" } },
  thresholds: { fewPosts: 3 },
  lists: { slurs: { terms: ["x"] } },
  rules: [
    {
      id: "newcomer",
      priority: 0,
      event: { type: "hold" },
      conditions: {
        all: [
          { fact: "toxicity", operator: "greaterThan", value: 0.8 },
          { fact: "post", operator: "lessThan", value: "3" },
          { fact: "isNew", operator: "equal", value: "true" },
          { fact: "posts", operator: "lessThan", value: { threshold: "fewPost" } },
        ],
      },
    },
  ],
};

test("issues are in the order of the ruleset, each with its code, severity, place and rule", () => {
  const issues = lintRuleset(ruleset);
  expect(issues.map(({ code, severity, path }) => `${severity} ${code} ${path.join(".")}`)).toEqual([
    "warning missing-test rules.0",
    "error unreachable-rule rules.0.conditions",
    "warning expensive-first rules.0.conditions.all.0",
    "error unknown-fact rules.0.conditions.all.1.fact",
    "error text-in-comparison rules.0.conditions.all.1.value",
    "error unequal-types rules.0.conditions.all.2.value",
    "error unknown-threshold rules.0.conditions.all.3.value.threshold",
    "warning ignored-priority rules.0.priority",
    "warning unused-list lists.slurs",
    "warning unused-threshold thresholds.fewPosts",
  ]);
  expect(new Set(issues.map(({ ruleId }) => ruleId))).toEqual(new Set(["newcomer", undefined]));
});

test("a ruleset without slips has no issues", () => {
  const sound: Ruleset = {
    ...ruleset,
    lists: {},
    rules: [
      {
        id: "newcomer",
        event: { type: "hold" },
        conditions: {
          all: [
            { fact: "posts", operator: "lessThan", value: { threshold: "fewPosts" } },
            { fact: "toxicity", operator: "greaterThan", value: 0.8 },
          ],
        },
        tests: [
          { given: { posts: 1, toxicity: 0.9 }, expect: true },
          { given: { posts: 9, toxicity: 0.9 }, expect: false },
        ],
      },
    ],
  };
  expect(lintRuleset(sound)).toEqual([]);
});

describe("in words", () => {
  const issue = lintRuleset(ruleset).find(({ code }) => code === "unknown-fact") as LintIssue;

  test("what is wrong, what to do and what was meant, in English and Indonesian", () => {
    expect(describeLintIssue(issue, "en")).toBe(
      'rules[0].conditions.all[1].fact: no fact "post" is declared; declare it or use another; did you mean "posts"? [unknown-fact]',
    );
    expect(describeLintIssue({ ...issue, file: "first.yaml", line: 12 }, "id-ID")).toBe(
      'first.yaml:12 rules[0].conditions.all[1].fact: fakta "post" tidak dideklarasikan; deklarasikan atau pakai yang lain; maksudnya "posts"? [unknown-fact]',
    );
  });

  test("codes of the engine have the engine's texts", () => {
    const threshold = lintRuleset(ruleset).find(({ code }) => code === "unknown-threshold") as LintIssue;
    expect(describeLintIssue(threshold, "en")).toContain(
      'there is no threshold "fewPost"; add it to the ruleset\'s thresholds; did you mean "fewPosts"?',
    );
  });

  test("what a ruleset holds stays on one short line", () => {
    const [found] = lintRuleset(
      rulesetOf([[{ fact: `a\u001b[31m\n${"b".repeat(5000)}`, operator: "equal", value: 1 }]], { facts: {} }),
    );
    const line = describeLintIssue(found as LintIssue, "en");
    expect(line).toContain("\\u001b");
    expect(line).not.toContain("\n");
    expect(line.length).toBeLessThan(300);
  });

  test("every text is complete in both languages, and every place in it is filled", () => {
    expect(lintCatalogue(lintMessages.messages)).toEqual([]);
    for (const each of lintRuleset(ruleset)) {
      for (const locale of ["en", "id"]) expect(describeLintIssue(each, locale)).not.toMatch(/\{\w+\}/);
    }
  });
});
