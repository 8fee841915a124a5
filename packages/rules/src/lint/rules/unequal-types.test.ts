import { expect, test } from "vitest";
import { findings, rulesetOf } from "../../testing/lint-findings.js";

const facts = { isNew: { type: "boolean" }, posts: { type: "number" }, kind: { type: "string" }, tags: {} } as const;

test.each([
  ["isNew", "equal", "true", ["value → true"]],
  ["isNew", "notEqual", 1, ["value"]],
  ["posts", "equal", "3", ["value → 3"]],
  ["posts", "not:in", [1, "2", "x"], ["value[1] → 2", "value[2]"]],
  ["kind", "equal", 7, ['value → "7"']],
  ["kind", "equal", null, []],
  ["kind", "in", ["post", "reply"], []],
  ["kind", "someFact:equal", 7, []],
  ["tags", "equal", 7, []],
])("%s %s %j", (fact, operator, value, expected) => {
  const found = findings(rulesetOf([[{ fact, operator, value }]], { facts }), ["unequal-types"]);
  expect(found).toEqual(expected.map((place) => `rules[0].conditions.all[0].${place}`));
});
