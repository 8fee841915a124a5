import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRuleset, type Rule, type Ruleset, safeParseRuleset } from "../index.js";
import { arbitraryMutations, mutate } from "../testing/arbitrary-mutation.js";
import { arbitraryRuleset } from "../testing/arbitrary-ruleset.js";
import { diffRulesets, hashRuleset, type RulesetDiff } from "../versions.js";

function ruleOf(id: string, value: number, others: Partial<Rule> = {}): Rule {
  return {
    id,
    conditions: { all: [{ fact: "posts", operator: "lessThan", value }] },
    event: { type: "hold" },
    ...others,
  };
}

function rulesetOf(rules: readonly Rule[], others: Partial<Ruleset> = {}): Ruleset {
  return { schemaVersion: 1, id: "starter", version: "1", rules, ...others };
}

function rulesDiff(before: readonly Rule[], after: readonly Rule[]): RulesetDiff["rules"] {
  return diffRulesets(rulesetOf(before), rulesetOf(after)).rules;
}

const nothing = { added: [], removed: [], changed: [] };

test("two versions that are the same", () => {
  const ruleset = rulesetOf([ruleOf("a", 1)], { lists: { words: { terms: ["x", "y"] } } });
  expect(diffRulesets(ruleset, { ...ruleset, lists: { words: { terms: ["y", "x", "y"] } } })).toEqual({
    isEmpty: true,
    rules: { ...nothing, renamed: [], moved: [] },
    conditions: nothing,
    lists: nothing,
    thresholds: nothing,
    counters: nothing,
    others: [],
  });
});

describe("rules", () => {
  test("added, removed and renamed", () => {
    expect(
      rulesDiff([ruleOf("a", 1), ruleOf("b", 2), ruleOf("c", 3)], [ruleOf("d", 2), ruleOf("a", 1), ruleOf("e", 5)]),
    ).toEqual({
      added: ["e"],
      removed: ["c"],
      renamed: [{ from: "b", to: "d" }],
      moved: [{ id: "d", from: 1, to: 0 }],
      changed: [],
    });
  });

  test("renamed and changed in what does not count", () => {
    const { renamed, changed } = rulesDiff([ruleOf("a", 1, { mode: "shadow" })], [ruleOf("b", 1, { mode: "enforce" })]);
    expect(renamed).toEqual([{ from: "a", to: "b" }]);
    expect(changed).toEqual([
      {
        id: "b",
        parts: ["mode"],
        changesMeaning: false,
        changes: [{ path: ["mode"], before: "shadow", after: "enforce" }],
      },
    ]);
  });

  test("changed, with what it was and is", () => {
    const before = ruleOf("a", 1, { priority: 2, policy: "spam", tests: [{ given: {}, expect: true }] });
    const after: Rule = {
      ...ruleOf("a", 3),
      event: { type: "hold", params: { reason: "new" } },
      tests: [{ given: {}, expect: false }],
    };
    expect(rulesDiff([before], [after]).changed).toEqual([
      {
        id: "a",
        parts: ["conditions", "event", "priority", "policy", "tests"],
        changesMeaning: true,
        changes: [
          { path: ["conditions", "all", 0, "value"], before: 1, after: 3 },
          { path: ["event", "params"], after: { reason: "new" } },
          { path: ["priority"], before: 2 },
          { path: ["policy"], before: "spam" },
          { path: ["tests", 0, "expect"], before: true, after: false },
        ],
      },
    ]);
  });

  test("with a condition put in among others, and one taken out", () => {
    const leaf = (fact: string) => ({ fact, operator: "equal", value: 1 });
    const all = (...facts: string[]) => [{ ...ruleOf("a", 1), conditions: { all: facts.map(leaf) } }];
    expect(rulesDiff(all("a", "b", "c"), all("a", "new", "b", "c")).changed[0]?.changes).toEqual([
      { path: ["conditions", "all", 1], after: leaf("new") },
    ]);
    expect(rulesDiff(all("a", "b", "c"), all("b", "c")).changed[0]?.changes).toEqual([
      { path: ["conditions", "all", 0], before: leaf("a") },
    ]);
  });

  test("that were written in code: dates are compared, functions are not", () => {
    const since = (time: number, onSuccess: () => void) => [
      ruleOf("a", 1, { onSuccess, conditions: { all: [{ fact: "at", operator: "before", value: new Date(time) }] } }),
    ];
    expect(
      rulesDiff(
        since(0, () => undefined),
        since(0, () => undefined),
      ).changed,
    ).toEqual([]);
    expect(
      rulesDiff(
        since(0, () => undefined),
        since(1, () => undefined),
      ).changed,
    ).toHaveLength(1);
  });

  test("moved: the fewest that explain the order", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 6 }), (order) => {
        const rules = (names: readonly string[]): Rule[] => names.map((id) => ruleOf(id, ids.indexOf(id)));
        const { moved, changed } = rulesDiff(rules(ids), rules(order));
        expect(changed).toEqual([]);
        const still = order.filter((id) => !moved.some((each) => each.id === id));
        expect(still).toEqual([...still].sort());
        for (const { id, from, to } of moved) expect([ids[from], order[to]]).toEqual([id, id]);
        // No larger set of rules keeps its order.
        const runs = order.reduce<string[][]>(
          (all, id) => [...all, ...all.filter((run) => (run.at(-1) ?? "") < id).map((run) => [...run, id])],
          [[]],
        );
        expect(still).toHaveLength(Math.max(...runs.map((run) => run.length)));
      }),
    );
  });
});

describe("what rules use, and which rules a change reaches", () => {
  const rules: Rule[] = [
    { ...ruleOf("direct", 1), conditions: { condition: "newcomer" } },
    { ...ruleOf("indirect", 1), conditions: { not: { condition: "suspect" } } },
    {
      ...ruleOf("counted", 1),
      conditions: { all: [{ fact: "posts7d", operator: "greaterThan", value: { threshold: "many" } }] },
    },
    ruleOf("other", 1),
  ];
  const before = rulesetOf(rules, {
    conditions: { newcomer: { all: [] }, suspect: { any: [{ condition: "newcomer" }] }, old: { all: [] } },
    lists: { words: { terms: ["a", "b"], allow: ["x"], source: "own" }, old: { terms: [] } },
    thresholds: { many: 10, old: 1 },
    counters: {
      posts7d: {
        kind: "count",
        by: ["author"],
        window: "P7D",
        where: { all: [{ fact: "text", operator: "matchesAny", value: { list: "words" } }] },
      },
    },
    facts: { text: { type: "string" } },
  });

  test("conditions", () => {
    const after = {
      ...before,
      conditions: { newcomer: { any: [] }, suspect: { any: [{ condition: "newcomer" }] }, fresh: { all: [] } },
    };
    expect(diffRulesets(before, after).conditions).toEqual({
      added: ["fresh"],
      removed: ["old"],
      changed: [
        {
          name: "newcomer",
          changes: [
            { path: ["all"], before: [] },
            { path: ["any"], after: [] },
          ],
          rules: ["direct", "indirect"],
        },
      ],
    });
  });

  test("lists", () => {
    const after = {
      ...before,
      lists: { words: { terms: ["c", "b"], boundary: "substring", source: "own" }, fresh: { terms: [] } },
    } as const;
    expect(diffRulesets(before, after).lists).toEqual({
      added: ["fresh"],
      removed: ["old"],
      changed: [
        {
          name: "words",
          terms: { added: ["c"], removed: ["a"] },
          allow: { added: [], removed: ["x"] },
          changes: [{ path: ["boundary"], after: "substring" }],
          rules: ["counted"],
        },
      ],
    });
  });

  test("thresholds, counters and the rest", () => {
    const after: Ruleset = {
      ...before,
      version: "2",
      thresholds: { many: 20 },
      counters: { posts7d: { kind: "distinct", of: "channel", by: ["author"], window: "P7D" } },
      facts: {},
      extensions: { quotas: 1 },
    };
    const diff = diffRulesets(before, after);
    expect(diff.thresholds).toEqual({
      added: [],
      removed: ["old"],
      changed: [{ name: "many", changes: [{ path: [], before: 10, after: 20 }], rules: ["counted"] }],
    });
    expect(diff.counters.changed.map(({ name, rules: touched }) => [name, touched])).toEqual([
      ["posts7d", ["counted"]],
    ]);
    expect(diff.others.map(({ path }) => path.join("."))).toEqual(["version", "facts.text", "extensions"]);
    expect(diff.isEmpty).toBe(false);
  });
});

const samples = fc.sample(arbitraryRuleset, 150).map((input) => JSON.stringify(input));

test("a version against itself is empty; where the hashes differ, the difference is not", () => {
  let differ = 0;
  fc.assert(
    fc.property(fc.constantFrom(...samples), arbitraryMutations, (json, mutations) => {
      const before = parseRuleset(JSON.parse(json), { exact: true });
      expect(diffRulesets(before, before).isEmpty).toBe(true);
      const changed = safeParseRuleset(mutate(json, mutations), { exact: true });
      // Half a surrogate pair has no canonical JSON, as a test of hashes says.
      if (!changed.success || JSON.stringify(changed.data).includes("\\ud800")) return;
      const after = changed.data;
      const diff = diffRulesets(before, after);
      if (hashRuleset(before) !== hashRuleset(after)) {
        differ++;
        expect(diff.isEmpty).toBe(false);
      }
      // Seen from the other side, what is added is removed.
      const back = diffRulesets(after, before);
      expect(back.rules.added.toSorted()).toEqual(diff.rules.removed.toSorted());
      expect(back.rules.renamed).toHaveLength(diff.rules.renamed.length);
      expect(back.others).toHaveLength(diff.others.length);
    }),
    { numRuns: 400 },
  );
  expect(differ).toBeGreaterThan(40);
});
