import { z } from "zod";
import { activitySchema } from "../activity/activity-schema.js";
import { channelSchema } from "../community/channel-schema.js";
import { contentSchema } from "../content/content-schema.js";
import { memberSchema } from "../member/member-schema.js";
import { measurementSchema } from "../metric/measurement-schema.js";
import { surveyResponseSchema } from "../registers/survey-response-schema.js";
import { valueEventSchema } from "../registers/value-event-schema.js";
import type { ImportRecord, ImportRecordKind } from "./import-record.js";

/** The schema of each kind of import record, without its `record` key. */
export const importRecordSchemas: Readonly<{
  [Kind in ImportRecordKind]: z.ZodType<Omit<Extract<ImportRecord, { record: Kind }>, "record">>;
}> = {
  activity: activitySchema,
  member: memberSchema,
  channel: channelSchema,
  content: contentSchema,
  survey: surveyResponseSchema,
  value: valueEventSchema,
  measurement: measurementSchema,
};

/**
 * Reads an {@link ImportRecord} that says in `record` what it is. `parseImportRecord` also takes a line without
 * it, and says more exactly what is wrong.
 */
export const importRecordSchema: z.ZodType<ImportRecord> = /* @__PURE__ */ z.union([
  z.intersection(z.object({ record: z.literal("activity") }), activitySchema),
  z.intersection(z.object({ record: z.literal("member") }), memberSchema),
  z.intersection(z.object({ record: z.literal("channel") }), channelSchema),
  z.intersection(z.object({ record: z.literal("content") }), contentSchema),
  z.intersection(z.object({ record: z.literal("survey") }), surveyResponseSchema),
  z.intersection(z.object({ record: z.literal("value") }), valueEventSchema),
  z.intersection(z.object({ record: z.literal("measurement") }), measurementSchema),
]);
