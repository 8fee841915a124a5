import { expect, test } from "vitest";
import { buildAutomaton } from "../automaton.js";

/** Different strings made of the given parts, as a number is written in a place-value system. */
function compose(count: number, parts: readonly string[]): string[] {
  return Array.from({ length: count }, (_, index) => {
    let text = "";
    for (let rest = index + parts.length; rest > 0; rest = Math.floor(rest / parts.length)) {
      text += parts[rest % parts.length] as string;
    }
    return text;
  });
}

test("keeps 100,000 words in less than 100 bytes each", () => {
  const syllables = ["ba", "ngan", "di", "ker", "lo", "mu", "nya", "pi", "ra", "sang", "te", "yu"];
  const words = compose(100_000, syllables);
  const { byteLength } = buildAutomaton(words);
  expect(new Set(words).size).toBe(100_000);
  expect(byteLength / 100_000).toBeLessThan(100);
});

test("keeps 100,000 phrases of 5,000 Chinese characters in less than 100 bytes each", () => {
  const characters = Array.from({ length: 5000 }, (_, index) => String.fromCharCode(0x4e00 + index));
  const phrases = compose(100_000, characters).map((phrase, index) => phrase + (characters[index % 4999] as string));
  const automaton = buildAutomaton(phrases);
  expect(automaton.byteLength / 100_000).toBeLessThan(100);
  expect(automaton.find(phrases[99_999] as string).map(({ id }) => id)).toContain(99_999);
});

test("keeps a short list in a few kilobytes", () => {
  expect(buildAutomaton(["gacor", "maxwin", "slot"]).byteLength).toBeLessThan(5000);
  expect(buildAutomaton(["gacor", "maxwin", "slot", "🎰", "老虎机"]).byteLength).toBeLessThan(10_000);
});
