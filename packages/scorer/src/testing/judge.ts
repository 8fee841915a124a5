import type { StrategyProfile } from "@rukun/core";
import { assess, type Judgement } from "../assessment/assess.js";
import { applyScoringProfiles } from "../profiles/apply-scoring-profiles.js";
import { scoringProfiles } from "../profiles/scoring-profiles.js";
import { defaultRubric } from "../rubric/default-rubric.js";

/** What `score` says of a profile that is known to be well-formed, without the hashes: for thousands of runs. */
export function judge(profile: StrategyProfile): Judgement {
  const profiles = scoringProfiles.filter(({ id }) => profile.profiles?.includes(id));
  return assess(profile, applyScoringProfiles(defaultRubric, profiles));
}
