import type { LocalDate } from "../time/instant.js";

/** How far a practice has come. */
export const practiceAnswers = ["none", "started", "in-place", "in-place-reviewed"] as const;

/** One of {@link practiceAnswers}. */
export type PracticeAnswer = (typeof practiceAnswers)[number];

/** What shows that an answer is true: a link, a file in the project, or a dated note by somebody. */
export interface Evidence {
  /** When the document was written or last confirmed. */
  readonly date?: LocalDate;
  /** Where it is: an http(s) or mailto address. */
  readonly url?: string;
  /** A file in the project. */
  readonly file?: string;
  /** The file's SHA-256, in hexadecimal. */
  readonly sha256?: string;
  /** What it says, where there is no document. */
  readonly note?: string;
  /** Who wrote the note. */
  readonly author?: string;
}

/** A claim that a criterion does not apply. Only where the rubric allows it, and never for good. */
export interface NotApplicable {
  /** Why, in at least 20 characters. */
  readonly reason: string;
  /** Who decided. */
  readonly by?: string;
  /** The last day on which it holds. */
  readonly until?: LocalDate;
}

/** The answer to one criterion. */
export interface ProfileAnswer {
  /** How far the practice has come. */
  readonly answer?: PracticeAnswer;
  /** What shows it. */
  readonly evidence?: Evidence;
  /** Instead of an answer: why the criterion does not apply. */
  readonly notApplicable?: NotApplicable;
}

/** A metric value as a profile carries it: what calculators print goes in unchanged. */
export interface ProfileMetric {
  /** The value in the metric's unit, or `null` where there were no cases. */
  readonly value: number | null;
  /** How many cases it rests on. */
  readonly n?: number;
  /** `computed` from activities or registers, `manual` by hand. */
  readonly source: "computed" | "manual";
  /** The first day of the window it speaks of. */
  readonly periodStart?: LocalDate;
  /** The last day of the window it speaks of; absent means current. */
  readonly periodEnd?: LocalDate;
  /** Share of the replies used that were inferred, 0..1. */
  readonly inferredShare?: number;
}

/** What a community says and measures about its own strategy: the scorer's input. */
export interface StrategyProfile {
  /** Version of this format. */
  readonly schemaVersion: 1;
  /** The community's id. */
  readonly id: string;
  /** The community's name. */
  readonly name?: string;
  /** The day the profile speaks of; evidence and metrics age towards it. */
  readonly asOf: LocalDate;
  /** The rubric it answers. */
  readonly rubric: { readonly id: string; readonly version: string };
  /** Scoring profiles to apply, such as `small` or `chat`. */
  readonly profiles?: readonly string[];
  /** Answers by criterion id. */
  readonly answers: Readonly<Record<string, ProfileAnswer>>;
  /** Metric values by metric id. */
  readonly metrics: Readonly<Record<string, ProfileMetric>>;
}
