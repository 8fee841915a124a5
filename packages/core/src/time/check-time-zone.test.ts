import { expect, test } from "vitest";
import { checkTimeZone, CoreError } from "../index.js";

test.each(["Asia/Jakarta", "UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "Asia/Calcutta"])(
  "%s is one",
  (name) => {
    expect(checkTimeZone(name)).toBe(name);
  },
);

test.each([
  ["Asia/Jakata", "Asia/Jakarta"],
  ["asia jakarta", "Asia/Jakarta"],
  ["Jakarta", "Asia/Jakarta"],
  ["WIB", "Asia/Jakarta"],
  ["America/NewYork", "America/New_York"],
  ["Eruope/Berlin", "Europe/Berlin"],
])("%s means %s", (name, nearest) => {
  expect(() => checkTimeZone(name, ["timeZone"])).toThrow(
    `timeZone: "${name}" is not an IANA time zone; did you mean ${nearest}? [unknown-time-zone]`,
  );
});

test.each(["+07:00", "", "Mars/Olympus Mons", "x".repeat(10_000_000), null, 7])("nothing is near to %.20s", (name) => {
  expect(() => checkTimeZone(name)).toThrow(CoreError);
  expect(() => checkTimeZone(name)).toThrow("use a name such as Asia/Jakarta");
});
