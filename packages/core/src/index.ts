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
export type { SurveyResponse } from "./registers/survey-response.js";
export type { ValueEvent } from "./registers/value-event.js";
export * from "./strategy/assessment.js";
export * from "./strategy/strategy-profile.js";
export { bucketStart, bucketStarts, nextBucketStart } from "./time/bucket.js";
export { createDayTable, dayOf, hourOf, type DayTable } from "./time/day-table.js";
export { granularities, type Granularity } from "./time/granularity.js";
export type { Instant, LocalDate, TimeZone } from "./time/instant.js";
export { dateFromDay, dayFromDate } from "./time/local-date.js";
export { weekStarts, type WeekStart } from "./time/week.js";
