import { dayFromDate, type ProfileMetric, type TraceStep } from "@rukun/core";
import type { Criterion, MeasuredPart } from "../rubric/criterion.js";
import { interpolate } from "./interpolate.js";
import type { MeasuredOutcome } from "./part-outcome.js";
import { requiredSample } from "./required-sample.js";
import type { ScoringContext } from "./scoring-context.js";

/**
 * Scores the measured part of a criterion. In this order: no metric is unknown; a window that ended too long ago is
 * `metric-stale`; replies inferred where the scoring profiles do not accept them are `inferred-not-accepted`; no cases
 * are `na-zero-cases` where the rubric says so; too few cases are `insufficient-sample`; no value is unknown.
 */
export function scoreMeasured(
  criterion: Criterion & MeasuredPart,
  { share, context }: { readonly share: number; readonly context: ScoringContext },
): MeasuredOutcome {
  const { rules, profile } = context;
  const { grades, metricMaxAgeDays } = rules.rubric.policy;
  const id = criterion.metric;
  const metric = Object.hasOwn(profile.metrics, id) ? profile.metrics[id] : undefined;
  const base = { part: "measured", share, value: null, n: metric?.n ?? null, minSample: null } as const;
  const unknown = (reason: string, params: TraceStep["params"]): MeasuredOutcome => {
    const trace = [{ code: reason, params: { metric: id, ...params } }];
    return { ...base, state: "unknown", low: 0, high: 1, grade: 0, reasons: [reason], trace };
  };
  if (metric === undefined) return unknown("unknown", { part: "measured" });

  const ageDays = ageOf(metric, context);
  if (ageDays !== null && ageDays > metricMaxAgeDays)
    return unknown("metric-stale", { ageDays, maxAgeDays: metricMaxAgeDays });
  if (ageDays !== null && ageDays < 0) {
    context.report({
      code: "metric-from-future",
      path: ["metrics", id, "periodEnd"],
      params: { metric: id, date: metric.periodEnd ?? null },
    });
  }
  const inferred = (metric.inferredShare ?? 0) > 0;
  if (inferred && !rules.acceptsInferred.has(id)) {
    context.report({ code: "inferred-not-accepted", path: ["metrics", id, "inferredShare"], params: { metric: id } });
    return unknown("inferred-not-accepted", { inferredShare: metric.inferredShare ?? null });
  }
  if (metric.n === 0 && criterion.zeroCases === "not-applicable") {
    const trace = [{ code: "na-zero-cases", params: { metric: id } }];
    return { ...base, state: "not-applicable", low: 0, high: 0, grade: 0, reasons: ["na-zero-cases"], trace };
  }
  const minSample = requiredSample(criterion, { metric, context });
  if (minSample !== null && (metric.n ?? 0) < minSample) {
    return { ...unknown("insufficient-sample", { n: metric.n ?? null, minSample }), minSample };
  }
  if (metric.value === null) return unknown("unknown", { part: "measured" });

  const { score, from, to } = interpolate(criterion.curve, metric.value);
  const grade = metric.source === "manual" ? grades.manual : inferred ? grades.inferred : grades.computed;
  const trace = [
    {
      code: "curve",
      params: { metric: id, value: metric.value, from, to, score, source: inferred ? "inferred" : metric.source },
    },
  ];
  return { ...base, state: "known", low: score, high: score, grade, reasons: [], trace, value: metric.value };
}

/** Days from the end of the metric's window to the day of the assessment; `null` where the window is not given. */
function ageOf(metric: ProfileMetric, { profile }: ScoringContext): number | null {
  return metric.periodEnd === undefined ? null : dayFromDate(profile.asOf) - dayFromDate(metric.periodEnd);
}
