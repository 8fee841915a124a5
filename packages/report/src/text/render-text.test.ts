import { locales } from "@rukun/core";
import { describe, expect, test } from "vitest";
import { buildReport } from "../build/build-report.js";
import { hostileInput } from "../fixture/hostile-input.js";
import { emptyInput, sampleInput } from "../fixture/sample-input.js";
import { rangeBar } from "./range-bar.js";
import { renderReportText } from "./render-text.js";

const inputs = {
  kopi: sampleInput("kopi"),
  devtani: { ...sampleInput("devtani"), illustrative: true },
  empty: emptyInput(),
};

describe.each(locales)("in %s", (locale) => {
  test.each(Object.entries(inputs))("%s fits a terminal: 25 lines of 80 characters", (_, input) => {
    const lines = renderReportText(buildReport(input), { locale }).trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(lines.filter((line) => [...new Intl.Segmenter(locale).segment(line)].length > 80)).toEqual([]);
    expect(lines.join("\n")).not.toMatch(/NaN|undefined|null|\[object/);
  });
});

test("says at a glance where the community stands, what to do, what lapses and what is not known", () => {
  const text = renderReportText(buildReport(sampleInput("kopi")), { locale: "en" });
  for (const line of [
    "Level 1 of 3: Build the Foundation",
    "1 Build the Foundation ███████░░░    71  ✓ achieved (+1.7)",
    "2 Grow & Engage        █████▒░░░░ 55–65  ✗ 15 points short; 1 required open",
    "  1 Share of contributors recognised in 90 days: from 3% to 5%",
    "  16 January 2027  level 1 is lost: A structured community plan exists",
    "What we do not know: 4 criteria, widest first",
  ]) {
    expect(text).toContain(line);
  }
});

test("colours only when asked to, and colours change no word", () => {
  const report = buildReport(sampleInput("kopi"));
  const plain = renderReportText(report, { locale: "id" });
  const colored = renderReportText(report, { locale: "id", color: true });
  const escape = /\u001b\[\d+m/g; // eslint-disable-line no-control-regex
  expect(plain).not.toMatch(escape);
  expect(colored).toMatch(escape);
  expect(colored.replace(escape, "")).toBe(plain);
});

test("a name cannot command the terminal or break the line", () => {
  const text = renderReportText(buildReport(hostileInput("\u001b[2J\u0007\nFAKE\u202e")), { locale: "en" });
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/); // eslint-disable-line no-control-regex
  expect(text.split("\n")[0]).toContain("FAKE");
});

test("a range bar is as wide as asked, whatever the range", () => {
  expect(rangeBar({ low: 0.5, high: 0.7 }, 10)).toBe("█████▒▒░░░");
  expect(rangeBar({ low: null, high: null }, 4)).toBe("░░░░");
  expect(rangeBar({ low: 1, high: 1 }, 4)).toBe("████");
});
