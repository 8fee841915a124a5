import { expect, test } from "vitest";
import type { Rule } from "../../model/rule.js";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

const conditions = { all: [{ fact: "posts", operator: "equal", value: 1 }] };
const yes = { given: { posts: 1 }, expect: true };
const no = { given: { posts: 2 }, expect: false };

test.each<[string, Partial<Rule>, string[]]>([
  ["no tests", { mode: "enforce" }, ["missing-test rules[0]"]],
  ["an empty list of tests", { mode: "shadow", tests: [] }, ["missing-test rules[0]"]],
  ["only tests that apply", { mode: "enforce", tests: [yes] }, ["one-sided-tests rules[0].tests"]],
  ["only tests that do not", { mode: "enforce", tests: [no, no] }, ["one-sided-tests rules[0].tests"]],
  ["both", { mode: "enforce", tests: [yes, no] }, []],
  ["a draft", { mode: "draft" }, []],
  ["a rule that is off", { mode: "off" }, []],
])("%s", (_, rule, expected) => {
  const ruleset = rulesetOf([{ conditions, ...rule }]);
  expect(findings(ruleset, ["missing-test", "one-sided-tests"])).toEqual(expected);
});
