import { parseInstant } from "@rukun/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ActivityLog } from "./activity-log.js";
import { mergeLogs } from "./merge-logs.js";

function logOf(rows: readonly { readonly at: number | string; readonly member: string }[], prefix = "e"): ActivityLog {
  const log = new ActivityLog();
  rows.forEach(({ at, member }, index) =>
    log.append({ id: `${prefix}${index}`, type: "visit", actorId: member, occurredAt: at }),
  );
  return log;
}

/** Hour, first row and members of each hour with rows; `null` where the log is not in time order. */
function hoursOf(log: ActivityLog): (readonly [number, number, string[]])[] | null {
  const { activeHours, members: names } = log.columns();
  if (activeHours === null) return null;
  const { hours, rowStarts, memberStarts, members } = activeHours;
  expect([rowStarts.length, memberStarts.length]).toEqual([hours.length + 1, hours.length + 1]);
  expect([rowStarts.at(-1), memberStarts.at(-1)]).toEqual([log.size, members.length]);
  return Array.from(hours, (hour, at) => {
    const active = members.subarray(memberStarts[at], memberStarts[at + 1]);
    return [hour, rowStarts[at] as number, Array.from(active, (member) => names[member] as string)];
  });
}

test("each hour has its members once, in the order of their first rows", () => {
  const rows = [
    { at: "2026-03-01T00:59:59Z", member: "siti" },
    { at: "2026-03-01T01:00:00Z", member: "siti" },
    { at: "2026-03-01T01:10:00Z", member: "budi" },
    { at: "2026-03-01T01:20:00Z", member: "siti" },
    { at: "2026-03-02T00:00:00Z", member: "budi" },
  ];
  const first = parseInstant("2026-03-01T00:00:00Z") / 3_600_000;
  expect(hoursOf(logOf(rows))).toEqual([
    [first, 0, ["siti"]],
    [first + 1, 1, ["siti", "budi"]],
    [first + 24, 4, ["budi"]],
  ]);
  expect(hoursOf(new ActivityLog())).toEqual([]);
});

const rows = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 6 * 3_600_000 }), member: fc.constantFrom("ayu", "budi", "siti") }),
  { minLength: 1, maxLength: 60 },
);

test("the same whether rows come one by one or by merging logs; none where they come in another order", () => {
  fc.assert(
    fc.property(rows, fc.nat(60), (unsorted, at) => {
      const sorted = unsorted.toSorted((first, second) => first.at - second.at);
      const whole = logOf(sorted);
      const expected = [...new Set(sorted.map((row) => Math.floor(row.at / 3_600_000)))].map((hour) => {
        const isIn = (row: { at: number }): boolean => Math.floor(row.at / 3_600_000) === hour;
        const members = new Set(sorted.filter(isIn).map(({ member }) => member));
        return [hour, sorted.findIndex(isIn), [...members]];
      });
      expect(hoursOf(whole)).toEqual(expected);
      expect(hoursOf(mergeLogs(logOf(sorted.slice(0, at), "a"), logOf(sorted.slice(at), "b")))).toEqual(expected);
      // What was read stays right while more rows come.
      const growing = logOf(sorted.slice(0, at));
      growing.columns();
      sorted.slice(at).forEach((row, index) => {
        growing.append({ id: `more ${index}`, type: "visit", actorId: row.member, occurredAt: row.at });
      });
      expect(hoursOf(growing)).toEqual(expected);
      const isSorted = unsorted.every((row, index) => row.at >= (unsorted[index - 1]?.at ?? 0));
      expect(hoursOf(logOf(unsorted)) === null).toBe(!isSorted);
    }),
  );
});

test("an earlier version of an activity that is there already puts the log out of order", () => {
  const log = logOf([
    { at: 10, member: "ayu" },
    { at: 20, member: "budi" },
  ]);
  log.append({ id: "e1", type: "visit", actorId: "budi", occurredAt: 15 });
  expect(log.columns().activeHours).toBeNull();
});

test("hours without rows take no room: a row of 1970 and one of 2100 are two hours", () => {
  const log = logOf([
    { at: 0, member: "ayu" },
    { at: "2026-03-01T00:00:00Z", member: "budi" },
    { at: "2100-12-31T23:59:59Z", member: "siti" },
  ]);
  const { activeHours } = log.columns();
  expect(activeHours?.hours).toHaveLength(3);
  expect(activeHours?.hours.buffer.byteLength).toBeLessThan(1000);
});
