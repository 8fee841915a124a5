import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, sha256Hex } from "../index.js";

test("RFC 8785's own example", () => {
  const value = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/",
    literals: [null, true, false],
  };
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test("keys are sorted by UTF-16 code units, as RFC 8785 section 3.2.3 sorts them", () => {
  const keys = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
  const sorted = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"];
  const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
  expect(text).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(",")}}`);
});

test("the order in which keys were written does not matter, and nothing is lost", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

describe("what JSON cannot say is refused", () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, "\ud800", { "\udfff": 1 }, loop, () => 1, Symbol("a")])(
    "%s",
    (value) => {
      expect(() => canonicalJson(value)).toThrow("[not-json]");
      expect(() => canonicalJson([{ value }])).toThrow("[not-json]");
      expect(() => canonicalJson([value])).toThrow("[not-json]");
    },
  );

  test("undefined as a whole; as a key's value it is left out", () => {
    expect(() => canonicalJson(undefined)).toThrow("[not-json]");
    expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
  });
});

// The first four are NIST's example values for FIPS 180-4; the last is what coreutils' sha256sum prints.
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
  ["komunitas 👋", "c84c690cf7e43857c08cd6ae39bf0079b8065700adfd4c631e76dd5731349ee2"],
])("the SHA-256 of %.20j", (text, hash) => {
  expect(sha256Hex(text)).toBe(hash);
});
