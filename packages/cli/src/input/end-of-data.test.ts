import { parseInstant } from "@rukun/core";
import { expect, test } from "vitest";
import { endOfData } from "./end-of-data.js";

const now = (): number => parseInstant("2026-11-22T20:00:00Z");

test("data ends with the local day that was asked for, or at the moment", () => {
  expect(endOfData("2026-06-01", { timeZone: "Asia/Jakarta", now })).toEqual({
    instant: parseInstant("2026-06-01T16:59:59.999Z"),
    asOf: "2026-06-01",
  });
  expect(endOfData("2026-06-01T08:00:00Z", { timeZone: "Asia/Jakarta", now })).toEqual({
    instant: parseInstant("2026-06-01T08:00:00Z"),
    asOf: "2026-06-01T08:00:00Z",
  });
  // The day on which clocks are set back in Berlin is an hour longer.
  expect(endOfData("2026-10-25", { timeZone: "Europe/Berlin", now }).instant).toBe(
    parseInstant("2026-10-25T22:59:59.999Z"),
  );
});

test("and else with the local day that it is now", () => {
  expect(endOfData(undefined, { timeZone: "Asia/Jakarta", now })).toEqual({
    instant: parseInstant("2026-11-23T16:59:59.999Z"),
  });
  expect(endOfData(undefined, { timeZone: "UTC", now })).toEqual({ instant: parseInstant("2026-11-22T23:59:59.999Z") });
});
