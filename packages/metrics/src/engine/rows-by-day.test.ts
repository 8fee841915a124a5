import { createDayTable, dayOf } from "@rukun/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ActivityLog } from "../log/activity-log.js";
import { rowsByDay, rowsUpTo } from "./rows-by-day.js";

const start = Date.UTC(2026, 2, 27);
const instants = fc.array(fc.integer({ min: start, max: start + 5 * 86_400_000 }), { minLength: 1, maxLength: 60 });

/** The days of a log's rows with their times, found day by day. */
function timesByDay(times: readonly number[], timeZone: string, asOf: number): ReadonlyMap<number, readonly number[]> {
  const log = new ActivityLog();
  times.forEach((time, index) => log.append({ id: `e${index}`, type: "visit", actorId: "budi", occurredAt: time }));
  const columns = log.columns();
  const table = createDayTable({ timeZone, from: Math.min(...times), to: asOf });
  const firstDay = dayOf(table, Math.min(...times));
  const { starts, order } = rowsByDay(columns, { table, firstDay, lastDay: dayOf(table, asOf), asOf }, () =>
    Int32Array.from(columns.time, (time) => (time > asOf ? -1 : dayOf(table, time))),
  );
  expect(order === null).toBe(columns.isAscending);
  const days = new Map<number, number[]>();
  for (let day = 0; day + 1 < starts.length; day++) {
    for (let index = starts[day] as number; index < (starts[day + 1] as number); index++) {
      const time = columns.time[order === null ? index : (order[index] as number)] as number;
      days.set(firstDay + day, [...(days.get(firstDay + day) ?? []), time]);
    }
  }
  return days;
}

// Berlin's clocks go forward on 29 March 2026: that day has 23 hours.
describe.each(["UTC", "Asia/Jakarta", "Asia/Kathmandu", "America/New_York", "Europe/Berlin"])("in %s", (timeZone) => {
  test("every row up to the as-of time is on its local day, whatever the order of reading", () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 5 * 86_400_000 }), (times, spread) => {
        const asOf = Math.min(...times) + spread;
        const table = createDayTable({ timeZone, from: Math.min(...times), to: asOf });
        const expected = new Map<number, number[]>();
        for (const time of [...times].sort((first, second) => first - second)) {
          if (time > asOf) continue;
          const day = dayOf(table, time);
          expected.set(day, [...(expected.get(day) ?? []), time]);
        }
        const sorted = [...times].sort((first, second) => first - second);
        expect(timesByDay(sorted, timeZone, asOf)).toEqual(expected);
        const unsorted = timesByDay(times, timeZone, asOf);
        expect(new Map([...unsorted].map(([day, found]) => [day, [...found].sort((a, b) => a - b)]))).toEqual(expected);
      }),
    );
  });
});

test("rows up to an instant include those at it", () => {
  const log = new ActivityLog();
  for (const [index, occurredAt] of [1000, 2000, 2000, 3000].entries()) {
    log.append({ id: `e${index}`, type: "visit", actorId: "budi", occurredAt });
  }
  expect(rowsUpTo(log.columns(), 2000)).toBe(3);
  expect(rowsUpTo(log.columns(), 999)).toBe(0);
});
