import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createDayTable,
  dateFromDay,
  dayFromDate,
  dayOf,
  daysIn,
  instantsOf,
  lastDays,
  localDateOf,
  monthOf,
  parsePeriod,
  periodOf,
  quarterOf,
} from "../index.js";

test.each([
  ["2026-02-18", "2026-02-01", "2026-02-28", "2026-01-01", "2026-03-31"],
  ["2028-02-29", "2028-02-01", "2028-02-29", "2028-01-01", "2028-03-31"],
  ["2026-12-31", "2026-12-01", "2026-12-31", "2026-10-01", "2026-12-31"],
])("the month and quarter of %s", (date, monthFrom, monthTo, quarterFrom, quarterTo) => {
  expect(monthOf(date)).toEqual({ from: monthFrom, to: monthTo });
  expect(quarterOf(date)).toEqual({ from: quarterFrom, to: quarterTo });
});

test("last days count the day they end on", () => {
  expect(lastDays(1, "2026-03-01")).toEqual({ from: "2026-03-01", to: "2026-03-01" });
  expect(lastDays(28, "2026-03-01")).toEqual({ from: "2026-02-02", to: "2026-03-01" });
  expect(daysIn(lastDays(28, "2026-03-01"))).toBe(28);
  expect(() => lastDays(0, "2026-03-01")).toThrow(RangeError);
  expect(() => lastDays(1, "2026-02-30")).toThrow("[invalid-date]");
});

describe("parsePeriod", () => {
  test("takes a single day", () => {
    expect(parsePeriod({ from: "2026-03-01", to: "2026-03-01" })).toEqual({ from: "2026-03-01", to: "2026-03-01" });
  });

  test.each([
    [{ from: "2026-03-02", to: "2026-03-01" }, "period: the period begins (2026-03-02) after it ends (2026-03-01)"],
    [{ from: "2026-03-02", to: "2026-02-30" }, 'period.to: "2026-02-30" is not a calendar date'],
    [{ from: undefined, to: "2026-02-28" }, 'period.from: "undefined" is not a calendar date'],
  ])("refuses %j", (period, message) => {
    expect(() => parsePeriod(period, ["period"])).toThrow(message);
  });
});

test("a period lasts as long as its clocks say", () => {
  const { start, end } = instantsOf({ from: "2026-03-08", to: "2026-03-08" }, "America/New_York");
  expect((end - start) / 3_600_000).toBe(23);
  expect(instantsOf({ from: "2011-12-29", to: "2011-12-31" }, "Pacific/Apia")).toEqual({
    start: Date.parse("2011-12-29T10:00:00Z"),
    end: Date.parse("2011-12-31T10:00:00Z"),
  });
});

test("an empty stretch of time touches no day", () => {
  expect(() => periodOf({ start: 1, end: 1 }, "UTC")).toThrow(RangeError);
});

const zone = fc.constantFrom(
  "UTC",
  "Asia/Jakarta",
  "America/New_York",
  "America/Sao_Paulo",
  "Pacific/Kiritimati",
  "Asia/Beirut",
);
const start = fc.integer({ min: dayFromDate("1975-01-01"), max: dayFromDate("2090-01-01") });

test("a period's instants touch its days and no others", () => {
  fc.assert(
    fc.property(zone, start, fc.integer({ min: 0, max: 400 }), (timeZone, from, length) => {
      const period = { from: dateFromDay(from), to: dateFromDay(from + length) };
      const instants = instantsOf(period, timeZone);
      expect(periodOf(instants, timeZone)).toEqual(period);
      expect(localDateOf(instants.start - 1, timeZone)).toBe(dateFromDay(from - 1));
      expect(localDateOf(instants.end, timeZone)).toBe(dateFromDay(from + length + 1));
    }),
  );
});

test("periods and day tables agree where days begin", () => {
  fc.assert(
    fc.property(zone, start, (timeZone, from) => {
      const instants = instantsOf({ from: dateFromDay(from), to: dateFromDay(from) }, timeZone);
      const table = createDayTable({ timeZone, from: instants.start - 1, to: instants.end });
      expect(
        [instants.start - 1, instants.start, instants.end - 1, instants.end].map((at) => dayOf(table, at) - from),
      ).toEqual([-1, 0, 0, 1]);
    }),
  );
});
