import { closestLocale, locales } from "@rukun/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildReport } from "../build/build-report.js";
import type { Report } from "../build/report.js";
import { hostileInput } from "../fixture/hostile-input.js";
import { emptyInput, sampleInput } from "../fixture/sample-input.js";
import { renderReportHtml } from "./render-html.js";

const kopi = buildReport({ ...sampleInput("kopi"), illustrative: true });
const page = renderReportHtml(kopi, { locale: "en" });

describe("the page", () => {
  test("opens with the level, the range, three actions and what will lapse", () => {
    const first = page.slice(page.indexOf('<div class="first">'), page.indexOf("<nav"));
    const headings = [...first.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, heading]) => heading?.trim());
    expect(headings).toEqual(["Level 1 of 3: Build the Foundation", "Three next actions", "What will lapse"]);
    expect(first).toContain("Overall index: 56 to 63 of 100.");
    expect(first.match(/<h3>/g)).toHaveLength(3);
    expect(first).toContain("Level 1 is lost.");
  });

  test("needs no script and asks nobody for anything", () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)|\son\w+=/i);
    const addresses = [...page.matchAll(/https?:\/\/[^"<\s]*/g)].map(([address]) => address);
    expect(new Set(addresses.map((address) => new RegExp("^https://example\\.org/l[123]/").test(address)))).toEqual(
      new Set([true]),
    );
  });

  test("has landmarks, one main heading, captions, scopes, and every id once", () => {
    for (const landmark of ["<header>", '<main id="report">', "<nav aria-label=", "<footer>"])
      expect(page).toContain(landmark);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page.match(/<caption>/g)?.length).toBe(page.match(/<table/g)?.length);
    expect(page.match(/<th(?! scope=)[\s>]/g)).toBeNull();
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/(?:href="#|aria-labelledby="|url\(#)([^"\s)]*)/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("draws each chart with a title, a description and its figures as a table", () => {
    const charts = page.match(/<svg role="img"[\s\S]*?<\/svg>/g) ?? [];
    expect(charts).toHaveLength(4);
    for (const chart of charts) expect(chart).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
    expect(page.match(/The figures as a table/g)).toHaveLength(4);
  });

  test("says in words what colours and bars say", () => {
    expect(page).toContain("✗ not yet; 15 points short; 1 required criterion open");
    expect(page).toContain("◑ fair");
    expect(page).toContain("55–65");
  });

  test("says at the top when the answers were invented", () => {
    expect(page.indexOf("Illustrative report.")).toBeGreaterThan(0);
    expect(page.indexOf("Illustrative report.")).toBeLessThan(page.indexOf("<main"));
  });

  test.each(locales)("is the same to the byte every time, in %s", (locale) => {
    const again = buildReport({ ...sampleInput("kopi"), illustrative: true });
    expect(renderReportHtml(again, { locale })).toBe(renderReportHtml(kopi, { locale }));
  });

  test("is written in the language asked for, and in English where it is not spoken", () => {
    const indonesian = renderReportHtml(kopi, { locale: "id-ID" });
    expect(indonesian).toContain('<html lang="id">');
    expect(indonesian).toContain("Level 1 dari 3: Bangun Fondasi");
    expect(indonesian).toContain("16 Januari 2027");
    expect(renderReportHtml(kopi, { locale: "fr" })).toContain(`<html lang="${closestLocale("fr", locales)}">`);
  });

  test.each(locales)("greets a community of which nothing is known, in %s", (locale) => {
    const empty = renderReportHtml(buildReport(emptyInput()), { locale });
    expect(empty).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
    expect(empty).not.toContain("<svg role");
  });

  test("shows no figure with more than one decimal", () => {
    const text = page.replace(/<svg role[\s\S]*?<\/svg>|<style[\s\S]*?<\/style>|<[^>]*>/g, " ");
    expect(
      text.match(/\d[.,]\d{2,}(?!\d*,)\b(?!,)/g)?.filter((figure) => !/^\d{1,3},\d{3}$/.test(figure)) ?? [],
    ).toEqual([]);
  });
});

describe("what a community writes", () => {
  const nasty = fc.string({
    unit: fc.constantFrom(
      "<script>",
      "</style>",
      "<img src=x onerror=alert(1)>",
      '"',
      "'",
      "&",
      "<",
      ">",
      "`",
      "\u202e",
      "\u2066",
      "\u0000",
      "\u001b[31m",
      "\ud800",
      "]]>",
      "--",
      "javascript:",
      "a",
      " ",
      "|",
      "\n",
    ),
    minLength: 1,
    maxLength: 12,
  });

  test("never becomes markup, however it is spelt", () => {
    const shape = tagsOf(renderReportHtml(buildReport(hostileInput("name")), { locale: "en" }));
    fc.assert(
      fc.property(nasty, (text) => {
        const markup = renderReportHtml(buildReport(hostileInput(`n${text}`)), { locale: "en" });
        expect(tagsOf(markup)).toEqual(shape);
        // eslint-disable-next-line no-control-regex
        expect(markup).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 12 },
    );
  });

  test("an address that is no link is shown as text", () => {
    const report = withEvidence("javascript:alert(1)");
    const markup = renderReportHtml(report, { locale: "en" });
    expect(markup).not.toMatch(/href="javascript/i);
    expect(markup).toContain("javascript:alert(1)");
  });

  test("a link opens without saying where it comes from", () => {
    expect(renderReportHtml(withEvidence("https://example.org/a?b=1&c=2"), { locale: "en" })).toContain(
      '<a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer">',
    );
  });
});

/** The sequence of a page's tags: what a text can only change by becoming markup. */
function tagsOf(markup: string): string[] {
  return markup.match(/<\/?[a-z!][a-z0-9]*/gi) ?? [];
}

function withEvidence(url: string): Report {
  const report = buildReport(sampleInput("kopi"));
  const evidence = { url, file: null, note: null, date: "2026-11-01", ageDays: 20 };
  return {
    ...report,
    levels: report.levels.map((level) => ({ ...level, criteria: level.criteria.map((row) => ({ ...row, evidence })) })),
  };
}
