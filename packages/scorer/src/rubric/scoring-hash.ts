import { canonicalJson, sha256Hex } from "@rukun/core";
import type { ScoringRules } from "../profiles/scoring-rules.js";
import type { Criterion } from "./criterion.js";

// Criteria are most of what is hashed; communities judged one after the other share them.
const remembered: WeakMap<readonly Criterion[], Map<string, string>> = /* @__PURE__ */ new WeakMap();
const mostRemembered = 100;

/**
 * The SHA-256 of everything that affects a score: same hash, same scores. Texts, sources, efforts and the order of
 * criteria are left out; the scoring profiles applied are in.
 *
 * Remembered for a rubric's list of criteria, which is not to change once it has been used.
 */
export function scoringHash({ rubric, sample, acceptsInferred }: ScoringRules): string {
  const { policy, gate, levels, answerSets, criteria } = rubric;
  const rest = {
    policy,
    gate,
    sample,
    acceptsInferred: [...acceptsInferred].sort(),
    levels: levels.map(({ id, ordinal, weight }) => ({ id, ordinal, weight })),
    answers: Object.fromEntries(answerSets.adoption.map(({ id, value }) => [id, value])),
  };
  const key = canonicalJson(rest);
  const hashes = remembered.get(criteria) ?? new Map<string, string>();
  remembered.set(criteria, hashes);
  const known = hashes.get(key);
  if (known !== undefined) return known;
  const scoringParts = Object.fromEntries(criteria.map((criterion) => [criterion.id, scoringPart(criterion)]));
  const hash = sha256Hex(canonicalJson({ ...rest, criteria: scoringParts }));
  if (hashes.size >= mostRemembered) hashes.clear();
  hashes.set(key, hash);
  return hash;
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
