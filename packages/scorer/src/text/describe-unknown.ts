import type { Unknown } from "@rukun/core";
import { type ScoringProfile } from "../profiles/scoring-profile.js";
import { scoringProfiles } from "../profiles/scoring-profiles.js";
import { localize } from "../rubric/localized.js";
import { describeReason } from "./describe-reason.js";
import { howToRecord } from "./how-to-record.js";
import { type AssessmentTextContext, criterionOf } from "./text-context.js";

/** Something unknown, in words. */
export interface UnknownText {
  /** What is unknown: the criterion's title. */
  readonly title: string;
  /** Why it is unknown. */
  readonly reason: string;
  /** What to do so that it becomes known: the question to answer, or how to record the figure. */
  readonly howToRecord: string;
}

/**
 * Something that an assessment does not know, in words: what, why, and what to do so that it becomes known.
 *
 * @param unknown - one of the assessment's `unknowns`
 * @param context - with the scoring profiles that were available, {@link scoringProfiles} when absent
 * @throws RangeError when the rubric is not the one that the assessment is from
 * @example
 * const assessment = score({
 *   schemaVersion: 1,
 *   id: "kopi",
 *   asOf: "2026-11-21",
 *   rubric: { id: "community-strategy", version: "1.0.0" },
 *   answers: {},
 *   metrics: {},
 * });
 * const [unknown] = assessment.unknowns;
 * if (unknown !== undefined) describeUnknown(unknown, { assessment, rubric: defaultRubric, locale: "en" }).reason
 */
export function describeUnknown(
  unknown: Unknown,
  context: AssessmentTextContext & { readonly profiles?: readonly ScoringProfile[] },
): UnknownText {
  const { assessment, rubric, locale, profiles = scoringProfiles } = context;
  const criterion = criterionOf(rubric, unknown.id);
  const reason = criterion.kind === "hybrid" ? `${unknown.part}:${unknown.reason}` : unknown.reason;
  const applied = profiles.filter(({ id }) => assessment.rubric.profiles.includes(id));
  return {
    title: localize(criterion.title, locale),
    reason: describeReason(reason, { ...context, id: unknown.id }),
    howToRecord:
      unknown.metric === undefined
        ? localize(criterion.question, locale)
        : howToRecord(unknown.metric, { rubric, locale, profiles: applied }),
  };
}
