import fc from "fast-check";
import { JSONPath } from "jsonpath-plus";
import { describe, expect, it } from "vitest";
import { RulesError } from "../errors/rules-error.js";
import { applyPath, everyElement, parsePath, resolvePath } from "./path.js";

const post = {
  title: "Halo",
  empty: "",
  author: { name: "Sari", "first name": "Sari", tags: ["new", "quiet"] },
  links: [{ host: "a.example" }, { title: "no host" }, { host: "b.example" }, null],
  nested: [[1, 2], [3], 4, { five: 5 }],
};

describe("parsePath", () => {
  it.each([
    ["$", []],
    ["", []],
    ["$.author.tags[0]", ["author", "tags", "0"]],
    ["author.name", ["author", "name"]],
    ["$['first name']", ["first name"]],
    ['$["a.b"].c', ["a.b", "c"]],
    ["$[name]", ["name"]],
    ["$.a.['b']", ["a", "b"]],
    ["$.first name", ["first name"]],
    ["$[*].host", [everyElement, "host"]],
    ["$.*", [everyElement]],
    ["*", [everyElement]],
    ["tags[*]", ["tags", everyElement]],
    ["$total", ["$total"]],
    ["$['total (USD)']", ["total (USD)"]],
    [".x.y", ["", "x", "y"]],
    ["[0]", ["", "0"]],
  ])("takes %s apart", (path, segments) => {
    expect(parsePath(path)).toEqual(segments);
  });

  it.each([
    ["$..author", ".."],
    ["..", ".."],
    ["a..b", ".."],
    ["$.a...b", ".."],
    ["$.a[..]", ".."],
    ["$['..']", ".."],
    ["$[?(@.price < 10)]", "?(@.price < 10)"],
    ["$.a[?(@.name=='x')]", "[?(@.name=='x')]"],
    ["$['?(1)']", "?(1)"],
    ["$.list[(@.length-1)]", "(@.length-1)"],
    ["$.(this)", "(this)"],
    ["$[ (1)]", " (1)"],
    ["$.a^", "a^"],
    ["$['a^b']", "a^b"],
    ["$.__proto__", "__proto__"],
    ["$.a['constructor'].name", "constructor"],
    ["prototype", "prototype"],
  ])("refuses %s, which could run code or reach elsewhere", (path, part) => {
    const error = caught(() => parsePath(path));
    expect(error.issues).toEqual([{ code: "unsafe-path", path: [], params: { path, part } }]);
  });

  it.each([
    ["$[0:2]", "[0:2]"],
    ["$[::2]", "[::2]"],
    ["$[0,1]", "[0,1]"],
    ["$['a','b']", "['a','b']"],
    ["$.a~", ".a~"],
    ["$['~']", "['~']"],
    ["$.@boolean()", ".@boolean()"],
    ["$.a@string()", ".a@string()"],
    ["$['@id']", "['@id']"],
    ["$.`id", ".`id"],
    ["$.a.", "."],
    ["$.a[", "["],
    ["$.a[0", "[0"],
    ["$[]", "[]"],
    ["$['']", "['']"],
    ["$['*']", "['*']"],
    ["$.a.$", ".$"],
    ["$[ 0 ]", "[ 0 ]"],
    ["$.a]", ".a]"],
    ["$['a'b", "['a'b"],
    ["$['a']b", "b"],
    ["a(b)", ".a(b)"],
    ["it's", ".it's"],
    ["a;b", ".a;b"],
  ])("does not understand %s", (path, part) => {
    const error = caught(() => parsePath(path));
    expect(error.issues).toEqual([{ code: "invalid-path", path: [], params: { path, part } }]);
  });

  it("says what to write instead", () => {
    expect(caught(() => parsePath("$..a")).describe("en")[0]).toContain("use names, indexes and [*] only");
    expect(caught(() => parsePath("a..b")).describe("id")[0]).toContain("pakai nama, indeks, dan [*] saja");
  });

  it("answers any text at once, with segments or an error of its own", () => {
    const characters = fc.constantFrom(...Array.from("$.[]*'\"()?@^~`,:;-0ab "));
    const words = fc.constantFrom("__proto__", "constructor", "length", "..", "['", "']", "[*]");
    const text = fc.array(fc.oneof(characters, words), { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (path) => {
        try {
          for (const segment of parsePath(path)) {
            expect(segment === everyElement || !["__proto__", "constructor", "prototype"].includes(segment)).toBe(true);
          }
        } catch (error) {
          expect(RulesError.isInstance(error)).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
    const long = "[".repeat(100_000);
    expect(caught(() => parsePath(`$${long}`)).code).toBe("invalid-path");
  });
});

describe("resolvePath", () => {
  it.each([
    ["$.author.tags[1]", "quiet"],
    ["author.name", "Sari"],
    ["$['author']['first name']", "Sari"],
    ["$.author.age", undefined],
    ["$.author.tags.length", 2],
    ["$.title.length", 4],
    ["$.title[0]", "H"],
    ["$.empty.length", undefined],
    ["$.links[*].host", ["a.example", "b.example"]],
    ["$.links[0].*", ["a.example"]],
    ["$.links[*].missing", undefined],
    ["$.title[*]", undefined],
    ["$.nested[*][*]", [1, 2, 3, 5]],
    ["$.toString", undefined],
    [".author.name", undefined],
  ])("finds %s", (path, found) => {
    expect(resolvePath(post, parsePath(path))).toEqual(found);
  });

  it("is the value itself without segments", () => {
    expect(resolvePath(post, parsePath("$"))).toBe(post);
  });

  it("sees no inherited property, and every hole of an array", () => {
    expect(resolvePath(Object.create({ a: 1 }), ["a"])).toBeUndefined();
    expect(resolvePath(Object.create({ a: 1 }), [everyElement])).toBeUndefined();
    // eslint-disable-next-line no-sparse-arrays -- the hole is what is tested
    expect(resolvePath([1, , 2], [everyElement])).toEqual([1, undefined, 2]);
  });

  // Some names mean something to jsonpath-plus only in places: its cache takes names of Object.prototype for paths,
  // it numbers its filters with #, and at every other depth [*] is an own property "*" where there is one.
  it("agrees with jsonpath-plus on every safe path", () => {
    const names = ["a", "b", "length", "0", "1", "a b", "a.b", "é", "x-1", "$total", "b (c)", ".a", "a~b", "%"];
    const segment = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...names).chain((name) => fc.constantFrom(...spellings(name))) },
      { weight: 1, arbitrary: fc.constantFrom("[*]", ".*") },
    );
    const segments = fc.array(segment, { maxLength: 5 }).map((parts) => parts.join(""));
    const path = fc
      .tuple(fc.constantFrom("$", "$", ""), segments)
      .map(([root, rest]) => (root === "" && rest.startsWith(".") ? rest.slice(1) : root + rest))
      .filter((text) => text !== "" && (text === "$" || /[.[]/.test(text) || names.includes(text) || text === "*"));
    const { value } = fc.letrec((tie) => ({
      leaf: fc.constantFrom(null, undefined, true, 0, 7, NaN, "", "ab", () => 1),
      list: fc.array(tie("value"), { maxLength: 3 }),
      record: fc
        .array(fc.tuple(fc.constantFrom(...names), tie("value")), { maxLength: 5 })
        .map((entries) => Object.fromEntries(entries)),
      value: fc.oneof({ maxDepth: 4 }, tie("leaf"), tie("list"), tie("record"), tie("record")),
    }));
    const found = { nothing: 0, one: 0, list: 0 };
    fc.assert(
      fc.property(path, fc.oneof(value, fc.record({ a: value, b: value, "0": value })), (text, json) => {
        const ours = applyPath(json, parsePath(text));
        const theirs: unknown =
          typeof json === "object" && json !== null ? JSONPath({ path: text, json, wrap: false, eval: false }) : json;
        expect(ours).toStrictEqual(theirs);
        found[ours === undefined ? "nothing" : Array.isArray(ours) ? "list" : "one"] += 1;
      }),
      { numRuns: 10_000 },
    );
    expect(Math.min(found.nothing, found.one, found.list)).toBeGreaterThan(500);
  });
});

describe("applyPath", () => {
  it.each([["text"], [7], [null], [undefined], [true]])("compares %s itself", (value) => {
    expect(applyPath(value, parsePath("$.length"))).toBe(value);
  });
});

/** The ways to write a name as a segment. */
function spellings(name: string): string[] {
  const spelt = [`['${name}']`, `["${name}"]`];
  if (/^[\w$-]+$/.test(name)) spelt.push(`.${name}`, `[${name}]`);
  else if (!/[.~()]/.test(name)) spelt.push(`.${name}`);
  return spelt;
}

function caught(act: () => unknown): RulesError {
  try {
    act();
  } catch (error) {
    if (RulesError.isInstance(error)) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}
