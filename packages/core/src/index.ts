/**
 * Domain types, time, locales and errors that every Rukun package shares.
 *
 * @module core
 */
export * from "./activity/activity.js";
export { type ActivityField, activityFields } from "./activity/activity-fields.js";
export type { Channel } from "./community/channel.js";
export type { Community } from "./community/community.js";
export {
  populationRoles,
  type Population,
  type PopulationRole,
  type PopulationSummary,
} from "./community/population.js";
export * from "./content/content.js";
export * from "./decision/decision.js";
export { CoreError, type CoreErrorCode } from "./errors/core-error.js";
export type { Issue, Issues, MessageParameter } from "./errors/issue.js";
export { makeVisible } from "./errors/make-visible.js";
export { nearest } from "./errors/nearest.js";
export { formatPath, type Path } from "./errors/path.js";
export { RukunError } from "./errors/rukun-error.js";
export { safely, type SafeParseResult } from "./errors/safe-parse-result.js";
export type { ImportRecord, ImportRecordKind } from "./import/import-record.js";
export { canonicalJson } from "./json/canonical-json.js";
export { parseJson, type JsonSource } from "./json/parse-json.js";
export { sha256Hex } from "./json/sha256-hex.js";
export * from "./ledger/ledger-entry.js";
export { createCatalogue, type Catalogue, type Messages } from "./locale/catalogue.js";
export { closestLocale, locales, type Locale } from "./locale/closest-locale.js";
export { formatDate } from "./locale/format-date.js";
export { formatDuration } from "./locale/format-duration.js";
export { formatNullReason, formatNumber, formatScore } from "./locale/format-number.js";
export { createPlainCatalogue } from "./locale/plain-catalogue.js";
export { lintCatalogue, type CatalogueIssue } from "./locale/lint-catalogue.js";
export type { Member } from "./member/member.js";
export type { Measurement } from "./metric/measurement.js";
export * from "./metric/metric-result.js";
export {
  checkGoal,
  type SmartCheck,
  type SmartLetter,
  type SmartLetterCheck,
  smartLetters,
  type SmartReason,
  smartReasons,
} from "./registers/check-goal.js";
export { type ContentFormat, contentFormats, type ContentSlot } from "./registers/content-slot.js";
export {
  type FeedbackItem,
  type FeedbackMethod,
  feedbackMethods,
  type FeedbackSentiment,
  feedbackSentiments,
} from "./registers/feedback-item.js";
export {
  type GoalProgress,
  goalProgress,
  type GoalProgressReason,
  goalProgressReasons,
} from "./registers/goal-progress.js";
export { type BusinessGoal, businessGoals, type Goal } from "./registers/goal.js";
export { type Guideline, type GuidelineTopic, guidelineTopics } from "./registers/guideline.js";
export type { Kpi } from "./registers/kpi.js";
export { type RegisterName, registerNames, type RegisterRows, type Registers } from "./registers/registers.js";
export type { Review } from "./registers/review.js";
export { type CommunityRole, communityRoles, type Role } from "./registers/role.js";
export { type StrategyDecision, type StrategyOutcome, strategyOutcomes } from "./registers/strategy-decision.js";
export { type SurveyKind, surveyKinds, type SurveyResponse } from "./registers/survey-response.js";
export type { ValueEvent } from "./registers/value-event.js";
export * from "./strategy/assessment.js";
export * from "./strategy/strategy-profile.js";
export { bucketStart, bucketStarts, nextBucketStart } from "./time/bucket.js";
export { checkTimeZone } from "./time/check-time-zone.js";
export { createDayTable, dayOf, hourOf, type DayTable } from "./time/day-table.js";
export { granularities, type Granularity } from "./time/granularity.js";
export type { Instant, LocalDate, TimeZone } from "./time/instant.js";
export { isInstant } from "./time/is-instant.js";
export { isLocalDate } from "./time/is-local-date.js";
export { dateFromDay, dayFromDate, parseLocalDate } from "./time/local-date.js";
export { parseInstant } from "./time/parse-instant.js";
export {
  daysIn,
  instantsOf,
  lastDays,
  localDateOf,
  monthOf,
  parsePeriod,
  periodOf,
  quarterOf,
  type InstantRange,
} from "./time/period.js";
export { weekStarts, type WeekStart } from "./time/week.js";
