/**
 * Domain types, time, locales and errors that every Rukun package shares.
 *
 * @module core
 */
export * from "./activity/activity.js";
export type { Channel } from "./community/channel.js";
export type { Community } from "./community/community.js";
export { populationRoles, type Population, type PopulationRole, type PopulationSummary } from "./community/population.js";
export * from "./content/content.js";
export * from "./decision/decision.js";
export { formatPath, type Issue, type MessageParameter, type Path } from "./errors/issue.js";
export { RukunError } from "./errors/rukun-error.js";
export type { ImportRecord, ImportRecordKind } from "./import/import-record.js";
export * from "./ledger/ledger-entry.js";
export { closestLocale, createCatalogue, locales, type Catalogue, type Locale, type Messages } from "./locale/catalogue.js";
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
export { type GoalProgress, goalProgress, type GoalProgressReason, goalProgressReasons } from "./registers/goal-progress.js";
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
export { createDayTable, dayOf, hourOf, type DayTable } from "./time/day-table.js";
export { granularities, type Granularity } from "./time/granularity.js";
export type { Instant, LocalDate, TimeZone } from "./time/instant.js";
export { isInstant } from "./time/is-instant.js";
export { isLocalDate } from "./time/is-local-date.js";
export { dateFromDay, dayFromDate } from "./time/local-date.js";
export { weekStarts, type WeekStart } from "./time/week.js";
