import { expect, test } from "vitest";
import { controlValues, valueFor } from "./curve-control-values.js";

test("reads a rising curve backwards", () => {
  expect(
    controlValues([
      [0, 0],
      [0.5, 0.5],
      [0.9, 0.9],
      [1, 1],
    ]),
  ).toEqual({ fairAt: 0.5, goodAt: 0.9 });
  expect(
    valueFor(
      [
        [0, 0],
        [1, 0.4],
        [3, 0.8],
        [5, 1],
      ],
      0.5,
    ),
  ).toBe(1.5);
});

test("reads a falling curve backwards: the worst value that is still good enough", () => {
  expect(
    controlValues([
      [2, 1],
      [8, 0.9],
      [24, 0.5],
      [96, 0],
    ]),
  ).toEqual({ fairAt: 24, goodAt: 8 });
});
