import { describe, expect, test } from "vitest";
import { compileRuleset, type LeafCondition, type Ruleset } from "../index.js";
import { extendedOperators } from "../operators.js";
import { re2 } from "../re2.js";
import { toEngine } from "../reference.js";

const facts = {
  text: "Undangan nikah: bit.ly/undangan.apk",
  score: 0.7,
  tags: ["promo", "judi"],
  joinedAt: "2026-11-20T08:00:00+07:00",
  now: "2026-11-22T12:00:00Z",
  nothing: null,
  links: [
    { host: "example.org", days: 900 },
    { host: "bit.ly", days: 2 },
  ],
  banned: ["judi"],
};
const options = { operators: extendedOperators, regex: re2 };

function ruleset(condition: LeafCondition): Ruleset {
  return {
    schemaVersion: 1,
    id: "operators",
    version: "1",
    lists: { invitations: { terms: ["undangan nikah", "Undangan nikah"], allow: ["Undangan nikah asli"] } },
    thresholds: { high: 0.5 },
    rules: [{ id: "r", conditions: { all: [condition] }, event: { type: "applies" } }],
  };
}

describe.each<[string, LeafCondition, boolean]>([
  ["includes", { fact: "text", operator: "includes", value: "bit.ly" }, true],
  ["endsWith", { fact: "text", operator: "endsWith", value: ".apk" }, true],
  ["matchesAny of a list", { fact: "text", operator: "matchesAny", value: { list: "invitations" } }, true],
  ["matchesAny of a fact", { fact: "text", operator: "matchesAny", value: { fact: "tags" } }, false],
  ["matches", { fact: "text", operator: "matches", value: { pattern: "BIT\\.LY/\\S+\\.apk$", flags: "i" } }, true],
  ["not:matches", { fact: "text", operator: "not:matches", value: "^Undangan" }, false],
  ["exists", { fact: "nothing", operator: "exists", value: false }, true],
  ["between", { fact: "score", operator: "between", value: { from: 0.7 } }, true],
  ["before a fact", { fact: "joinedAt", operator: "before", value: { fact: "now" } }, true],
  ["within", { fact: "joinedAt", operator: "within", value: "2026-11-20T00:00:00Z/P1D" }, true],
  ["longerThan", { fact: "score", operator: "longerThan", value: "PT1S" }, false],
  ["overlaps a fact", { fact: "tags", operator: "overlaps", value: { fact: "banned" } }, true],
  ["isSubsetOf", { fact: "tags", operator: "isSubsetOf", value: ["promo"] }, false],
  ["containsAll", { fact: "tags", operator: "containsAll", value: ["judi"] }, true],
  ["some at a path", { fact: "links", operator: "some", value: youngShortener("bit.ly") }, true],
  ["none", { fact: "links", operator: "none", value: youngShortener("t.co") }, true],
  ["every", { fact: "links", path: "$[*].days", operator: "every", value: { all: [positive()] } }, true],
])("%s", (_, condition, expected) => {
  test(`is ${expected}, compiled, exact and in json-rules-engine`, async () => {
    for (const exact of [false, true]) {
      const program = compileRuleset(ruleset(condition), { ...options, exact });
      expect(program.evaluate(facts).events).toHaveLength(expected ? 1 : 0);
    }
    const { events } = await toEngine(ruleset(condition), options).run(facts);
    expect(events).toHaveLength(expected ? 1 : 0);
  });
});

test("exists is asked about a fact that nobody gave, however those are treated", () => {
  const program = (missingFacts: "error" | "undefined" | "unknown", value: boolean) =>
    compileRuleset(ruleset({ fact: "nobody", operator: "exists", value }), { ...options, missingFacts });
  for (const missingFacts of ["error", "undefined", "unknown"] as const) {
    expect(program(missingFacts, false).evaluate(facts).events).toHaveLength(1);
    expect(program(missingFacts, true).evaluate(facts).events).toHaveLength(0);
  }
});

test.each([
  ["a wrong literal", { fact: "score", operator: "between", value: "high" }, "invalid-operator-value"],
  ["a pattern from a fact", { fact: "text", operator: "matches", value: { fact: "tags" } }, "literal-value-needed"],
  [
    "a threshold as pattern",
    { fact: "text", operator: "matches", value: { threshold: "high" } },
    "literal-value-needed",
  ],
  ["a condition alone", { fact: "links", operator: "some", value: positive() }, "bare-condition"],
  ["look-around", { fact: "text", operator: "matches", value: "(?=a)" }, "invalid-pattern"],
])("%s is an error when rules are compiled, at its place", (_, condition, code) => {
  expect(() => compileRuleset(ruleset(condition), options)).toThrow(
    expect.objectContaining({
      issues: [expect.objectContaining({ code, path: ["rules", 0, "conditions", "all", 0, "value"] })],
    }),
  );
});

function youngShortener(host: string): unknown {
  return {
    all: [
      { fact: "host", operator: "equal", value: host },
      { fact: "days", operator: "lessThan", value: 7 },
    ],
  };
}

function positive(): unknown {
  return { fact: "$element", operator: "greaterThan", value: 0 };
}
