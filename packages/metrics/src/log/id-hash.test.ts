import fc from "fast-check";
import { expect, test } from "vitest";
import { hashId } from "./id-hash.js";

function hash(id: string, scope = ""): { high: number; low: number } {
  const into = { high: 0, low: 0 };
  hashId(id, scope, into);
  return into;
}

test.each([
  ["numbers that count up", (index: number) => String(index)],
  ["long ids that differ in the middle", (index: number) => `https://forum.example/t/${index}/posts/00000000000000001`],
  ["hexadecimal digests", (index: number) => (index * 2654435761).toString(16).padStart(32, "0")],
])("%s meet in half of the hash about as often as chance would have it", (_, name) => {
  const count = 100_000;
  const highs = new Set<number>();
  const lows = new Set<number>();
  const folded = new Set<number>();
  for (let index = 0; index < count; index++) {
    const { high, low } = hash(name(index));
    highs.add(high);
    lows.add(low);
    // Were the halves to go together, their sum and difference would not spread as each does.
    folded.add((high ^ low) >>> 0);
  }
  // Chance: n²/2³³ = 1.2 pairs; more than 9 happen once in a million times.
  for (const seen of [highs, lows, folded]) expect(count - seen.size).toBeLessThan(10);
});

test("depends on every character, on their order, and on the scope", () => {
  expect(hash("ab")).not.toEqual(hash("ba"));
  expect(hash("b", "a")).not.toEqual(hash("ab"));
  expect(hash("a", "b")).not.toEqual(hash("b", "a"));
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, second) => {
      expect(hash(first)).toEqual(hash(first));
      if (first !== second) expect(hash(first)).not.toEqual(hash(second));
    }),
  );
});
