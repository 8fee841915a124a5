import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkGoal, type Goal, smartLetters, smartReasons, type SmartReason } from "../index.js";

const weeklyPosters: Goal = {
  id: "g1",
  title: "Double the members who post every week",
  owner: "Siti",
  businessGoal: "satisfaction",
  feasibility: "Two moderators and a weekly topic; it took the sister community five months.",
  metricId: "active_contributors",
  unit: "members",
  baseline: 40,
  target: 80,
  startOn: "2026-07-01",
  dueOn: "2026-12-31",
};

test("a goal that is thought through passes all five letters", () => {
  expect(checkGoal(weeklyPosters).passed).toBe(true);
});

describe.each<[string, Partial<Goal>, SmartReason]>([
  ["names a theme instead of a change", { title: "Community growth" }, "title-too-vague"],
  ["belongs to nobody", { owner: " " }, "owner-missing"],
  ["has no metric", { metricId: "" }, "metric-missing"],
  ["has a target that is not a number", { target: Number.NaN }, "target-missing"],
  ["asks for what is already so", { target: 40 }, "target-equals-baseline"],
  ["says nothing of how", { feasibility: "We can." }, "feasibility-missing"],
  ["asks for 120 %", { unit: "share", baseline: 0.5, target: 1.2 }, "target-impossible"],
  ["asks for fewer than no members", { target: -1 }, "target-impossible"],
  ["ends before it begins", { dueOn: "2026-06-30" }, "due-not-after-start"],
  ["is due on a day that is not", { dueOn: "2026-02-30" }, "due-missing"],
])("a goal that %s", (_, change, reason) => {
  test(`fails for ${reason}`, () => {
    const check = checkGoal({ ...weeklyPosters, ...change });
    expect(check.passed).toBe(false);
    expect(smartLetters.flatMap((letter) => check[letter].reasons)).toEqual([reason]);
  });
});

test("a goal without a business goal is relevant when it says why it matters", () => {
  const { businessGoal: _, ...goal } = weeklyPosters;
  expect(checkGoal(goal).relevant).toEqual({ passed: false, reasons: ["relevance-missing"] });
  expect(checkGoal({ ...goal, relevance: "Newcomers leave when nobody talks." }).relevant.passed).toBe(true);
});

test("words are counted in scripts without spaces", () => {
  expect(checkGoal({ ...weeklyPosters, title: "毎週投稿する会員を二倍にする" }).specific.passed).toBe(true);
});

test("a goal passes exactly when no letter has a reason, and writing more down never fails a letter that passed", () => {
  const goals = fc.record<Goal>(
    {
      id: fc.string(),
      title: fc.string(),
      owner: fc.string(),
      businessGoal: fc.constantFrom("revenue", "awareness"),
      feasibility: fc.string({ maxLength: 40 }),
      metricId: fc.string(),
      baseline: fc.double(),
      target: fc.double(),
      startOn: fc.constantFrom("2026-01-01", "soon"),
      dueOn: fc.constantFrom("2026-06-01", "2025-06-01"),
    },
    { requiredKeys: ["id", "title"] },
  );
  fc.assert(
    fc.property(goals, (goal) => {
      const check = checkGoal(goal);
      const reasons = smartLetters.flatMap((letter) => check[letter].reasons);
      expect(check.passed).toBe(reasons.length === 0);
      expect(reasons.every((reason) => smartReasons.includes(reason))).toBe(true);
      const richer = checkGoal({
        ...goal,
        owner: "Siti",
        relevance: "Because the mission says so.",
        metricId: "mau_28d",
      });
      for (const letter of smartLetters)
        expect(richer[letter].reasons.length).toBeLessThanOrEqual(check[letter].reasons.length);
    }),
  );
});
