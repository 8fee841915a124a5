import fc from "fast-check";

const name = fc.constantFrom("author", "text", "length", "toString", "hasOwnProperty", "a b", "ä", "rule-1", "1");
// Written and read, since JSON has no -0, and without the keys that no ruleset may have.
const json = fc
  .json({ maxDepth: 1 })
  .map((text): unknown => JSON.parse(text.replace(/__proto__|constructor|prototype|-0\b/g, "0")));
const path = fc.constantFrom("$.a", "a.b[0]", "$.tags[*]", "length");
const params = fc.oneof(fc.constant(null), fc.dictionary(fc.constantFrom("p", "q"), json, { maxKeys: 2 }));
const options = { priority: fc.constantFrom<unknown>(1, 5, -2, 0.5, "3", "7up"), name: fc.string() };
const extras = { note: json, result: json };

const reference = fc.record({ fact: name, params, path }, { requiredKeys: ["fact"] });
const value = fc.oneof(
  { weight: 3, arbitrary: json },
  reference,
  fc.record({ list: fc.constantFrom("names", "words") }),
  fc.record({ threshold: fc.constantFrom("few", "many") }),
);
const leaf = fc.record(
  {
    fact: name,
    operator: fc.constantFrom("equal", "in", "not:someFact:equal", "custom"),
    value,
    params,
    path,
    onMissing: fc.constantFrom("fail", "pass", "unknown"),
    ...options,
    ...extras,
  },
  { requiredKeys: ["fact", "operator", "value"] },
);

const { condition, root } = fc.letrec((tie) => ({
  condition: fc.oneof({ maxDepth: 3, depthSize: "small" }, leaf, leaf, tie("root")),
  root: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.record({ condition: fc.constantFrom("newcomer", "shouting"), ...options }, { requiredKeys: ["condition"] }),
    fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }), ...options, ...extras }, { requiredKeys: ["all"] }),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }), ...options }, { requiredKeys: ["any"] }),
    fc.record({ not: tie("condition"), ...options }, { requiredKeys: ["not"] }),
  ),
}));

/** Conditions that json-rules-engine takes, as parsed JSON. */
export const arbitraryCondition: fc.Arbitrary<unknown> = condition;

/** What a rule's conditions may begin with. */
export const arbitraryRoot: fc.Arbitrary<unknown> = root;

const rule = fc.record(
  {
    id: fc.string(),
    name: fc.oneof(fc.string(), fc.integer()),
    description: fc.string(),
    mode: fc.constantFrom("draft", "shadow", "enforce", "off"),
    priority: fc.constantFrom<unknown>(0, 1, 2.5, 10, "", "4", "2x"),
    conditions: root,
    event: fc.record(
      { type: fc.constantFrom("hold", "label"), params: fc.dictionary(fc.constantFrom("p", "q"), json) },
      { requiredKeys: ["type"] },
    ),
    policy: fc.string(),
    tests: fc.array(
      fc.record(
        { given: fc.dictionary(name, json), expect: fc.boolean(), name: fc.string() },
        { requiredKeys: ["given", "expect"] },
      ),
      { maxLength: 2 },
    ),
    severity: json,
  },
  { requiredKeys: ["conditions", "event"] },
);

/** A bare array of json-rules-engine's rules, as parsed JSON. */
export const arbitraryRules: fc.Arbitrary<unknown[]> = fc
  .array(rule, { maxLength: 2 })
  .map((rules) => rules.map(({ id: _, ...unnamed }) => unnamed));

const texts = fc.array(fc.constantFrom("kata", "judi", "slot gacor"), { maxLength: 4 });
const list = fc.record(
  {
    language: fc.constantFrom("id", "en-GB"),
    boundary: fc.constantFrom("word", "substring"),
    terms: texts,
    allow: texts,
    source: fc.string(),
    reviewedBy: fc.string(),
  },
  { requiredKeys: ["terms"] },
);
const newcomer = fc.record({ all: fc.array(leaf, { maxLength: 2 }) });

/** Sound rulesets, as parsed JSON. */
export const arbitraryRuleset: fc.Arbitrary<Record<string, unknown>> = fc.record(
  {
    schemaVersion: fc.constant(1),
    id: fc.constantFrom("links", "constructors"),
    version: fc.constantFrom("1.0.0", "2"),
    rules: fc
      .array(rule, { maxLength: 2 })
      .map((rules) => rules.map((each, index) => ({ ...each, id: `${each.id ?? ""}${index}` }))),
    conditions: fc.record({ newcomer, shouting: fc.constant({ not: { condition: "newcomer" } }) }),
    lists: fc.record({ names: list, words: list }),
    thresholds: fc.record({ few: fc.integer(), many: fc.constantFrom(0.5, 1e21) }),
    facts: fc.dictionary(
      name,
      fc.record(
        {
          type: fc.constantFrom("string", "any"),
          cost: fc.constantFrom("cheap", "expensive"),
          description: fc.string(),
        },
        { requiredKeys: [] },
      ),
    ),
    counters: fc.dictionary(
      name,
      fc.oneof(
        fc.record({
          kind: fc.constant("count"),
          by: fc.uniqueArray(name, { maxLength: 2 }),
          window: fc.constant("PT60S"),
        }),
        fc.record({
          kind: fc.constant("ratio"),
          by: fc.constant([]),
          window: fc.integer({ min: 1, max: 100 }),
          numerator: newcomer,
        }),
      ),
      { maxKeys: 2 },
    ),
    policies: json,
    strikes: json,
    exempt: json,
    quotas: json,
  },
  { requiredKeys: ["schemaVersion", "id", "version", "rules", "conditions", "lists", "thresholds"] },
);
