import type { Assessment, Diagnostic, LevelResult, StrategyProfile } from "@rukun/core";
import { scoreCriterion } from "../criteria/score-criterion.js";
import { checkGate } from "../gate/check-gate.js";
import { scoreLevel } from "../levels/score-level.js";
import { sixDecimalsOrNull } from "../numbers/six-decimals.js";
import type { ScoringRules } from "../profiles/scoring-rules.js";
import { recommend } from "../recommendations/recommend.js";
import { listUnknowns } from "../unknowns/list-unknowns.js";
import { criterionResult } from "./criterion-result.js";
import { levelResult } from "./level-result.js";
import { overall } from "./overall.js";
import { tierOf } from "./tier.js";
import { waiversOf } from "./waivers.js";

/** What an assessment says about the community, without what identifies rubric and input. */
export type Judgement = Omit<Assessment, "schemaVersion" | "subject" | "asOf" | "rubric" | "inputHash">;

/** Judges a profile that is known to fit the rubric: criteria, levels, gates, recommendations. */
export function assess(profile: StrategyProfile, rules: ScoringRules): Judgement {
  const { rubric } = rules;
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const outcomes = rubric.criteria.map((criterion) => scoreCriterion(criterion, { rules, profile, report }));
  const levels = rubric.levels.map((level) => scoreLevel(level, { rubric, outcomes }));

  const results: [string, LevelResult][] = [];
  let level = 0;
  for (const outcome of levels) {
    const previousHolds = level === outcome.level.ordinal - 1;
    const result = levelResult(outcome, {
      gate: rubric.gate,
      failures: checkGate(outcome, rubric.gate),
      previousHolds,
    });
    if (result.achieved) level = outcome.level.ordinal;
    results.push([outcome.level.id, result]);
  }

  return {
    level,
    tier: tierOf(level, levels),
    overall: sixDecimalsOrNull(overall(levels, ({ low }) => low)),
    overallUpper: sixDecimalsOrNull(overall(levels, ({ high }) => high)),
    coverage: sixDecimalsOrNull(overall(levels, ({ coverage }) => coverage)),
    confidence: sixDecimalsOrNull(overall(levels, ({ confidence }) => confidence)),
    levels: Object.fromEntries(results),
    criteria: Object.fromEntries(
      levels.flatMap(({ criteria, applicable }) =>
        criteria.map((outcome) => [outcome.criterion.id, criterionResult(outcome, applicable)]),
      ),
    ),
    recommendations: recommend({ rubric, levels, level }),
    waivers: waiversOf(levels),
    unknowns: listUnknowns(levels),
    diagnostics,
  };
}
