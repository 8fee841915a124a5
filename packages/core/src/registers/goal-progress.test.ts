import fc from "fast-check";
import { expect, test } from "vitest";
import { dateFromDay, type Goal, goalProgress } from "../index.js";

const goal: Goal = {
  id: "g1",
  title: "Halve the wait for a first answer",
  unit: "hours",
  baseline: 24,
  target: 12,
  current: 18,
  startOn: "2026-01-01",
  dueOn: "2026-12-31",
};

test.each([
  ["half the way in half the time", {}, "2026-07-02", { progress: 0.5, elapsed: 0.5, isOnTrack: true }],
  ["half the way, a day late", {}, "2026-07-03", { progress: 0.5, elapsed: 183 / 364, isOnTrack: false }],
  ["beyond the target", { current: 9 }, "2026-07-02", { progress: 1.25, elapsed: 0.5, isOnTrack: true }],
  ["the wrong way", { current: 30 }, "2026-07-02", { progress: -0.5, elapsed: 0.5, isOnTrack: false }],
  ["after the due day", { current: 12 }, "2027-05-01", { progress: 1, elapsed: 1, isOnTrack: true }],
  ["on the first day", { current: 24 }, "2026-01-01", { progress: 0, elapsed: 0, isOnTrack: true }],
  ["before the first day", {}, "2025-12-31", { progress: 0.5, elapsed: null, isOnTrack: null, reason: "not-started" }],
  [
    "nothing to reach",
    { target: 24 },
    "2026-07-02",
    { progress: null, elapsed: 0.5, isOnTrack: null, reason: "baseline-equals-target" },
  ],
  [
    "a due day before the first",
    { dueOn: "2025-12-31" },
    "2026-07-02",
    { progress: 0.5, elapsed: null, isOnTrack: null, reason: "due-not-after-start" },
  ],
] as const)("%s", (_, change, asOf, expected) => {
  expect(goalProgress({ ...goal, ...change }, asOf)).toEqual(expected);
});

test("a goal without figures or dates says so", () => {
  const { current: _, ...withoutCurrent } = goal;
  expect(goalProgress(withoutCurrent, "2026-07-02").reason).toBe("figures-missing");
  const { dueOn: __, ...withoutDue } = goal;
  expect(goalProgress(withoutDue, "2026-07-02").reason).toBe("dates-missing");
});

test("an as-of day that does not exist is refused", () => {
  expect(() => goalProgress(goal, "2026-02-30")).toThrow("[invalid-date]");
});

test("a point exactly on the line is on track, whatever the direction and the fractions", () => {
  const whole = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(
      whole,
      fc.double({ min: -1e3, max: 1e3, noNaN: true }),
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.nat(1000),
      (days, step, base, gone) => {
        fc.pre(Math.abs(step) > 1e-2);
        const elapsedDays = Math.min(gone, days);
        const result = goalProgress(
          {
            ...goal,
            baseline: base,
            target: base + step * days,
            current: base + step * elapsedDays,
            startOn: dateFromDay(20_000),
            dueOn: dateFromDay(20_000 + days),
          },
          dateFromDay(20_000 + gone),
        );
        expect(result.isOnTrack).toBe(true);
        expect(result.progress).toBeCloseTo(elapsedDays / days, 5);
      },
    ),
  );
});

test("no figures make NaN", () => {
  const figure = fc.option(fc.double(), { nil: undefined });
  fc.assert(
    fc.property(figure, figure, figure, (baseline, target, current) => {
      const figures = Object.fromEntries(
        Object.entries({ baseline, target, current }).filter(([, value]) => value !== undefined),
      );
      const { baseline: _, target: __, current: ___, ...rest } = goal;
      const result = goalProgress({ ...rest, ...figures }, "2026-07-02");
      expect(result.progress === null || Number.isFinite(result.progress)).toBe(true);
      expect(result.progress === null).toBe(result.reason !== undefined);
    }),
  );
});
