/**
 * A community strategy's level, with evidence, ranges and next actions.
 *
 * @module scorer
 */
export { score, type ScoreOptions } from "./assessment/score.js";
export { parseProfile, type ParseProfileOptions, safeParseProfile } from "./profile/parse-profile.js";
export { profileIssueCodes, type ProfileIssueCode } from "./profile/profile-issue-code.js";
export { parseScoringProfile, scoringProfileSchema } from "./profiles/parse-scoring-profile.js";
export type { ScoringProfile, UnknowableMetric } from "./profiles/scoring-profile.js";
export { scoringProfiles } from "./profiles/scoring-profiles.js";
export type { SampleRule } from "./profiles/scoring-rules.js";
export {
  type Criterion,
  type CriterionBase,
  type CriterionSource,
  type CurvePoint,
  type EvidenceKind,
  evidenceKinds,
  type HybridCriterion,
  type MeasuredCriterion,
  type MeasuredPart,
  type PracticeCriterion,
  type PracticePart,
  type Requirement,
  requirements,
} from "./rubric/criterion.js";
export { defaultRubric } from "./rubric/default-rubric.js";
export { type Localized, localize } from "./rubric/localized.js";
export { parseRubric, type ParseRubricOptions, safeParseRubric } from "./rubric/parse-rubric.js";
export type {
  AnswerStep,
  Grades,
  Rubric,
  RubricCompetency,
  RubricGate,
  RubricLevel,
  RubricMetric,
  RubricPolicy,
} from "./rubric/rubric.js";
export { rubricIssueCodes, type RubricIssueCode } from "./rubric/rubric-issue-code.js";
export { rubricSchema } from "./rubric/rubric-schema.js";
export { confidenceWord } from "./text/confidence-word.js";
export { describeBlocker } from "./text/describe-blocker.js";
export { describeDiagnostic } from "./text/describe-diagnostic.js";
export { describeReason } from "./text/describe-reason.js";
export { describeRecommendation } from "./text/describe-recommendation.js";
export { describeUnknown, type UnknownText } from "./text/describe-unknown.js";
export { formatMetric, metricTitle } from "./text/format-metric.js";
export { gateWord } from "./text/gate-word.js";
export { headline } from "./text/headline.js";
export { howToRecord } from "./text/how-to-record.js";
export { scorerCatalogue } from "./text/scorer-catalogue.js";
export type { ScorerMessageKey } from "./text/scorer-message-key.js";
export type { AssessmentTextContext, TextContext } from "./text/text-context.js";
