import { CoreError, type Path, RukunError } from "@rukun/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LineCounter, parseDocument, type Node } from "yaml";
import { defaultLimits, parseRuleset } from "../index.js";
import { arbitraryRuleset } from "../testing/arbitrary-ruleset.js";
import { parseRulesetJson, safeParseRulesetJson } from "../yaml.js";
import { readJson } from "./read-json.js";

function lines(text: string): string[] {
  const result = safeParseRulesetJson(text, { file: "rules.json" });
  return result.success ? [] : result.error.describe("en");
}

test("a ruleset's text is read as its object is", () => {
  for (const ruleset of fc.sample(arbitraryRuleset, 50)) {
    expect(parseRulesetJson(`\ufeff${JSON.stringify(ruleset, null, 2)}`, { exact: true })).toEqual(
      parseRuleset(ruleset, { exact: true }),
    );
  }
});

describe("faults have their lines", () => {
  const text = `{
  "schemaVersion": 1, "id": "a",
  "version": 3,
  "rules": [
    {
      "id": "a\\"b", "conditions": { "all": [ {
        "fact": "x", "operator": "equal"
      } ] },
      "evnt": {}
    }
  ],
  "id": "b"
}`;

  test("the key's, that of what lacks it, and that of the second of two keys", () => {
    expect(lines(text).map((line) => line.split(": ")[0])).toEqual([
      "rules.json:12 id",
      "rules.json:3 version",
      "rules.json:6 rules[0].conditions.all[0].value",
      "rules.json:5 rules[0].event",
      "rules.json:9 rules[0].evnt",
    ]);
    expect(lines(text)[0]).toBe('rules.json:12 id: the key "id" is here twice; remove one of them [duplicate-key]');
  });

  test("a text that is no JSON", () => {
    expect(lines('{\n"a": 1,\n}')).toEqual([
      'rules.json:3: not JSON: unexpected "}" at column 1; correct it or export the file again [invalid-json]',
    ]);
    expect(() => parseRulesetJson("[")).toThrow(CoreError);
  });

  test("keys that reach a prototype", () => {
    expect(lines('[\n{"id": "a",\n"__proto__": {}}]')[0]).toMatch("rules.json:3 [0].__proto__: the name");
  });

  test("keys that are texts with escapes, once and twice", () => {
    expect(
      lines('[{"\\u0069d": "a", "id": "b",\n"i\\u0064": "c"}]').filter((line) => line.includes("duplicate")),
    ).toHaveLength(2);
  });

  test("nested 100,000 deep, and longer than allowed", () => {
    expect(lines("[".repeat(100_000) + "]".repeat(100_000))[0]).toContain("[limit-exceeded]");
    const result = safeParseRulesetJson(text, { limits: { characters: 20 } });
    expect(result.success ? "" : result.error.code).toBe("limit-exceeded");
  });
});

test("lines are those that a parser for YAML finds", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, 3), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const counter = new LineCounter();
      const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false });
      const paths = pathsIn(JSON.parse(text), []);
      const { linesOf } = readJson(text, defaultLimits);
      const expected = paths.map((path) => {
        const node = document.getIn(path, true) as Node;
        return counter.linePos(node.range?.[0] ?? 0).line;
      });
      expect(linesOf(paths)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test("whatever a text is, it is read or refused", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (text, at, inserted) => {
      const cut = at % (text.length + 1);
      const result = safeParseRulesetJson(text.slice(0, cut) + inserted + text.slice(cut));
      if (!result.success) expect(RukunError.isInstance(result.error)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

function pathsIn(value: unknown, path: Path): Path[] {
  const below = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [
    path,
    ...below.flatMap(([key, child]: [string, unknown]) =>
      pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}
