import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CoreError, parseJson, RukunError } from "../index.js";

function failure(text: string, source = {}): CoreError {
  try {
    parseJson(text, source);
  } catch (error) {
    if (CoreError.isInstance(error)) return error;
  }
  throw new Error(`${text.slice(0, 40)} was read`);
}

test("reads what JSON.parse reads", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 1), (text, indent) => {
      const written = JSON.stringify(JSON.parse(text), undefined, indent);
      if (!/__proto__|constructor|prototype/.test(written)) expect(parseJson(written)).toEqual(JSON.parse(written));
    }),
  );
});

describe("a fault is located", () => {
  test.each([
    ["", 1, 1],
    ["   ", 1, 4],
    ["{", 1, 2],
    ['{"a":1', 1, 7],
    ['{"a":1,}', 1, 8],
    ['{"a" 1}', 1, 6],
    ["{a:1}", 1, 2],
    ["[1,]", 1, 4],
    ["[1 2]", 1, 4],
    ["[1}", 1, 3],
    ['{"a":1]', 1, 7],
    ["tru", 1, 4],
    ["nul!", 1, 4],
    ["01", 1, 2],
    ["1.", 1, 3],
    ["1e+", 1, 4],
    ["-", 1, 2],
    ["+1", 1, 1],
    ["NaN", 1, 1],
    ["'a'", 1, 1],
    ['"a', 1, 3],
    ['"a\\x"', 1, 4],
    ['"\\u12g4"', 1, 6],
    ['"a\nb"', 1, 3],
    ['{"a":1} {"b":2}', 1, 9],
    ['{\n  "a": 1,\n  "b": oops\n}', 3, 8],
    ['{"a": undefined}', 1, 7],
    ["\u0000\u0001\u0002", 1, 1],
    ["[".repeat(100_000), 1, 100_001],
  ])("in %.30j", (text, line, column) => {
    const [issue] = failure(text).issues;
    expect(issue).toMatchObject({ code: "invalid-json", line, params: { column } });
  });

  test("wherever a text is cut or changed", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (text, at, inserted) => {
        const cut = at % (text.length + 1);
        const changed = text.slice(0, cut) + inserted + text.slice(cut + 1);
        let isJson = true;
        try {
          JSON.parse(changed);
        } catch {
          isJson = false;
        }
        if (isJson || changed.includes("\n")) return;
        const position = Number(failure(changed).issues[0].params["column"]) - 1;
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(changed.length);
        // Where the engine names a position, it is the same.
        const named = /at position (\d+)/.exec(String(failure(changed).cause));
        if (named !== null) expect(position).toBe(Number(named[1]));
      }),
      { numRuns: 500 },
    );
  });

  test("in one short line, with the file's own line", () => {
    expect(failure('{"id":1', { file: "events.ndjson", line: 57 }).message).toBe(
      "events.ndjson:57: not JSON: the text ends too early at column 8; correct it or export the file again [invalid-json]",
    );
    expect(failure('{"id":\u001b}').message).toBe(
      'line 1: not JSON: unexpected "\\u001b" at column 7; correct it or export the file again [invalid-json]',
    );
    expect(failure(`{"a":"${"x".repeat(10_000_000)}`).message.length).toBeLessThan(200);
    expect(failure("{").at("profile.json").describe("id")).toEqual([
      "profile.json:1: bukan JSON: teks berakhir terlalu cepat pada kolom 2; perbaiki atau ekspor ulang berkasnya [invalid-json]",
    ]);
  });
});

describe("keys that reach a prototype are refused", () => {
  test.each([
    ['{"__proto__": {"isStaff": true}}', "__proto__"],
    ['{"a": [{"b": {"constructor": 1}}]}', "a[0].b.constructor"],
    ['{"prototype": 1}', "prototype"],
    ['{"\\u005f_proto__": 1}', "__proto__"],
    ['{"constructo\\u0072": 1}', "constructor"],
    ['{"a": {"\\u005F\\u005Fproto\\u005f_": 1}, "b": {"constructor": 2}}', "a.__proto__"],
    [`${'{"a":'.repeat(50)}{"__proto__":1}${"}".repeat(50)}`, `${"a.".repeat(50)}__proto__`],
  ])("%.60s", (text, path) => {
    const error = failure(text, { file: "members.ndjson", line: 3 });
    expect(error.code).toBe("forbidden-key");
    expect(error.message.startsWith(`members.ndjson:3 ${path}: `)).toBe(true);
  });

  test.each([
    '{"text": "the constructor of __proto__"}',
    '["__proto__", "constructor"]',
    '{"name": "constructor"}',
    '{"proto": 1}',
  ])("but not as text: %s", (text) => {
    expect(parseJson(text)).toEqual(JSON.parse(text));
  });

  test("at any depth", () => {
    const deep = `${"[".repeat(200_000)}{"__proto__":1}${"]".repeat(200_000)}`;
    expect(() => parseJson(deep)).toThrow(RukunError);
  });
});

test("a byte order mark before the text is ignored", () => {
  expect(parseJson('\ufeff{"a":1}')).toEqual({ a: 1 });
});
