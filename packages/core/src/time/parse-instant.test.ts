import { describe, expect, test } from "vitest";
import { CoreError, dateFromDay, dayFromDate, parseInstant, parseLocalDate } from "../index.js";
import fc from "fast-check";

test.each([
  ["2026-02-28T14:01:14Z", "2026-02-28T14:01:14.000Z"],
  ["2026-02-28T14:01Z", "2026-02-28T14:01:00.000Z"],
  ["2026-02-28T14:01:14.5Z", "2026-02-28T14:01:14.500Z"],
  ["2026-02-28T14:01:14.123999999Z", "2026-02-28T14:01:14.123Z"],
  ["2026-03-01T00:01:14+07:00", "2026-02-28T17:01:14.000Z"],
  ["2026-02-28T14:01:14-09:30", "2026-02-28T23:31:14.000Z"],
  ["1970-01-01T07:00:00+07:00", "1970-01-01T00:00:00.000Z"],
  [1_772_287_274_000, "2026-02-28T14:01:14.000Z"],
])("%s is %s", (value, expected) => {
  expect(new Date(parseInstant(value)).toISOString()).toBe(expected);
});

test("a refusal says where, what and what to write", () => {
  expect(() => parseInstant("2026-02-28T14:01:14", ["occurredAt"])).toThrow(
    new CoreError([{ code: "invalid-instant", path: ["occurredAt"], params: { value: "2026-02-28T14:01:14" } }]),
  );
  expect(() => parseInstant("2026-02-28T14:01:14", ["occurredAt"])).toThrow(/^occurredAt: .* write one as .*Z/);
  expect(() => parseInstant("9".repeat(10_000_000))).toThrow(/^.{1,400}$/);
  expect(() => parseInstant({ toString: () => "x" })).toThrow('"a object"');
});

describe("local dates", () => {
  test.each([
    "2026-02-30",
    "2026-2-3",
    "2025-02-29",
    "2026-13-01",
    "2026-00-01",
    "2026-01-00",
    "20260228",
    "",
    20_260_228,
    null,
  ])("%s is none", (value) => {
    expect(() => parseLocalDate(value, ["startOn"])).toThrow(/^startOn: .*\[invalid-date\]$/);
  });

  test("every day counts one more than the one before, and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const date = dateFromDay(day);
        expect(dayFromDate(parseLocalDate(date))).toBe(day);
        expect(new Date(Date.parse(date)).getTime()).toBe(day * 86_400_000);
      }),
    );
  });
});
