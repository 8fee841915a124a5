import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument, stringify } from "yaml";
import { defaultLimits, parseRuleset, RulesError } from "../index.js";
import { arbitraryMutations, mutate } from "../testing/arbitrary-mutation.js";
import { arbitraryRuleset } from "../testing/arbitrary-ruleset.js";
import { parseRulesetYaml, safeParseRulesetYaml } from "../yaml.js";
import { readYaml } from "./read-yaml.js";

const starter = `# Rules for newcomers.
schemaVersion: 1
id: starter
version: "1.0.0"
lists:
  shorteners: { boundary: substring, terms: [bit.ly, "s.id"] }
rules:
  - id: newcomer-link
    mode: shadow
    conditions:
      all:
        - fact: posts
          operator: lessThan
          value: 3
        - { fact: text, operator: matchesAny, value: { list: shorteners } }
    event:
      type: hold
`;

function lines(text: string, file = "rules.yaml"): string[] {
  const result = safeParseRulesetYaml(text, { file });
  return result.success ? [] : result.error.describe("en");
}

test("a ruleset in YAML is the one in JSON", () => {
  expect(parseRulesetYaml(starter)).toEqual(parseRuleset(parseDocument(starter).toJS()));
});

test("every fault has its line: the key's, or that of what lacks it", () => {
  const faulty = starter
    .replace("version: ", "versoin: ")
    .replace("mode: shadow", "mode: on")
    .replace("fact: posts", "fakt: posts")
    .replace("list: shorteners", "list: shortener")
    .replace("type: hold", "kind: hold");
  expect(lines(faulty).map((line) => line.split(": ")[0])).toEqual([
    "rules.yaml:2 version",
    "rules.yaml:9 rules[0].mode",
    "rules.yaml:12 rules[0].conditions.all[0].fact",
    "rules.yaml:16 rules[0].event.type",
    "rules.yaml:4 versoin",
    "rules.yaml:15 rules[0].conditions.all[1].value.list",
  ]);
  expect(lines("- 3\n- 4", "a.yaml")[1]).toMatch("a.yaml:2 [1]: expected object, found number");
});

describe("anchors and merge keys", () => {
  const shared = `
schemaVersion: 1
id: shared
version: "1"
conditions:
  newcomer: &newcomer
    all: [{ fact: posts, operator: lessThan, value: 3 }]
rules:
  - &base
    id: a
    conditions: *newcomer
    event: { type: hold, params: { why: new } }
  - <<: *base
    id: b
  - <<: [{ id: c, priority: 3 }, *base]
`;

  test("stand for what they name", () => {
    const { rules } = parseRulesetYaml(shared);
    expect(rules.map(({ id, priority, event }) => [id, priority, event.type])).toEqual([
      ["a", undefined, "hold"],
      ["b", undefined, "hold"],
      ["c", 3, "hold"],
    ]);
    expect(rules[1]?.conditions).toEqual({ all: [{ fact: "posts", operator: "lessThan", value: 3 }] });
  });

  test("have the line of what they name, and what is merged that of the merge", () => {
    expect(lines(shared.replace("operator", "operater"))).toHaveLength(4);
    for (const line of lines(shared.replace("operator", "operater"))) expect(line).toMatch(/^rules.yaml:7 /);
    expect(lines(shared.replace("type: hold", "tipe: hold"))[1]).toMatch(/^rules.yaml:13 rules\[1\].event.type/);
    expect(lines(shared.replace("priority: 3", "priority: top"))[0]).toMatch(/^rules.yaml:15 rules\[2\].priority/);
  });

  test.each([
    ["a: *b", "rules.yaml:1 a: nothing before this is marked &b; mark what *b stands for [unknown-anchor]"],
    [
      "a: 1\n<<: 3",
      'rules.yaml:2 ["<<"]: expected object, found number; correct it, or leave the key out if it is optional [invalid-type]',
    ],
    ["&a [*a]", "[limit-exceeded]"],
    ["&a { b: *a }", "[limit-exceeded]"],
  ])("%j is refused", (text, message) => {
    expect(lines(text)[0]).toContain(message);
  });
});

describe("what is not YAML", () => {
  test.each([
    ["a: [1, 2", "rules.yaml:1: not YAML at column 9:"],
    [
      "a:\n\tb: 1",
      "rules.yaml:2: not YAML at column 1: Tabs are not allowed as indentation; correct it [invalid-yaml]",
    ],
    ["a: b: c", "[invalid-yaml]"],
    ["a: 1\n---\nb: 2", "rules.yaml:2: not YAML at column 1: there is more than one document"],
    ["a: !!js/function 'x'", "Unresolved tag"],
    ["? [a, b]\n: c", "all keys must be strings"],
    ["id: a\nrules: []\nid: b", 'rules.yaml:3 id: the key "id" is here twice; remove one of them [duplicate-key]'],
    ["", "expected object, found null"],
    ["__proto__: { isStaff: true }", '__proto__: the name "__proto__" is not allowed'],
    ["conditions: { a: { all: [{ constructor: 1 }] } }", "rules.yaml:1 conditions.a.all[0].constructor: the name"],
  ])("%j is refused with its place", (text, message) => {
    expect(lines(text).join("\n")).toContain(message);
  });

  test("in Indonesian, and without a file", () => {
    const result = safeParseRulesetYaml("a:\n\tb: 1");
    expect(result.success ? [] : result.error.describe("id")).toEqual([
      "line 2: bukan YAML pada kolom 1: Tabs are not allowed as indentation; perbaiki [invalid-yaml]",
    ]);
  });

  test("words that YAML 1.1 took for something else are texts, and numbers are none", () => {
    expect(lines('schemaVersion: 1\nid: no\nversion: "1"\nrules: []')).toEqual([]);
    expect(lines("schemaVersion: 1\nid: a\nversion: 1.0\nrules: []")[0]).toMatch(
      "version: expected string, found number",
    );
  });
});

describe("texts made to exhaust a program end in time, with an error of their own", () => {
  test.each([
    ["flow lists", "[".repeat(100_000)],
    ["flow maps", "{a: ".repeat(100_000)],
    ["lists in one line", `${"- ".repeat(50_000)}a`],
    ["keys in one line", "? ".repeat(50_000)],
    ["indentation", Array.from({ length: 1500 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    ["nested deeply, with nothing else wrong", `[${"[".repeat(400)}${"]".repeat(400)}]`],
    [
      "references to references",
      Array.from(
        { length: 9 },
        (_, level) => `a${level}: &a${level} [${(level === 0 ? "1," : `*a${level - 1},`).repeat(10)}]`,
      ).join("\n"),
    ],
  ])("%s", (_, text) => {
    expect(lines(text)[0]).toContain("[limit-exceeded]");
  });

  // Each takes the library's own conversion minutes.
  test.each([
    ["many keys", Array.from({ length: 30_000 }, (_, key) => `k${key}: 1`).join("\n")],
    ["many anchors and references", Array.from({ length: 15_000 }, (_, key) => `- &a${key} x\n- *a${key}`).join("\n")],
  ])("%s", (_, text) => {
    expect(lines(text)).toHaveLength(1000);
  });

  test("merges of one map into many", () => {
    const keys = Array.from({ length: 300 }, (_, key) => `k${key}: 1`).join(", ");
    const merges = Array.from({ length: 300 }, (_, key) => `m${key}: { <<: *a }`).join("\n");
    const result = safeParseRulesetYaml(`a: &a {${keys}}\n${merges}`, { limits: { values: 50_000 } });
    expect(result.success ? [] : result.error.issues[0]).toMatchObject({ code: "limit-exceeded", line: 168 });
  });

  test("the length of the text itself", () => {
    const result = safeParseRulesetYaml(starter, { limits: { characters: 100 } });
    expect(result.success ? "" : result.error.code).toBe("limit-exceeded");
  });
});

const json = fc.jsonValue({ maxDepth: 3 });
const style = fc.record({
  collectionStyle: fc.constantFrom("any" as const, "flow" as const),
  defaultStringType: fc.constantFrom(
    "PLAIN" as const,
    "QUOTE_DOUBLE" as const,
    "QUOTE_SINGLE" as const,
    "BLOCK_LITERAL" as const,
  ),
  indent: fc.constantFrom(2, 5),
});

test("values are those that the library itself gives", () => {
  fc.assert(
    fc.property(json, json, style, (value, shared, options) => {
      // The same object several times is written as anchors and references.
      const text = stringify({ a: value, b: shared, c: [shared, { d: shared }], e: value }, options);
      const expected: unknown = parseDocument(text, { stringKeys: true }).toJS({ maxAliasCount: -1 });
      const { data, issues } = readYaml(text, defaultLimits);
      expect(issues).toEqual([]);
      expect(data).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

test("merged maps are those that the library itself gives", () => {
  const map = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.integer(), { maxKeys: 3 });
  const key = fc.constantFrom("a", "b", "c", "d");
  fc.assert(
    fc.property(map, map, key, fc.boolean(), (first, second, own, isFirst) => {
      const merge = "<<: [*x, *y]";
      const body = isFirst ? `${merge}\n  ${own}: 9` : `${own}: 9\n  ${merge}`;
      const text = `x: &x ${JSON.stringify(first)}\ny: &y ${JSON.stringify(second)}\nz:\n  ${body}\n`;
      const expected: unknown = parseDocument(text, { merge: true }).toJS();
      expect(readYaml(text, defaultLimits).data).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test("whatever a ruleset's text is changed to, it is read or refused", () => {
  const texts = fc.sample(arbitraryRuleset, 60).map((ruleset) => JSON.stringify(ruleset));
  const changed = fc
    .tuple(
      fc.constantFrom(...texts),
      arbitraryMutations,
      fc.nat(),
      fc.constantFrom("", "&a ", "*a ", "<<: ", "- ", "\t", "\n", "? ", "]", "!x ", "#", "|"),
    )
    .map(([text, mutations, at, inserted]) => {
      const yaml = stringify(mutate(text, mutations) ?? null);
      const cut = at % (yaml.length + 1);
      return yaml.slice(0, cut) + inserted + yaml.slice(cut);
    });
  fc.assert(
    fc.property(changed, (text) => {
      const result = safeParseRulesetYaml(text);
      if (!result.success) {
        expect(RulesError.isInstance(result.error)).toBe(true);
        for (const { line } of result.error.issues) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split("\n").length);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("parseRulesetYaml throws what safeParseRulesetYaml returns", () => {
  expect(() => parseRulesetYaml("- 3")).toThrow(RulesError);
});
