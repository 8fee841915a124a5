/**
 * zod schemas of the core types, and the functions that read records from outside with them.
 *
 * @module core/schemas
 */
export { activitySchema } from "./activity/activity-schema.js";
export { parseActivity, safeParseActivity } from "./activity/parse-activity.js";
export { channelSchema } from "./community/channel-schema.js";
export { communitySchema } from "./community/community-schema.js";
export { populationSchema, populationSummarySchema } from "./community/population-schema.js";
export { contentSchema } from "./content/content-schema.js";
export { decisionSchema } from "./decision/decision-schema.js";
export { importRecordSchema, importRecordSchemas } from "./import/import-record-schema.js";
export { parseImportRecord, safeParseImportRecord } from "./import/parse-import-record.js";
export { ledgerEntrySchema } from "./ledger/ledger-entry-schema.js";
export { memberSchema } from "./member/member-schema.js";
export { measurementSchema } from "./metric/measurement-schema.js";
export { metricResultSchema } from "./metric/metric-result-schema.js";
export { contentSlotSchema } from "./registers/content-slot-schema.js";
export { feedbackItemSchema } from "./registers/feedback-item-schema.js";
export { goalSchema } from "./registers/goal-schema.js";
export { guidelineSchema } from "./registers/guideline-schema.js";
export { kpiSchema } from "./registers/kpi-schema.js";
export { parseRegisterRow, type RegisterRowOptions, safeParseRegisterRow } from "./registers/parse-register-row.js";
export type { Cell } from "./registers/read-cell.js";
export { readNumber } from "./registers/read-number.js";
export type { ColumnDefinition, ColumnType, LocalText, RegisterDefinition } from "./registers/register-definition.js";
export { registerDefinitions } from "./registers/register-definitions.js";
export { registerRowCsv, type RegisterRowCsvOptions } from "./registers/register-row-csv.js";
export { registerTemplateCsv, type RegisterTemplateOptions } from "./registers/register-template-csv.js";
export { reviewSchema } from "./registers/review-schema.js";
export { roleSchema } from "./registers/role-schema.js";
export { strategyDecisionSchema } from "./registers/strategy-decision-schema.js";
export { surveyResponseSchema } from "./registers/survey-response-schema.js";
export { valueEventSchema } from "./registers/value-event-schema.js";
export { exactly } from "./schemas/exactly.js";
export { InputError, type InputErrorCode, inputErrorCodes } from "./schemas/input-error.js";
export { type ParseOptions, type ParseResult, parseWith, safeParseWith } from "./schemas/parse-with.js";
export { type JsonSchema, type JsonSchemaLabel, toJsonSchema } from "./schemas/to-json-schema.js";
export {
  countrySchema,
  countSchema,
  currencySchema,
  idSchema,
  instantSchema,
  instantTextSchema,
  localDateSchema,
  localeSchema,
  sha256Schema,
  shareSchema,
  timeZoneSchema,
  urlSchema,
} from "./schemas/values.js";
export { assessmentSchema } from "./strategy/assessment-schema.js";
export { strategyProfileSchema } from "./strategy/strategy-profile-schema.js";
