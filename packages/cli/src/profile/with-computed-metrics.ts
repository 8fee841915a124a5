import type { StrategyProfile } from "@rukun/core";
import type { Rubric } from "@rukun/scorer";

/** A profile with computed figures in it. */
export interface ComputedProfile {
  /** The profile. */
  readonly profile: StrategyProfile;
  /** Ids of the metrics whose value had been entered by hand and was replaced, in alphabetical order. */
  readonly replaced: readonly string[];
}

/**
 * Puts computed figures into a profile, those that its rubric asks for. A computed value replaces one entered by
 * hand; one that could not be computed (`null`) leaves it.
 */
export function withComputedMetrics(
  profile: StrategyProfile,
  computed: StrategyProfile["metrics"],
  rubric: Rubric,
): ComputedProfile {
  const replaced: string[] = [];
  const metrics = new Map(Object.entries(profile.metrics));
  for (const [id, metric] of Object.entries(computed)) {
    if (!Object.hasOwn(rubric.metrics, id)) continue;
    const before = metrics.get(id);
    if (before !== undefined && metric.value === null) continue;
    // Of two figures taken by hand the later one counts.
    if (metric.source === "manual" && (before?.periodEnd ?? "") > (metric.periodEnd ?? "")) continue;
    if (metric.source === "computed" && before?.source === "manual") replaced.push(id);
    metrics.set(id, metric);
  }
  return { profile: { ...profile, metrics: Object.fromEntries(metrics) }, replaced: replaced.sort() };
}
