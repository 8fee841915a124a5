import type { Diagnostic, StrategyProfile } from "@rukun/core";
import type { ScoringRules } from "../profiles/scoring-rules.js";

/** What scoring a criterion needs besides the criterion. */
export interface ScoringContext {
  /** The rubric with the scoring profiles applied. */
  readonly rules: ScoringRules;
  /** The answers and metrics. */
  readonly profile: StrategyProfile;
  /** Takes note of something that the reader should know. */
  readonly report: (diagnostic: Diagnostic) => void;
}
