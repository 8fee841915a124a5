import type { LocalDate } from "../time/instant.js";

/** A row of the survey register: one member's answer to one question. */
export interface SurveyResponse {
  /** Unique in the register. */
  readonly id: string;
  /** The survey it belongs to. */
  readonly surveyId: string;
  /** What is asked: `nps` 0..10, `csat` 1..5, `ces` 1..7, or a question of one's own. */
  readonly kind: "nps" | "csat" | "ces" | "custom";
  /** The answer on the survey's scale, or `null` for no answer. */
  readonly score: number | null;
  /** The day it was given. */
  readonly answeredOn: LocalDate;
  /** Who answered, where it is not anonymous. */
  readonly memberId?: string;
  /** What was written. */
  readonly comment?: string;
}
