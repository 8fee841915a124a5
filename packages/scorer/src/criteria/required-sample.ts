import { dayFromDate, type ProfileMetric } from "@rukun/core";
import type { MeasuredPart } from "../rubric/criterion.js";
import type { ScoringContext } from "./scoring-context.js";

/**
 * The fewest cases that a value must rest on. A scoring profile may lower the rubric's figure, but only for values
 * computed over the wider window that goes with it: one whose window is known to be shorter keeps the rubric's.
 */
export function requiredSample(
  criterion: MeasuredPart & { readonly id: string },
  { metric, context }: { readonly metric: ProfileMetric; readonly context: ScoringContext },
): number | null {
  const { rules, report } = context;
  if (criterion.minSample === null || rules.sample === null) return criterion.minSample;
  const { divisor, floor } = rules.sample;
  // Never above the rubric's own figure: a profile for small communities makes nothing harder.
  const lowered = Math.min(criterion.minSample, Math.max(floor, Math.ceil(criterion.minSample / divisor)));
  const days = windowDays(metric);
  const expected = rules.rubric.policy.windowDays;
  if (days === null || days >= expected || lowered === criterion.minSample) return lowered;
  report({
    code: "window-too-short",
    path: ["metrics", criterion.metric, "periodStart"],
    params: { metric: criterion.metric, days, expected, minSample: criterion.minSample },
  });
  return criterion.minSample;
}

function windowDays({ periodStart, periodEnd }: ProfileMetric): number | null {
  if (periodStart === undefined || periodEnd === undefined) return null;
  return dayFromDate(periodEnd) - dayFromDate(periodStart) + 1;
}
