import { expect, test } from "vitest";
import { createDayTable, dateFromDay, dayOf, hourOf } from "../index.js";

function localDate(timeZone: string, instant: string): string {
  const at = Date.parse(instant);
  return dateFromDay(dayOf(createDayTable({ timeZone, from: at - 5 * 86_400_000, to: at + 5 * 86_400_000 }), at));
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
  const table = createDayTable({
    timeZone: "Europe/Berlin",
    from: Date.parse("2026-03-28T00:00:00Z"),
    to: Date.parse("2026-03-30T00:00:00Z"),
  });
  expect(hourOf(table, Date.parse("2026-03-29T00:59:59Z"))).toBe(1);
  expect(hourOf(table, Date.parse("2026-03-29T01:00:00Z"))).toBe(3);
});
