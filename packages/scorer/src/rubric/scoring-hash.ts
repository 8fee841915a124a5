import { canonicalJson, sha256Hex } from "@rukun/core";
import type { ScoringRules } from "../profiles/scoring-rules.js";
import type { Criterion } from "./criterion.js";

/**
 * The SHA-256 of everything that affects a score: same hash, same scores. Texts, sources, efforts and the order of
 * criteria are left out; the scoring profiles applied are in.
 */
export function scoringHash({ rubric, sample, acceptsInferred }: ScoringRules): string {
  const { policy, gate, levels, answerSets, criteria } = rubric;
  return sha256Hex(
    canonicalJson({
      policy,
      gate,
      sample,
      acceptsInferred: [...acceptsInferred].sort(),
      levels: levels.map(({ id, ordinal, weight }) => ({ id, ordinal, weight })),
      answers: Object.fromEntries(answerSets.adoption.map(({ id, value }) => [id, value])),
      criteria: Object.fromEntries(criteria.map((criterion) => [criterion.id, scoringPart(criterion)])),
    }),
  );
}

function scoringPart(criterion: Criterion): Readonly<Record<string, unknown>> {
  const {
    level,
    competency,
    kind,
    requirement,
    gateMin,
    weight,
    naAllowed,
    metric,
    curve,
    minSample,
    zeroCases,
    evidenceRequired,
  } = criterion;
  const accepted = criterion.kind === "measured" ? undefined : criterion.evidenceAccepted;
  return {
    level,
    competency,
    kind,
    requirement,
    gateMin,
    weight,
    naAllowed,
    metric,
    curve,
    minSample,
    zeroCases,
    evidenceRequired,
    ...(accepted === undefined ? {} : { evidenceAccepted: [...accepted].sort() }),
  };
}
