import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isInstant, isLocalDate, parseInstant } from "../index.js";

describe("an instant", () => {
  test.each([
    "2026-02-28T14:01:14Z",
    "2026-02-28T14:01Z",
    "2026-02-28T14:01:14.123456789Z",
    "2026-02-28T21:01:14+07:00",
    "2024-02-29T23:59:59-09:30",
    0,
    1_772_287_274_000,
    4_133_980_799_999, // the end of 2100
  ])("may be %s", (value) => expect(isInstant(value)).toBe(true));

  test.each([
    "2026-02-28T14:01:14", // no offset: another instant in every zone
    "2026-02-28",
    "2026-02-29T00:00:00Z", // no such day
    "2026-02-28 14:01:14Z",
    "2026-02-28T24:00:00Z",
    "2026-02-28T14:60:00Z",
    "2026-02-28T14:01:60Z",
    "2026-02-28T14:01:14.Z",
    "2026-02-28T14:01:14+0700",
    "2026-02-28T14:01:14+24:00",
    "2026-02-28T14:01:14Z ",
    "28/02/2026",
    "",
    1_772_287_274.5, // seconds with a fraction
    -1,
    4_133_980_800_000,
    "1969-12-31T23:59:59Z",
    "2101-01-01T00:00:00Z",
    "0001-01-01T00:00:00Z", // what some databases write for nothing
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    undefined,
    true,
    new Date(0),
  ])("may not be %s", (value) => expect(isInstant(value)).toBe(false));

  test("is what a Date prints", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1970-01-01T00:00:00Z"), max: new Date("2100-12-31T23:59:59Z"), noInvalidDate: true }),
        (date) => {
          expect(isInstant(date.toISOString())).toBe(true);
          expect(isLocalDate(date.toISOString().slice(0, 10))).toBe(true);
          expect(parseInstant(date.toISOString())).toBe(date.getTime());
        },
      ),
    );
  });

  test("is never text that Date cannot read", () => {
    const nearly = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), ...Array.from({ length: 5 }, () => fc.integer({ min: 0, max: 99 })))
      .map(([year, ...rest]) => {
        const [month, day, hour, minute, second] = rest.map((part) => String(part).padStart(2, "0"));
        return `${String(year).padStart(4, "0")}-${month}-${day}T${hour}:${minute}:${second}Z`;
      });
    fc.assert(fc.property(nearly, (text) => !isInstant(text) || parseInstant(text) === Date.parse(text)));
  });
});
