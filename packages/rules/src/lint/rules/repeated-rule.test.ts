import { describe, expect, test } from "vitest";
import type { Condition, LeafCondition } from "../../model/condition.js";
import type { Rule } from "../../model/rule.js";
import { lintRuleset } from "../../lint.js";
import { rulesetOf } from "../../testing/lint-findings.js";

const is = (fact: string, operator: string, value: unknown): LeafCondition => ({ fact, operator, value });
type Given = readonly Condition[] | (Partial<Rule> & Pick<Rule, "conditions">);
const hold = { mode: "enforce", event: { type: "hold" } } as const;
const rest = { thresholds: { few: 3, many: 30 }, lists: { slurs: { terms: ["x"] } } };

/** What is said of rules with the same event: `1 duplicates 0`. */
function lint(...rules: readonly Given[]): string[] {
  const given = rules.map((rule) =>
    "conditions" in rule ? { ...hold, ...rule } : { ...hold, conditions: { all: rule } },
  );
  return lintRuleset(rulesetOf(given, rest))
    .filter(({ code }) => code === "duplicate-rule" || code === "subsumed-rule")
    .map(
      ({ code, path, params }) =>
        `${path[1] ?? ""} ${code === "subsumed-rule" ? "in" : "="} ${String(params["other"]).slice(5)}`,
    );
}

const links = is("links", "greaterThan", 3);
const young = is("age", "lessThan", 10);

describe("the same conditions", () => {
  test.each<[string, Given, Given]>([
    ["in another order", [links, young], [young, links]],
    ["written twice", [links], [links, { ...links, name: "links", priority: 3 }]],
    ["nested", [links, young], [{ all: [links] }, { any: [{ all: [young] }] }]],
    ["by another name of an operator", [is("kind", "notEqual", "post")], [{ not: is("kind", "equal", "post") }]],
    ["as a list of one", [is("kind", "equal", "post")], [is("kind", "in", ["post"])]],
    ["as a list in another order", [is("kind", "in", ["a", "b"])], [is("kind", "in", ["b", "a", "a"])]],
    ["by De Morgan's law", [{ not: { any: [links, young] } }], [{ not: links }, { not: young }]],
    ["as cases", [{ any: [is("kind", "equal", "a"), is("kind", "equal", "b")] }], [is("kind", "in", ["a", "b"])]],
    ["as a range", [is("age", "between", [1, 5])], [{ all: [is("age", "between", { from: 1, to: 5 })] }]],
  ])("%s", (_, first, second) => expect(lint(first, second)).toEqual(["1 = 0"]));

  test("by the name of a condition", () => {
    const ruleset = rulesetOf(
      [
        { ...hold, conditions: { condition: "linky" } },
        { ...hold, conditions: { all: [links] } },
      ],
      { conditions: { linky: { any: [links] } } },
    );
    expect(lintRuleset(ruleset).map(({ code }) => code)).toContain("duplicate-rule");
  });
});

describe("stricter conditions", () => {
  test.each<[string, Given, Given]>([
    ["one more", [links, young], [links]],
    ["a higher number", [is("links", "greaterThan", 5)], [links]],
    ["fewer values", [is("kind", "equal", "a")], [is("kind", "in", ["a", "b"])]],
    ["a value in a range", [is("links", "equal", 7)], [links]],
    ["one of the cases", [links], [{ any: [young, links] }]],
    [
      "an array that lacks, of what does not have",
      [is("tags", "doesNotContain", "a")],
      [is("tags", "not:contains", "a")],
    ],
    ["a text with another in it", [is("text", "equal", "slot gacor")], [is("text", "includes", "gacor")]],
    [
      "the same threshold",
      [is("links", "greaterThan", { threshold: "few" }), young],
      [is("links", "greaterThanInclusive", { threshold: "few" })],
    ],
    [
      "the same list",
      [is("text", "matchesAny", { list: "slurs" }), young],
      [is("text", "matchesAny", { list: "slurs" })],
    ],
  ])("%s", (_, first, second) => {
    expect(lint(first, second)).toEqual(["0 in 1"]);
    expect(lint(second, first)).toEqual(["1 in 0"]);
  });

  test("are said once of each rule", () => {
    expect(
      lint([is("links", "greaterThan", 1)], [is("links", "greaterThan", 2)], [is("links", "greaterThan", 3)]),
    ).toEqual(["1 in 0", "2 in 0"]);
  });
});

describe("rules that are left alone", () => {
  test.each<[string, Given, Given]>([
    ["another event", [links], { conditions: { all: [links] }, event: { type: "remove" } }],
    ["other params", [links], { conditions: { all: [links] }, event: { type: "hold", params: { days: 1 } } }],
    ["another policy", [links], { conditions: { all: [links] }, policy: "spam" }],
    ["another mode", [links], { conditions: { all: [links] }, mode: "shadow" }],
    ["drafts", { conditions: { all: [links] }, mode: "draft" }, { conditions: { all: [links] }, mode: "draft" }],
    ["functions", [links], { conditions: { all: [links] }, onSuccess: () => undefined }],
    [
      "other thresholds, whatever they are here",
      [is("links", "lessThan", { threshold: "few" })],
      [is("links", "lessThan", { threshold: "many" })],
    ],
    ["a threshold and its number", [is("links", "lessThan", { threshold: "few" })], [is("links", "lessThan", 3)]],
    ["objects that are not the same", [is("author", "equal", { a: 1 })], [is("author", "equal", { a: 1 })]],
    ["what has and what lacks", [is("tags", "contains", "a")], [is("tags", "doesNotContain", "a")]],
    ["neither the stricter", [links, is("kind", "equal", "a")], [links, is("kind", "equal", "b")]],
  ])("%s", (_, first, second) => expect(lint(first, second)).toEqual([]));

  test("what says less when a fact is missing is stricter", () => {
    expect(lint([links], [{ ...links, onMissing: "pass" }])).toEqual(["0 in 1"]);
  });
});
