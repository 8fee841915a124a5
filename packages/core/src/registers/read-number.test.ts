import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumber } from "../schemas.js";

test.each([
  ["1250", 1250],
  ["-0.5", -0.5],
  ["+3", 3],
  [".5", 0.5],
  ["1e6", 1e6],
  ["12,5", 12.5],
  ["0,125", 0.125],
  ["1234,567", 1234.567],
  ["1.234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["1.234.567", 1_234_567],
  ["1,234,567", 1_234_567],
  ["2 500 000", 2_500_000],
  ["30 %", 0.3],
  ["12,5%", 0.125],
  ["-57%", -0.57],
  ["0", 0],
  ["1.500", "ambiguous"],
  ["-1,500", "ambiguous"],
  ["1.500 %", "ambiguous"],
  ["1,2,3", undefined],
  ["1.2.3,4", undefined],
  ["12.34.567", undefined],
  ["Rp 1500", undefined],
  ["1e999", undefined],
  ["0x10", undefined],
  ["", undefined],
  ["-", undefined],
  ["Infinity", undefined],
])("%s is %s", (text, value) => expect(readNumber(text)).toBe(value));

test("what a program writes is read as it was or refused, never as another number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const read = readNumber(String(value));
      expect(read === "ambiguous" || Object.is(read, value) || (value === 0 && read === 0)).toBe(true);
    }),
  );
});
