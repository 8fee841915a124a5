import { type Assessment, canonicalJson, sha256Hex, type StrategyProfile } from "@rukun/core";
import { parseProfile } from "../profile/parse-profile.js";
import { applyScoringProfiles } from "../profiles/apply-scoring-profiles.js";
import type { ScoringProfile } from "../profiles/scoring-profile.js";
import { scoringProfiles } from "../profiles/scoring-profiles.js";
import { defaultRubric } from "../rubric/default-rubric.js";
import type { Rubric } from "../rubric/rubric.js";
import { scoringHash } from "../rubric/scoring-hash.js";
import { assess } from "./assess.js";

/** What to judge with. */
export interface ScoreOptions {
  /** The rubric, not to be changed in place afterwards; {@link defaultRubric} when absent. */
  readonly rubric?: Rubric;
  /** The scoring profiles that the strategy profile may name; {@link scoringProfiles} when absent. */
  readonly profiles?: readonly ScoringProfile[];
}

/**
 * Judges a community's strategy: its level with what keeps it from the next, a range for every score, how far the
 * inputs can be trusted, and what to do next.
 *
 * What is unknown counts as 0 in `score` and as 1 in `upper`; gates look at `score`. Everything in the result is a
 * number or a code, so that it reads the same in every language. No clock, no network: the profile's `asOf` is today.
 *
 * @throws InputError when the profile does not fit the rubric
 * @example
 * const assessment = score({
 *   schemaVersion: 1,
 *   id: "kopi",
 *   asOf: "2026-11-21",
 *   rubric: { id: "community-strategy", version: "1.0.0" },
 *   answers: { "l1.purpose.plan": { answer: "in-place", evidence: { url: "https://example.org/plan", date: "2026-01-15" } } },
 *   metrics: { "goals.smart_share": { value: 0.8, n: 5, source: "manual" } },
 * });
 * assessment.level // => 0
 * assessment.criteria["l1.purpose.plan"]?.score // => 0.7
 * assessment.criteria["l1.purpose.smart-goals"]?.score // => 0.9
 */
export function score(profile: StrategyProfile, options: ScoreOptions = {}): Assessment {
  const { rubric = defaultRubric, profiles = scoringProfiles } = options;
  const input = parseProfile(profile, { rubric, profiles });
  const rules = applyScoringProfiles(
    rubric,
    profiles.filter(({ id }) => input.profiles?.includes(id)),
  );
  return {
    schemaVersion: 1,
    subject: { id: input.id, ...(input.name === undefined ? {} : { name: input.name }) },
    asOf: input.asOf,
    rubric: { id: rubric.id, version: rubric.version, scoringHash: scoringHash(rules), profiles: rules.profiles },
    inputHash: sha256Hex(canonicalJson(input)),
    ...assess(input, rules),
  };
}
