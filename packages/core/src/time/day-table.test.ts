import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDayTable, dateFromDay, dayFromDate, dayOf, hourOf } from "../index.js";

const day = 86_400_000;

// Both sides of UTC, daylight saving in both hemispheres, midnights that were skipped or came twice, half hours,
// quarter hours, a skipped day, a zone that gave daylight saving up.
const zones = [
  "UTC",
  "Asia/Jakarta",
  "Asia/Jayapura",
  "Asia/Kathmandu",
  "Asia/Beirut",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Europe/Berlin",
  "America/New_York",
  "America/Sao_Paulo",
  "America/Havana",
  "Atlantic/Azores",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
] as const;

/** What the engine's own clock shows: an implementation that shares nothing with the table. */
function clock(timeZone: string): (instant: number) => { date: string; hour: number } {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
  });
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return { date: `${parts["year"]}-${parts["month"]}-${parts["day"]}`, hour: Number(parts["hour"]) };
  };
}

function localDate(timeZone: string, instant: string): string {
  const at = Date.parse(instant);
  return dateFromDay(dayOf(createDayTable({ timeZone, from: at - 5 * day, to: at + 5 * day }), at));
}

test("a day begins at local midnight, east and west of UTC", () => {
  expect(localDate("Asia/Jakarta", "2026-02-28T17:00:00Z")).toBe("2026-03-01");
  expect(localDate("Asia/Jakarta", "2026-02-28T16:59:59.999Z")).toBe("2026-02-28");
  expect(localDate("America/New_York", "2026-03-01T04:59:59Z")).toBe("2026-02-28");
});

test("the day that Samoa skipped is on no instant", () => {
  expect(localDate("Pacific/Apia", "2011-12-30T09:59:59Z")).toBe("2011-12-29");
  expect(localDate("Pacific/Apia", "2011-12-30T10:00:00Z")).toBe("2011-12-31");
});

test("the local hour follows daylight saving", () => {
  const from = Date.parse("2026-03-28T00:00:00Z");
  const table = createDayTable({ timeZone: "Europe/Berlin", from, to: from + 2 * day });
  expect(hourOf(table, Date.parse("2026-03-29T00:59:59Z"))).toBe(1);
  expect(hourOf(table, Date.parse("2026-03-29T01:00:00Z"))).toBe(3);
});

test.each([
  ["America/Sao_Paulo", "2018-11-04", 23, "midnight is skipped"],
  ["America/Sao_Paulo", "2018-02-17", 25, "the clocks go back at midnight"],
  ["America/New_York", "2026-03-08", 23, "summer begins at two"],
  ["America/New_York", "2026-11-01", 25, "summer ends at two"],
  ["America/Havana", "2026-11-01", 25, "midnight comes twice"],
  ["Asia/Beirut", "2026-03-29", 23, "midnight is skipped"],
  ["Australia/Lord_Howe", "2026-04-05", 24.5, "half an hour back"],
  ["Australia/Lord_Howe", "2026-10-04", 23.5, "half an hour forth"],
  ["Pacific/Apia", "2011-12-30", 0, "the day is skipped"],
  ["Asia/Jakarta", "2026-03-08", 24, "no daylight saving"],
])("%s, %s has %d hours: %s", (timeZone, date, hours) => {
  const at = Date.parse(`${date}T12:00:00Z`);
  const table = createDayTable({ timeZone, from: at - 3 * day, to: at + 3 * day });
  const index = dayFromDate(date) - table.firstDay;
  expect(((table.starts[index + 1] ?? Number.NaN) - (table.starts[index] ?? Number.NaN)) / 3_600_000).toBe(hours);
});

describe.each(zones)("%s", (timeZone) => {
  const from = Date.parse("1996-01-01T00:00:00Z");
  const to = Date.parse("2027-12-31T00:00:00Z");
  const table = createDayTable({ timeZone, from, to });
  const shows = clock(timeZone);
  const agrees = (instant: number) => {
    expect({ date: dateFromDay(dayOf(table, instant)), hour: hourOf(table, instant) }).toEqual(shows(instant));
  };

  test("the day and hour of any instant are what the engine's clock shows", () => {
    fc.assert(fc.property(fc.integer({ min: from, max: to }), agrees), { numRuns: 200 });
  });

  test("also around every change of offset", () => {
    for (const change of table.offsetStarts) {
      for (const away of [-day, -3_600_000, -1, 0, 1, 1_799_999, 3_600_000, day]) {
        if (change + away >= from && change + away <= to) agrees(change + away);
      }
    }
  });

  test("days follow each other without gap or overlap and cover the range", () => {
    expect(table.starts[0]).toBeLessThanOrEqual(from);
    expect(table.starts.at(-1)).toBeGreaterThan(to);
    const lengths = new Set(
      Array.from(table.starts).map((start, index, all) => ((all[index + 1] ?? start + day) - start) / 3_600_000),
    );
    // In hours: whole days, changes of half an hour or an hour, and the day that was skipped.
    expect([...lengths].filter((hours) => ![24, 23.5, 24.5, 23, 25, 0].includes(hours))).toEqual([]);
  });

  test("a narrow table says the same as a wide one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: from, max: to - 40 * day }),
        fc.integer({ min: 0, max: 40 * day }),
        (start, length) => {
          const narrow = createDayTable({ timeZone, from: start, to: start + length });
          for (const instant of [start, start + Math.floor(length / 2), start + length]) {
            expect(dayOf(narrow, instant)).toBe(dayOf(table, instant));
            expect(hourOf(narrow, instant)).toBe(hourOf(table, instant));
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

test("where the clocks went back over midnight, the day begins at the first of the two", () => {
  // Newfoundland, 7 November 2010: 00:01 became 23:01 of the day before.
  expect(localDate("America/St_Johns", "2010-11-07T02:29:59Z")).toBe("2010-11-06");
  expect(localDate("America/St_Johns", "2010-11-07T02:30:00Z")).toBe("2010-11-07");
  expect(localDate("America/St_Johns", "2010-11-07T03:00:00Z")).toBe("2010-11-07");
});

test("outside its range a table gives its nearest day", () => {
  const from = Date.parse("2026-03-01T00:00:00Z");
  const table = createDayTable({ timeZone: "UTC", from, to: from + day });
  expect(dateFromDay(dayOf(table, 0))).toBe("2026-03-01");
  expect(dateFromDay(dayOf(table, from + 100 * day))).toBe("2026-03-02");
});

test("a range before 1970 ends", () => {
  const table = createDayTable({ timeZone: "Asia/Jakarta", from: Date.parse("1899-01-01T00:00:00Z"), to: 0 });
  expect(dateFromDay(dayOf(table, 0))).toBe("1970-01-01");
});

test.each([
  [Number.NaN, 0],
  [0, Number.POSITIVE_INFINITY],
  [1, 0],
])("from %d to %d is no range", (from, to) => {
  expect(() => createDayTable({ timeZone: "UTC", from, to })).toThrow(RangeError);
});

test("an unknown zone is refused", () => {
  expect(() => createDayTable({ timeZone: "Asia/Jakata", from: 0, to: 1 })).toThrow("did you mean Asia/Jakarta?");
});
