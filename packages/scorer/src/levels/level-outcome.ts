import type { CriterionOutcome } from "../criteria/criterion-outcome.js";
import type { RubricLevel } from "../rubric/rubric.js";

/** How a level came out before its gate, at full precision. */
export interface LevelOutcome {
  /** The level. */
  readonly level: RubricLevel;
  /** Its criteria. */
  readonly criteria: readonly CriterionOutcome[];
  /** The score with the unknown counted as 0, `null` where nothing applies. */
  readonly low: number | null;
  /** The score with the unknown counted as 1, `null` where nothing applies. */
  readonly high: number | null;
  /** Weight known ÷ weight applicable, `null` where nothing applies. */
  readonly coverage: number | null;
  /** Weighted grade of the inputs, `null` where nothing applies. */
  readonly confidence: number | null;
  /** Weight applicable. */
  readonly applicable: number;
  /** Weight not applicable ÷ weight. */
  readonly naShare: number;
  /** Scores by competency id, `null` where nothing applies. */
  readonly competencies: ReadonlyMap<string, number | null>;
}
