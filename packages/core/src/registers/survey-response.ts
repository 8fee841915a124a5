import type { LocalDate } from "../time/instant.js";

/**
 * What a survey asks: `nps` (would you recommend us, 0..10), `csat` (how satisfied are you, 1..5), `ces` (how easy
 * was it, 1..7), or a question of one's own on a scale of one's own.
 */
export const surveyKinds = ["nps", "csat", "ces", "custom"] as const;

/** One of {@link surveyKinds}. */
export type SurveyKind = (typeof surveyKinds)[number];

/** A row of the survey register: one member's answer to one question. */
export interface SurveyResponse {
  /** Unique in the register. */
  readonly id: string;
  /** The survey it belongs to. */
  readonly surveyId: string;
  /** What is asked. */
  readonly kind: SurveyKind;
  /** The answer on the survey's scale, or `null` for no answer. */
  readonly score: number | null;
  /** The day it was given. */
  readonly answeredOn: LocalDate;
  /** Who answered, where it is not anonymous. */
  readonly memberId?: string;
  /** What was written. */
  readonly comment?: string;
}
