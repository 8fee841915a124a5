import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRuleset, type Rule, type Ruleset } from "../index.js";
import { arbitraryRuleset } from "../testing/arbitrary-ruleset.js";
import { hashRule, hashRuleset } from "../versions.js";

const rule: Rule = {
  id: "links",
  conditions: { all: [{ fact: "linkCount", operator: "greaterThan", value: 0 }, { condition: "newcomer" }] },
  event: { type: "hold", params: { reason: "links" } },
};
const ruleset: Ruleset = {
  schemaVersion: 1,
  id: "starter",
  version: "1",
  rules: [rule],
  conditions: {
    newcomer: { any: [{ condition: "fresh" }] },
    fresh: { all: [{ fact: "posts7d", operator: "lessThan", value: { threshold: "few" } }] },
    unused: { all: [] },
  },
  lists: { words: { terms: ["b", "a"] }, unused: { terms: ["x"] } },
  thresholds: { few: 3, unused: 1 },
  counters: {
    posts7d: {
      kind: "count",
      by: ["authorId"],
      window: "P7D",
      where: { all: [{ fact: "text", operator: "matchesAny", value: { list: "words" } }] },
    },
  },
};
const [leaf, reference] = (rule.conditions as { all: [object, object] }).all;

// What coreutils' sha256sum prints for {"rule":{"conditions":{"all":[{"fact":"linkCount","operator":"greaterThan",
// "value":0},{"condition":"newcomer"}]},"event":{"params":{"reason":"links"},"type":"hold"},"priority":1}}, in one line.
test("a rule's hash is the SHA-256 of its canonical JSON", () => {
  expect(hashRule(rule)).toBe("603a185f608e56c3dd92a5da345d5b434dfccda6dcf7c15400b196a117679a14");
});

describe("a rule keeps its hash", () => {
  test.each([
    ["under another id, name and description", { id: "b", name: "B", description: "…" }],
    ["in another mode", { mode: "off" }],
    ["with tests and handlers", { tests: [{ given: {}, expect: true }], onSuccess: () => 1 }],
    ["with the priority that it has anyway", { priority: "1" }],
    [
      "with other words for its conditions",
      {
        conditions: {
          priority: 1,
          name: "x",
          note: 3,
          all: [
            {
              value: 0,
              operator: "greaterThan",
              fact: "linkCount",
              params: {},
              path: "",
              priority: 0,
              name: "links",
              result: true,
              onMissing: "unknown",
            },
            { ...reference, name: "y" },
          ],
        },
      },
    ],
  ])("%s", (_, change) => {
    expect(hashRule({ ...rule, ...change } as Rule)).toBe(hashRule(rule));
  });
});

describe("a rule gets another hash", () => {
  test.each([
    ["another event", { event: { type: "label", params: { reason: "links" } } }],
    ["another param", { event: { type: "hold", params: { reason: "spam" } } }],
    ["another priority", { priority: 2 }],
    ["a policy", { policy: "no-spam" }],
    ["a key that others read", { severity: 3 }],
    ["any instead of all", { conditions: { any: [leaf, reference] } }],
    ["another order", { conditions: { all: [reference, leaf] } }],
    ["another value", { conditions: { all: [{ ...leaf, value: "0" }, reference] } }],
    ["a path", { conditions: { all: [{ ...leaf, path: "$.a" }, reference] } }],
    ["params", { conditions: { all: [{ ...leaf, params: null }, reference] } }],
    ["a priority of a condition", { conditions: { all: [{ ...leaf, priority: 2 }, reference] } }],
    ["an answer for missing facts", { conditions: { all: [{ ...leaf, onMissing: "pass" }, reference] } }],
    ["another name of a condition", { conditions: { all: [leaf, { condition: "other" }] } }],
  ])("with %s", (_, change) => {
    expect(hashRule({ ...rule, ...change } as Rule)).not.toBe(hashRule(rule));
  });
});

describe("within its ruleset", () => {
  const hash = hashRule(rule, ruleset);
  const { newcomer, ...conditions } = ruleset.conditions ?? {};

  test.each<[string, Partial<Ruleset>]>([
    ["a condition it names", { conditions: { ...conditions, newcomer: { all: [{ condition: "fresh" }] } } }],
    ["a condition that one names", { conditions: { ...ruleset.conditions, fresh: { all: [] } } }],
    ["a threshold", { thresholds: { few: 4 } }],
    ["a counter", { counters: { posts7d: { kind: "count", by: [], window: "P7D" } } }],
    ["a list that a counter uses", { lists: { words: { terms: ["a"] } } }],
    ["the language of a list", { lists: { words: { terms: ["a", "b"], language: "id" } } }],
  ])("its hash follows %s", (_, change) => {
    expect(hashRule(rule, { ...ruleset, ...change })).not.toBe(hash);
  });

  test.each([
    [
      "lists have other sources and order",
      {
        lists: {
          ...ruleset.lists,
          words: { terms: ["a", "b", "a"], boundary: "word", source: "own", reviewedBy: "siti" },
        },
      },
    ],
    [
      "what it does not use changes",
      {
        lists: { words: { terms: ["a", "b"] } },
        thresholds: { few: 3 },
        conditions: { newcomer, ...conditions, unused: { any: [] } },
      },
    ],
  ])("it stays when %s", (_, change) => {
    expect(hashRule(rule, { ...ruleset, ...change } as Ruleset)).toBe(hash);
  });
});

describe("a ruleset's hash", () => {
  const hash = hashRuleset(ruleset);
  test.each([
    ["ids, version and facts", { id: "x", version: "2", rules: [{ ...rule, id: "y" }], facts: { posts7d: {} } }, true],
    ["a mode", { rules: [{ ...rule, mode: "shadow" }] }, false],
    ["a rule", { rules: [{ ...rule, priority: 3 }] }, false],
    ["a rule more", { rules: [rule, rule] }, false],
    ["an extension", { extensions: { quotas: 3 } }, false],
    ["a threshold that nothing uses", { thresholds: { few: 3, unused: 2 } }, false],
    ["nothing but empty records", { extensions: {} }, true],
  ])("with other %s: same %s", (_, change, isSame) => {
    expect(hashRuleset({ ...ruleset, ...change } as Ruleset) === hash).toBe(isSame);
  });
});

test("the order of keys and a way through JSON change nothing", () => {
  const reversed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reversed)
      : typeof value === "object" && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]: [string, unknown]) => [key, reversed(inner)]),
          )
        : value;
  for (const input of fc.sample(arbitraryRuleset, 100)) {
    const read = parseRuleset(input, { exact: true });
    const again = parseRuleset(JSON.parse(JSON.stringify(reversed(read))), { exact: true });
    expect(hashRuleset(again)).toBe(hashRuleset(read));
    expect(again.rules.map((each) => hashRule(each, again))).toEqual(read.rules.map((each) => hashRule(each, read)));
  }
});

test.each([Number.NaN, 1n, "\ud800"])("what JSON cannot say has no hash: %o", (value) => {
  expect(() => hashRule({ ...rule, conditions: { all: [{ fact: "a", operator: "equal", value }] } })).toThrow(
    "[not-json]",
  );
});
