import { expect, test } from "vitest";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

const rules = [
  [
    { fact: "post", operator: "lessThan", value: { fact: "replies" } },
    { fact: "posts", operator: "lessThan", value: { fact: "reply" } },
    { fact: "joins-10m", operator: "greaterThan", value: 20 },
    { fact: "links", operator: "some", value: { all: [{ fact: "host", operator: "equal", value: "bit.ly" }] } },
  ],
];

test("facts that nobody declared; counters are declared, and the properties of elements are no facts", () => {
  const facts = { posts: { type: "number" }, replies: { type: "number" }, links: {} } as const;
  const ruleset = rulesetOf(rules, { facts, counters: { "joins-10m": { kind: "count", by: [], window: "PT10M" } } });
  expect(findings(ruleset, ["unknown-fact"])).toEqual([
    'rules[0].conditions.all[0].fact → "posts"',
    "rules[0].conditions.all[1].value.fact",
  ]);
});

test("facts that the caller declares count too", () => {
  const facts = { post: {}, posts: {}, links: {}, "joins-10m": {}, replies: {} };
  expect(findings(rulesetOf(rules), ["unknown-fact"], { facts })).toEqual(["rules[0].conditions.all[1].value.fact"]);
});

test("where nothing is declared nothing is unknown", () => {
  expect(findings(rulesetOf(rules), ["unknown-fact"])).toEqual([]);
});
