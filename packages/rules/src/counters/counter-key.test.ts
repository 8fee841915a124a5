import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { counterKey, counterKeyParts, memberPart } from "../counters.js";
import { keyPart, partText } from "./counter-key.js";

const values = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.string({ minLength: 129, maxLength: 200 }));

describe("a key", () => {
  test("is another whenever one of its values is", () => {
    fc.assert(
      fc.property(fc.array(values, { maxLength: 4 }), fc.array(values, { maxLength: 4 }), (first, second) => {
        const [one, other] = [first, second].map((list) => counterKey(list.map((value) => String(keyPart(value)))));
        expect(one === other).toBe(JSON.stringify(first) === JSON.stringify(second));
      }),
      {
        examples: [
          [["a", "b"], ["ab"]],
          [["1:a"], ["", "a"]],
          [[1], ["1"]],
          [[true], ["true"]],
        ],
      },
    );
  });

  test("can be taken apart", () => {
    fc.assert(
      fc.property(fc.array(values, { maxLength: 4 }), (list) => {
        const parts = list.map((value) => String(keyPart(value)));
        expect(counterKeyParts(counterKey(parts))).toEqual(parts);
        for (const [index, value] of list.entries()) {
          if (String(value).length <= 128) expect(partText(String(parts[index]))).toBe(String(value));
        }
      }),
    );
  });

  test.each(["k", "s", "s:", "s5:ab", "sx:ab", "s2:abz", "s1:a s"])("%j is none", (text) => {
    expect(() => counterKeyParts(text)).toThrow("[invalid-counter-key]");
  });
});

test("long text is kept as its hash, so that keys stay short and nothing can be read in them", () => {
  const part = String(keyPart("rahasia ".repeat(1_000)));
  expect(part).toMatch(/^S64:[0-9a-f]{64}$/);
  expect(keyPart("rahasia ".repeat(1_001))).not.toBe(part);
  expect(memberPart("m".repeat(129))).toMatch(/^M64:/);
});

test("a member's id is the same as text and as a number, and no other value's", () => {
  expect(memberPart(17)).toBe(memberPart("17"));
  expect(keyPart("17")).not.toBe(memberPart("17"));
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, null, undefined, {}, [], () => 1, Symbol("a"), 1n])(
  "%s cannot be part of a key",
  (value) => {
    expect(keyPart(value)).toBeUndefined();
  },
);

test("zero has no sign", () => {
  expect(keyPart(-0)).toBe(keyPart(0));
});
