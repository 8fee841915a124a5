import { createDayTable, dayOf } from "@rukun/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ActivityLog } from "../log/activity-log.js";
import { membersByDay } from "./members-by-day.js";
import { rowsByDay } from "./rows-by-day.js";

interface Visit {
  readonly at: number;
  readonly member: string;
}

/** The members of each local day up to the as-of time, repeats included, as the engine finds them. */
function findMembers(visits: readonly Visit[], timeZone: string, asOf: number): string[][] {
  const log = new ActivityLog();
  visits.forEach(({ at, member }, index) =>
    log.append({ id: `e${index}`, type: "visit", actorId: member, occurredAt: at }),
  );
  const columns = log.columns();
  const first = Math.min(...visits.map(({ at }) => at));
  const table = createDayTable({ timeZone, from: first, to: asOf });
  const frame = { table, firstDay: dayOf(table, first), lastDay: dayOf(table, asOf), asOf };
  const days = (): Int32Array => Int32Array.from(columns.time, (time) => (time > asOf ? -1 : dayOf(table, time)));
  const { starts, members } = membersByDay(columns, rowsByDay(columns, frame, days), null);
  return Array.from({ length: starts.length - 1 }, (_, day) =>
    Array.from(members.subarray(starts[day], starts[day + 1]), (member) => columns.members[member] as string),
  );
}

/** The same without repeats, as plainly as can be. */
function lookUpMembers(visits: readonly Visit[], timeZone: string, asOf: number): Set<string>[] {
  const first = Math.min(...visits.map(({ at }) => at));
  const table = createDayTable({ timeZone, from: first, to: asOf });
  const inTime = visits.filter(({ at }) => at <= asOf);
  const firstDay = dayOf(table, first);
  return Array.from({ length: dayOf(table, asOf) - firstDay + 1 }, (_, day) => {
    const onDay = inTime.filter(({ at }) => dayOf(table, at) === firstDay + day);
    return new Set(onDay.map(({ member }) => member));
  });
}

function inTimeOrder(visits: readonly Visit[]): Visit[] {
  return visits.toSorted((first, second) => first.at - second.at);
}

const visits = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 4 * 86_400_000 }),
    member: fc.constantFrom("ayu", "budi", "siti"),
  }),
  { minLength: 1, maxLength: 150 },
);

// Days that begin with an hour, at half or a quarter of one, a minute after one, and with odd seconds; clocks that
// change by an hour or by half of one; a day that was skipped.
describe.each([
  ["UTC", "2026-03-01T00:00:00Z"],
  ["Asia/Jakarta", "2026-03-01T00:00:00Z"],
  ["Asia/Kolkata", "2026-03-01T00:00:00Z"],
  ["Asia/Kathmandu", "2026-03-01T00:00:00Z"],
  ["America/New_York", "2026-03-06T12:00:00Z"],
  ["America/New_York", "2026-10-30T12:00:00Z"],
  ["America/St_Johns", "2026-03-06T12:00:00Z"],
  ["America/St_Johns", "2010-11-05T12:00:00Z"],
  ["Australia/Lord_Howe", "2026-04-03T00:00:00Z"],
  ["Pacific/Apia", "2011-12-28T12:00:00Z"],
  ["Africa/Monrovia", "1972-01-05T00:00:00Z"],
])("in %s from %s", (timeZone, from) => {
  test("each day has the members of its rows up to the as-of time, whatever the order of reading", () => {
    fc.assert(
      fc.property(visits, fc.integer({ min: 0, max: 5 * 86_400_000 }), (seeds, spread) => {
        const read = seeds.map(({ at, member }) => ({ at: Date.parse(from) + at, member }));
        const asOf = Math.min(...read.map(({ at }) => at)) + spread;
        const expected = lookUpMembers(read, timeZone, asOf);
        expect(findMembers(read, timeZone, asOf).map((day) => new Set(day))).toEqual(expected);
        expect(findMembers(inTimeOrder(read), timeZone, asOf).map((day) => new Set(day))).toEqual(expected);
      }),
    );
  });
});

describe("in a log in time order", () => {
  const everyMinute = Array.from({ length: 3 * 1440 }, (_, minute) => ({
    at: Date.UTC(2026, 2, 1) + minute * 60_000,
    member: "budi",
  }));
  const lastMinute = (everyMinute.at(-1) as Visit).at;

  test("a member is named once an hour", () => {
    expect(findMembers(everyMinute, "Asia/Jakarta", lastMinute).map((day) => day.length)).toEqual([17, 24, 24, 7]);
  });

  test("only in an hour that is on two days once a row", () => {
    const lengths = findMembers(everyMinute, "Asia/Kathmandu", lastMinute).map((day) => day.length);
    // Days begin at 18:15 UTC: 15 rows of that hour are on the day before, 45 on the day.
    expect(lengths).toEqual([18 + 15, 45 + 23 + 15, 45 + 23 + 15, 45 + 5]);
  });

  test("and in the hour of the as-of time", () => {
    const asOf = Date.UTC(2026, 2, 1, 2, 20);
    expect(findMembers(everyMinute, "UTC", asOf).map((day) => day.length)).toEqual([2 + 21]);
  });

  test("a day may begin and end within one hour", () => {
    const asOf = Date.UTC(2026, 2, 1, 18, 30);
    expect(findMembers(everyMinute, "Asia/Kathmandu", asOf).map((day) => day.length)).toEqual([18 + 15, 16]);
  });
});
