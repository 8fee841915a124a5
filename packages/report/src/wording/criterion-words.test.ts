import { describe, expect, test } from "vitest";
import { buildReport } from "../build/build-report.js";
import { sampleInput } from "../fixture/sample-input.js";
import { renderReportHtml } from "../html/render-html.js";
import { renderReportMarkdown } from "../markdown/render-markdown.js";
import { stateIcons, stateWord, type StateWord } from "./criterion-words.js";

test.each([
  { state: "scored", score: 1, word: "full" },
  { state: "scored", score: 0.9, word: "good" },
  { state: "scored", score: 0.899999, word: "fair" },
  { state: "scored", score: 0.5, word: "fair" },
  { state: "scored", score: 0.1, word: "weak" },
  { state: "scored", score: 0, word: "none" },
  { state: "partial", score: 0.12, word: "partial" },
  { state: "unknown", score: 0, word: "unknown" },
  { state: "not-applicable", score: null, word: "not-applicable" },
  { state: "error", score: 0, word: "error" },
] as const)("$state at $score reads as $word", ({ state, score, word }) => {
  expect(stateWord({ state, score })).toBe(word);
});

test("every state has an icon of its own, so that colour is never needed", () => {
  expect(new Set(Object.values(stateIcons)).size).toBe(Object.keys(stateIcons).length);
});

describe("a report in which every state occurs", () => {
  const report = buildReport(sampleInput("kopi"));
  const states = [
    { state: "scored", score: 1, upper: 1 },
    { state: "scored", score: 0, upper: 0 },
    { state: "partial", score: 0.12, upper: 0.72 },
    { state: "unknown", score: 0, upper: 1 },
    { state: "not-applicable", score: null, upper: null },
    { state: "error", score: 0, upper: 1 },
  ] as const;
  const levels = report.levels.map((level) => ({
    ...level,
    criteria: level.criteria.map((row, index) => ({ ...row, ...states[index % states.length] })),
  }));
  const words: Record<"en" | "id", Partial<Record<StateWord, string>>> = {
    en: { full: "full", none: "missing", partial: "partly unknown", unknown: "unknown", error: "could not be judged" },
    id: { full: "penuh", none: "belum ada", partial: "sebagian belum diketahui", error: "tidak dapat dinilai" },
  };

  test.each(["en", "id"] as const)("names each in words with its icon, in %s", (locale) => {
    const page = renderReportHtml({ ...report, levels }, { locale });
    const text = renderReportMarkdown({ ...report, levels }, { locale });
    for (const [word, name] of Object.entries(words[locale])) {
      const icon = stateIcons[word as StateWord];
      expect(page).toContain(`${icon} ${name}`);
      expect(text).toContain(`${icon} ${name}`);
    }
  });
});
