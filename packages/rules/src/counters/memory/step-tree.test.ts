import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { StepTree } from "./step-tree.js";

const numbers = { zero: 0, add: (first: number, second: number) => first + second };

describe("a step tree", () => {
  test("is nothing before its first step", () => {
    const tree = new StepTree(numbers);
    expect(tree.valueAt(0)).toBe(0);
    tree.add(10, 3);
    expect([9, 10, 11].map((time) => tree.valueAt(time))).toEqual([0, 3, 3]);
  });

  test("adds steps at one time up, and forgets those that cancel out", () => {
    const tree = new StepTree(numbers);
    tree.add(10, 3);
    tree.add(10, -3);
    tree.add(10, 0.5);
    expect(tree.valueAt(10)).toBe(0.5);
  });

  test("is the sum of the steps up to a time, in whatever order they came and however many there are", () => {
    const step = fc.tuple(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: -3, max: 3 }));
    const orders = {
      any: () => 0,
      ascending: ([first]: readonly number[], [second]: readonly number[]) => Number(first) - Number(second),
      descending: ([first]: readonly number[], [second]: readonly number[]) => Number(second) - Number(first),
    };
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 0, maxLength: 3_000, size: "max" }),
        fc.constantFrom(...Object.values(orders)),
        fc.array(fc.integer({ min: -1, max: 3_001 }), { minLength: 5, maxLength: 5 }),
        (unordered, order, times) => {
          const steps = [...unordered].sort(order);
          const tree = new StepTree(numbers);
          for (const [time, weight] of steps) tree.add(time, weight);
          for (const asked of times) {
            const expected = steps.reduce((sum, [time, weight]) => (time <= asked ? sum + weight : sum), 0);
            expect(tree.valueAt(asked)).toBe(expected);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("answers for what it has not forgotten as if it had forgotten nothing", () => {
    const act = fc.tuple(
      fc.constantFrom("add", "add", "add", "forget"),
      fc.integer({ min: -40, max: 400 }),
      fc.integer({ min: -2, max: 2 }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 1_000, size: "max" }), (acts) => {
        const tree = new StepTree(numbers);
        const steps: (readonly [time: number, weight: number])[] = [];
        let [now, forgotten] = [0, 0];
        for (const [name, distance, weight] of acts) {
          now++;
          if (name === "add") {
            steps.push([now + distance, weight]);
            tree.add(now + distance, weight);
          } else {
            forgotten = Math.max(forgotten, now - distance);
            tree.forget(now - distance);
          }
        }
        for (const asked of [forgotten, forgotten + 1, now, now + 200]) {
          const expected = steps.reduce((sum, [time, weight]) => (time <= asked ? sum + weight : sum), 0);
          if (asked >= forgotten) expect(tree.valueAt(asked)).toBe(expected);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("adds without error what numbers would not", () => {
    const tree = new StepTree({ zero: 0n, add: (first: bigint, second: bigint) => first + second });
    for (let time = 0; time < 1_000; time++) tree.add(time, time % 2 === 0 ? 2n ** 100n : 1n - 2n ** 100n);
    expect(tree.valueAt(999)).toBe(500n);
  });
});
