import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDate, formatDuration, formatNullReason, formatNumber, formatScore, nullReasons } from "../index.js";

describe("formatNumber", () => {
  test.each([
    [0.1234, "share", "12.3%", "12,3%"],
    [1, "share", "100%", "100%"],
    [12_000, "seconds", "3 h 20 min", "3 jam 20 menit"],
    [3.5, "hours", "3 h 30 min", "3 jam 30 menit"],
    [1200, "members", "1,200 members", "1.200 anggota"],
    [1, "members", "1 member", "1 anggota"],
    [1.25, "days", "1.3 days", "1,3 hari"],
    [530, "activities", "530 activities", "530 aktivitas"],
    [1_200_000.25, "count", "1,200,000.3", "1.200.000,3"],
    [0.333, "ratio", "0.33", "0,33"],
    [1_500_000, "IDR", "IDR\u00a01,500,000", "Rp\u00a01.500.000"],
    [12.5, "points", "12.5 points", "12,5 points"],
    [-0.05, "share", "-5%", "-5%"],
  ])("%d %s", (value, unit, english, indonesian) => {
    expect(formatNumber("en", value, { unit })).toBe(english);
    expect(formatNumber("id", value, { unit })).toBe(indonesian);
  });

  test("as many decimals as asked for", () => {
    expect(formatNumber("en", 0.1234, { unit: "share", maximumDecimals: 0 })).toBe("12%");
    expect(formatNumber("en", 1.23456, { unit: "ratio", maximumDecimals: 4 })).toBe("1.2346");
    expect(formatNumber("en", 12.5, { unit: "USD", maximumDecimals: 0 })).toMatch(/^(US)?\$1[23]$/);
  });

  test("a tag that is none reads as English", () => {
    expect(formatNumber("not a tag!", 1200)).toBe("1,200");
  });
});

describe("formatScore", () => {
  test.each([
    [0, "0%"],
    [0.29, "29%"],
    [0.57, "57%"],
    [0.699999, "69%"],
    [0.7, "70%"],
    [0.999999, "99%"],
    [1, "100%"],
  ])("%d is %s", (score, text) => {
    expect(formatScore("en", score)).toBe(text);
    expect(formatScore("id", score)).toBe(text);
  });

  test("never reads as more than it is, nor a whole percent less", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (millionths) => {
        const percent = Number(formatScore("en", millionths / 1e6).slice(0, -1));
        expect(percent).toBe(Math.floor(millionths / 10_000));
      }),
    );
  });
});

describe("formatDuration", () => {
  test.each([
    [0, "0 s", "0 detik"],
    [59.4, "59 s", "59 detik"],
    [59.7, "1 min", "1 menit"],
    [90, "1 min 30 s", "1 menit 30 detik"],
    [3599.6, "1 h", "1 jam"],
    [3575, "59 min 35 s", "59 menit 35 detik"],
    [85_000, "23 h 37 min", "23 jam 37 menit"],
    [86_399, "1 day", "1 hari"],
    [183_600, "2 days 3 h", "2 hari 3 jam"],
    [-90, "−1 min 30 s", "−1 menit 30 detik"],
  ])("%d seconds", (seconds, english, indonesian) => {
    expect(formatDuration("en", seconds)).toBe(english);
    expect(formatDuration("id", seconds)).toBe(indonesian);
  });

  test("is within half of its smaller unit, and has at most two", () => {
    const sizes: Record<string, number> = { s: 1, min: 60, h: 3600, day: 86_400, days: 86_400 };
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ min: 0, max: 200_000, noNaN: true }), fc.double({ min: 0, max: 1e8, noNaN: true })),
        (seconds) => {
          const parts = [...formatDuration("en", seconds).matchAll(/([\d,]+) (\w+)/g)];
          expect(parts.length).toBeLessThanOrEqual(2);
          const read = parts.reduce(
            (sum, [, count = "", unit = ""]) => sum + Number(count.replaceAll(",", "")) * (sizes[unit] ?? Number.NaN),
            0,
          );
          const smaller = seconds < 3600 ? 1 : seconds < 86_400 ? 60 : 3600;
          expect(Math.abs(read - seconds)).toBeLessThanOrEqual(smaller / 2);
        },
      ),
    );
  });
});

test("dates in words", () => {
  expect(formatDate("en", "2026-11-21")).toBe("21 November 2026");
  expect(formatDate("en-US", "2026-11-21")).toBe("November 21, 2026");
  expect(formatDate("id", "2026-08-17")).toBe("17 Agustus 2026");
  expect(formatDate("id", "2026-08-01", "month")).toBe("Agustus 2026");
  expect(() => formatDate("en", "2026-02-30")).toThrow("[invalid-date]");
});

test("every reason for a missing value has words in both languages", () => {
  for (const reason of nullReasons) {
    expect(formatNullReason("id", reason)).not.toBe(formatNullReason("en", reason));
  }
});
