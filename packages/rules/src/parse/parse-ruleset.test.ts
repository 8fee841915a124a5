import { RukunError } from "@rukun/core";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  parseRuleset,
  type ParseRulesetOptions,
  type RulesErrorCode,
  RulesError,
  type Ruleset,
  safeParseRuleset,
} from "../index.js";

const leaf = { fact: "linkCount", operator: "greaterThan", value: 0 };
const rule = { id: "links", conditions: { all: [leaf] }, event: { type: "hold" } };
const ruleset = { schemaVersion: 1, id: "starter", version: "1.0.0", rules: [rule] };

function refusal(input: unknown, options?: ParseRulesetOptions): string[] {
  const result = safeParseRuleset(input, options);
  return result.success ? [] : result.error.describe("en");
}

/** What is wrong with a condition, without where the condition stands. */
function conditionRefusal(condition: unknown): string[] {
  const lines = refusal([{ conditions: { all: [condition] }, event: { type: "hold" } }], { exact: true });
  return lines.map((line) => line.replace("[0].conditions.all[0]", "").replace(/^[.:]? ?/, ""));
}

test("a ruleset is read as it is written", () => {
  const written = {
    ...ruleset,
    rules: [
      {
        ...rule,
        name: 7,
        description: "Holds links of newcomers.",
        mode: "shadow",
        priority: "10",
        policy: "no-spam",
        conditions: {
          any: [
            { all: [], name: "none", priority: -1 },
            { not: { condition: "newcomer" } },
            { ...leaf, path: "$.items[*].count", params: null, onMissing: "pass" },
            { ...leaf, value: { fact: "limit", params: { of: "links" }, path: "max" } },
            { fact: "text", operator: "not:matchesAny", value: { list: "slurs" } },
            { fact: "score", operator: "greaterThan", value: { threshold: "high" } },
          ],
        },
        event: { type: "hold", params: { reason: "links" } },
        tests: [{ name: "one link", given: { linkCount: 1 }, expect: true }],
      },
    ],
    conditions: { newcomer: { all: [{ fact: "posts", operator: "lessThan", value: 3 }] } },
    lists: { slurs: { language: "id", boundary: "word", terms: ["kata"], allow: ["katak"], source: "own" } },
    thresholds: { high: 0.9 },
    facts: { linkCount: { type: "number", cost: "cheap", description: "Links in the text." }, posts: {} },
    counters: {
      posts24h: { kind: "count", by: ["authorId"], window: "PT24H", where: { all: [{ condition: "newcomer" }] } },
    },
  };
  expect(parseRuleset(written)).toEqual(written);
  expectTypeOf(parseRuleset(written)).toEqualTypeOf<Ruleset>();
});

test("what other packages read is kept under extensions as it is written, also when it is read again", () => {
  const own = { policies: { spam: { title: "No spam" } }, exempt: { all: [leaf] }, quotas: null };
  const read = parseRuleset({ ...ruleset, ...own, extensions: { strikes: [1] } });
  expect(read).toEqual({ ...ruleset, extensions: { ...own, strikes: [1] } });
  expect(parseRuleset(read)).toEqual(read);
  expect(refusal({ ...ruleset, strikes: 1, extensions: { strikes: 2 } })[0]).toMatch(
    'extensions.strikes: the key "strikes" is here twice',
  );
});

describe("a bare array of json-rules-engine's rules", () => {
  const unnamed = { conditions: { all: [leaf] }, event: { type: "hold" } };

  test("is a ruleset, and its rules get ids", () => {
    expect(parseRuleset([unnamed])).toEqual({
      schemaVersion: 1,
      id: "ruleset",
      version: "0",
      rules: [{ id: "rule-1", ...unnamed }],
    });
  });

  test.each([
    { from: "their own", rules: [{ id: "a", name: "b" }], ids: ["a"] },
    {
      from: "names that are there once",
      rules: [{ name: "a" }, { name: "b" }, { name: "b" }],
      ids: ["a", "rule-2", "rule-3"],
    },
    {
      from: "names that are no id",
      rules: [{ name: 0 }, { name: "" }, { name: "constructor" }],
      ids: ["rule-1", "rule-2", "rule-3"],
    },
    { from: "names beside ids", rules: [{ name: "a" }, { id: "a" }], ids: ["rule-1", "a"] },
    {
      from: "places that are not taken",
      rules: [{ id: "rule-2" }, {}, { name: "rule-3" }, {}],
      ids: ["rule-2", "rule-2'", "rule-3", "rule-4"],
    },
  ])("from $from", ({ rules, ids }) => {
    expect(parseRuleset(rules.map((each) => ({ ...unnamed, ...each }))).rules.map(({ id }) => id)).toEqual(ids);
  });

  test("has paths from its own root", () => {
    expect(refusal([unnamed, { ...unnamed, event: {} }])).toEqual([
      "[1].event.type: this is missing; add it (string) [missing]",
    ]);
  });
});

describe("conditions mean what json-rules-engine reads in them", () => {
  test.each([
    { what: "keys unknown to it", condition: { ...leaf, note: "kept", factResult: 3 } },
    { what: "any before all", condition: { any: [leaf], all: "not looked at" } },
    { what: "all before not and the keys of a comparison", condition: { all: [], not: [], ...leaf } },
    { what: "a value of any kind", condition: { ...leaf, value: [{ list: 3 }, null, { threshold: "x", or: 1 }] } },
    {
      what: "priorities as text, negative, with a fraction",
      condition: { all: [{ ...leaf, priority: "-3" }], priority: 0.5 },
    },
    { what: "decorated operators", condition: { ...leaf, operator: "everyFact:not:swap:in" } },
    {
      what: "names of Object.prototype",
      condition: { fact: "toString", operator: "valueOf", value: "hasOwnProperty" },
    },
  ])("$what", ({ condition }) => {
    const [read] = parseRuleset([{ conditions: { all: [condition] }, event: { type: "x" } }], { exact: true }).rules;
    expect(read?.conditions).toStrictEqual({ all: [condition] });
  });

  test.each([
    [{}, 'a condition has "all", "any", "not", "condition", or "fact" with "operator" and "value"'],
    [{ al: [] }, "[not-a-condition]"],
    [7, "expected object, found number"],
    [[leaf], "expected object, found array"],
    [{ any: {}, all: [] }, "any: expected array, found object"],
    [{ not: [leaf] }, "not: expected object, found array"],
    [{ not: null }, "not: expected object, found null"],
    [{ condition: 3 }, "condition: expected string, found number"],
    [{ condition: "" }, "condition: this is empty"],
    [{ operator: "equal", value: 1 }, "fact: this is missing; add it (string)"],
    [{ fact: "a", value: 1 }, "operator: this is missing"],
    [{ fact: "a", operator: "equal" }, "value: this is missing; add it (any)"],
    [{ ...leaf, operator: 4 }, "operator: expected string, found number"],
    [{ ...leaf, params: [] }, "params: expected object, found array"],
    [{ ...leaf, path: "$..a" }, 'path: the path "$..a" has ".."'],
    [{ ...leaf, path: "$[?(@.a)]" }, "[unsafe-path]"],
    [{ ...leaf, path: "$.a.constructor" }, "[unsafe-path]"],
    [{ ...leaf, path: "$[0:2]" }, "[invalid-path]"],
    [{ ...leaf, value: { fact: 3 } }, "value.fact: expected string, found number"],
    [{ ...leaf, value: { fact: "b", path: "$..c" } }, "value.path: the path"],
    [{ ...leaf, onMissing: "skip" }, 'onMissing: "skip" is not one of fail, pass, unknown'],
    [{ ...leaf, priority: "high" }, 'priority: "high" is no priority'],
    [{ ...leaf, priority: null }, "priority: expected number | string, found null"],
    [{ fact: "constructor", operator: "equal", value: 1 }, 'fact: the name "constructor" is not allowed'],
  ])("%j is refused by what its keys say that it is", (condition, message) => {
    const lines = conditionRefusal(condition);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(message);
  });

  test.each([{ conditions: leaf }, { conditions: { ...leaf, al: [] } }])(
    "a rule begins with none: %j",
    ({ conditions }) => {
      expect(refusal([{ conditions, event: { type: "x" } }])).toEqual([
        '[0].conditions: the conditions of a rule begin with "all", "any", "not" or "condition"; put this into the array of an "all" [invalid-root]',
      ]);
    },
  );
});

test.each([
  [0, true],
  ["", true],
  ["3 or so", true],
  [2.9, true],
  [-1, false],
  ["0", false],
  [0.5, false],
  ["high", false],
  [Number.NaN, false],
])("a rule of priority %j is read: %s", (priority, isRead) => {
  expect(safeParseRuleset([{ ...rule, priority }]).success).toBe(isRead);
});

describe("what is wrong with a ruleset is said with its place and what to do", () => {
  const cases: readonly [what: string, change: object, line: string | RegExp][] = [
    [
      "a key of its own",
      { ruls: [] },
      'ruls: the key "ruls" is not known here; did you mean rules? Remove it otherwise [unknown-key]',
    ],
    ["another version of the form", { schemaVersion: 2 }, /^schemaVersion: expected 1, found number/],
    ["no version", { version: undefined }, "version: this is missing; add it (string) [missing]"],
    ["a version that is no text", { version: 1 }, /^version: expected string, found number/],
    ["no list of rules", { rules: {} }, /^rules: expected array, found object/],
    ["a rule that is none", { rules: [null] }, /^rules\[0\]: expected object, found null/],
    [
      "a rule without conditions",
      { rules: [{ id: "a", event: { type: "x" } }] },
      "rules[0].conditions: this is missing; add it (object) [missing]",
    ],
    ["an id twice", { rules: [rule, rule] }, /^rules\[1\].id: the id "links" is taken/],
    [
      "an id that reaches a prototype",
      { rules: [{ ...rule, id: "__proto__" }] },
      /^rules\[0\].id: .*\[forbidden-key\]$/,
    ],
    ["a slip of the hand", { rules: [{ ...rule, proirity: 3 }] }, /^rules\[0\].proirity: .* did you mean priority\?/],
    [
      "an unknown mode",
      { rules: [{ ...rule, mode: "live" }] },
      /^rules\[0\].mode: "live" is not one of draft, shadow, enforce, off/,
    ],
    [
      "a handler from a file",
      { rules: [{ ...rule, onSuccess: "notify" }] },
      /^rules\[0\].onSuccess: expected function, found string/,
    ],
    [
      "an event without type",
      { rules: [{ ...rule, event: { params: {} } }] },
      /^rules\[0\].event.type: this is missing/,
    ],
    [
      "params that are no object",
      { rules: [{ ...rule, event: { type: "x", params: 3 } }] },
      /^rules\[0\].event.params: expected object/,
    ],
    [
      "a test's unknown key",
      { rules: [{ ...rule, tests: [{ given: {}, expect: true, expct: 1 }] }] },
      /^rules\[0\].tests\[0\].expct: .* did you mean expect\?/,
    ],
    ["a blank term", { lists: { a: { terms: ["x", " "] } } }, /^lists.a.terms\[1\]: this is empty/],
    [
      "no language",
      { lists: { a: { terms: [], language: "bahasa Indonesia" } } },
      /^lists.a.language: "bahasa Indonesia" is not a language/,
    ],
    ["a threshold that is no number", { thresholds: { a: "1" } }, /^thresholds.a: expected number, found string/],
    [
      "an unknown kind of fact",
      { facts: { a: { type: "text" } } },
      /^facts.a.type: "text" is not one of string, number/,
    ],
    ["an empty name", { lists: { "": { terms: [] } } }, /^lists\[""\]: this is empty/],
    ["a named condition that is a comparison", { conditions: { a: leaf } }, /^conditions.a: .*\[invalid-root\]$/],
  ];
  test.each(cases)("%s", (_, change, line) => {
    const lines = refusal({ ...ruleset, ...change });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
  });

  test("all of it at once", () => {
    const input = { ...ruleset, rules: [{ id: "a", conditions: { all: [{}] }, event: 3 }], thresholds: [], other: 1 };
    expect(refusal(input).map((line) => line.split(":")[0])).toEqual([
      "rules[0].conditions.all[0]",
      "rules[0].event",
      "thresholds",
      "other",
    ]);
  });

  test("with the file, and in Indonesian", () => {
    const result = safeParseRuleset({ ...ruleset, version: 1 }, { file: "starter.json" });
    expect(result.success ? [] : result.error.describe("id")).toEqual([
      "starter.json version: seharusnya string, ternyata number; perbaiki, atau hilangkan kuncinya jika tidak wajib [invalid-type]",
    ]);
    expect(() => parseRuleset(3)).toThrow(RulesError);
  });

  test("up to a thousand", () => {
    expect(refusal(Array.from({ length: 5000 }, () => 0))).toHaveLength(1000);
  });
});

describe("names that reach a prototype are refused anywhere", () => {
  test.each([
    '{"__proto__": {}}',
    '{"rules": [{"id": "a", "conditions": {"all": [], "__proto__": {"isStaff": true}}, "event": {"type": "x"}}]}',
    '{"rules": [{"id": "a", "conditions": {"all": []}, "event": {"type": "x", "params": {"a": {"constructor": 1}}}}]}',
    '{"lists": {"prototype": {"terms": []}}}',
    '{"conditions": {"constructor": {"all": []}}}',
    '{"policies": {"a": [{"__proto__": 1}]}}',
  ])("%s", (json) => {
    const input: unknown = { ...ruleset, ...(JSON.parse(json) as object) };
    const text = JSON.stringify({ ...ruleset }).replace(/}$/, `,${json.slice(1)}`);
    const given: unknown = json.startsWith('{"__proto__"') ? JSON.parse(text) : input;
    const result = safeParseRuleset(given);
    expect(result.success ? [] : result.error.issues.map(({ code }) => code)).toContain("forbidden-key");
  });
});

describe("too much is an error of its own", () => {
  const codes = (input: unknown, limits?: ParseRulesetOptions["limits"]): RulesErrorCode[] => {
    const result = safeParseRuleset(input, limits === undefined ? {} : { limits });
    return result.success ? [] : result.error.issues.map(({ code }) => code);
  };
  function nested(depth: number, around: (inner: unknown) => unknown): unknown {
    let inner: unknown = leaf;
    for (let level = 0; level < depth; level++) inner = around(inner);
    return inner;
  }

  test.each([
    ["conditions", (inner: unknown) => ({ all: [inner] })],
    ["negations", (inner: unknown) => ({ not: inner })],
    ["lists", (inner: unknown) => [inner]],
    ["objects", (inner: unknown) => ({ inner })],
  ])("%s 100,000 deep", (_, around) => {
    const deep = nested(100_000, around);
    expect(codes(deep)).toEqual(["limit-exceeded"]);
    expect(codes([{ conditions: deep, event: { type: "x" } }])).toEqual(["limit-exceeded"]);
    expect(codes([{ conditions: { all: [{ ...leaf, value: deep }] }, event: { type: "x" } }])).toEqual([
      "limit-exceeded",
    ]);
  });

  test("what contains itself", () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(codes(loop)).toEqual(["limit-exceeded"]);
    let wide: unknown = leaf;
    for (let level = 0; level < 40; level++) wide = { all: [wide, wide] };
    expect(codes([{ conditions: wide, event: { type: "x" } }])).toEqual(["limit-exceeded"]);
  });

  test.each([
    { limits: { depth: 3 }, place: "[0].conditions.all[0]" },
    { limits: { depth: 4 }, place: "" },
    { limits: { rules: 0 }, place: "the whole" },
    { limits: { conditions: 1 }, place: "[0].conditions" },
    { limits: { conditions: 2 }, place: "" },
    { limits: { values: 5 }, place: "[0].conditions.all" },
    { limits: { characters: 20 }, place: "[0].conditions" },
    { limits: { values: Number.NaN }, place: "the whole" },
  ])("$limits", ({ limits, place }) => {
    const result = safeParseRuleset([{ conditions: { all: [leaf] }, event: { type: "x" } }], { limits });
    const places = result.success ? [] : result.error.describe("en").map((line) => line.split(": ")[0] ?? "");
    if (place === "") expect(places).toEqual([]);
    else if (place === "the whole") expect(places[0]).toMatch(/^there is more here than the limit/);
    else expect(places).toEqual([place]);
  });

  test("terms of one list", () => {
    const lists = { a: { terms: ["x"] }, b: { terms: ["x", "y", "z"] } };
    expect(refusal({ ...ruleset, lists }, { limits: { terms: 2 } })).toEqual([
      "lists.b.terms: there is more here than the limit terms of 2 allows; make it smaller, or raise the limit where the source is trusted [limit-exceeded]",
    ]);
  });
});

describe("rules written in code", () => {
  test("keep their functions, and values of any kind where json-rules-engine has them", () => {
    const onSuccess = (): void => undefined;
    const since = new Date(0);
    const money = new (class Money {
      readonly amount = 3;
    })();
    const given = {
      ...rule,
      onSuccess,
      conditions: { all: [{ ...leaf, value: since, params: { money, none: undefined } }] },
    };
    const [read] = parseRuleset([given]).rules;
    expect(read?.onSuccess).toBe(onSuccess);
    expect(read?.conditions).toStrictEqual({ all: [{ ...leaf, value: since, params: { money } }] });
    const undefinedValue = { conditions: { all: [{ ...leaf, value: undefined }] }, event: { type: "x" } };
    expect(parseRuleset([undefinedValue]).rules[0]?.conditions).toStrictEqual({ all: [{ ...leaf, value: undefined }] });
  });

  test("are copied: a later change of the input changes nothing", () => {
    const input = { ...ruleset, rules: [{ ...rule }], lists: { a: { terms: ["x"] } } };
    const read = parseRuleset(input);
    input.lists.a.terms.push("y");
    Object.assign(input.rules[0] as object, { id: "other" });
    expect(read).toEqual({ ...ruleset, lists: { a: { terms: ["x"] } } });
  });

  test("may be instances, getters and proxies: own enumerable properties count, each read once", () => {
    let reads = 0;
    class Written {
      readonly schemaVersion = 1;
      readonly id = "starter";
      readonly version = "1.0.0";
      get inherited(): string {
        return "not own";
      }
    }
    const input = Object.defineProperty(new Written(), "rules", {
      enumerable: true,
      get: () => {
        reads++;
        return new Proxy([new Proxy(rule, {})], {});
      },
    });
    expect(parseRuleset(input)).toEqual(ruleset);
    expect(reads).toBe(1);
    expect(refusal(Object.create({ ...ruleset }))).toHaveLength(4);
  });

  test.each([
    [
      "a getter that throws",
      {
        ...ruleset,
        get rules(): never {
          throw new Error("no rules today");
        },
      },
      "no rules today",
    ],
    [
      "a proxy that refuses",
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw Object.create(null) as Error;
          },
        },
      ),
      "could not be read",
    ],
  ])("%s is an issue", (_, input, message) => {
    const result = safeParseRuleset(input);
    expect(result.success).toBe(false);
    if (!result.success) {
      expect(RukunError.isInstance(result.error)).toBe(true);
      expect(result.error.code).toBe("unreadable");
      expect(result.error.message).toContain(message);
    }
  });

  test("a proxy that says it is longer than anything ends at the limit", () => {
    const endless = new Proxy([] as unknown[], { get: (_, key) => (key === "length" ? 2 ** 31 : 1) });
    expect(refusal(endless)[0]).toMatch("[limit-exceeded]");
    expect(refusal(new Array(2 ** 32 - 1))[0]).toMatch("[limit-exceeded]");
  });
});
