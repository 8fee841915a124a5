import type { Rubric } from "../rubric/rubric.js";
import type { ScoringProfile } from "./scoring-profile.js";
import type { ScoringRules } from "./scoring-rules.js";

/**
 * Applies scoring profiles to a rubric. They combine: the widest window holds, the lowest sample, and every metric
 * that one of them lets rest on inferred replies; their order changes nothing.
 */
export function applyScoringProfiles(rubric: Rubric, profiles: readonly ScoringProfile[]): ScoringRules {
  const factor = Math.max(1, ...profiles.map(({ windowFactor }) => windowFactor ?? 1));
  const samples = profiles.flatMap(({ sample }) => sample ?? []);
  const policy = {
    ...rubric.policy,
    windowDays: rubric.policy.windowDays * factor,
    metricMaxAgeDays: rubric.policy.metricMaxAgeDays * factor,
  };
  return {
    rubric: { ...rubric, policy },
    profiles: [...new Set(profiles.map(({ id }) => id))].sort(),
    sample:
      samples.length === 0
        ? null
        : {
            divisor: Math.max(...samples.map(({ divisor }) => divisor)),
            floor: Math.min(...samples.map(({ floor }) => floor)),
          },
    acceptsInferred: new Set(profiles.flatMap(({ acceptsInferred }) => acceptsInferred ?? [])),
  };
}
