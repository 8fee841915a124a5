import type { Coverage, CoverageShare, ConditionCoverage } from "./test-report.js";

/** Of how many conditions tests saw what. */
export function coverageOf(conditions: readonly ConditionCoverage[]): Coverage {
  const shareOf = (isSeen: (condition: ConditionCoverage) => boolean): CoverageShare =>
    share(conditions.filter(isSeen).length, conditions.length);
  return {
    seenTrue: shareOf((condition) => condition.true > 0),
    seenFalse: shareOf((condition) => condition.false > 0),
    seenBoth: shareOf((condition) => condition.true > 0 && condition.false > 0),
    seenUnknown: shareOf((condition) => condition.unknown > 0),
  };
}

function share(numerator: number, denominator: number): CoverageShare {
  if (denominator === 0) return { value: null, reason: "empty-denominator", numerator, denominator };
  return { value: numerator / denominator, numerator, denominator };
}
