import type { Activity } from "../activity/activity.js";
import type { Channel } from "../community/channel.js";
import type { Content } from "../content/content.js";
import type { Member } from "../member/member.js";
import type { Measurement } from "../metric/measurement.js";
import type { SurveyResponse } from "../registers/survey-response.js";
import type { ValueEvent } from "../registers/value-event.js";

/**
 * What every reader yields. In NDJSON a line without `record` is an activity.
 */
export type ImportRecord =
  | ({ readonly record: "activity" } & Activity)
  | ({ readonly record: "member" } & Member)
  | ({ readonly record: "channel" } & Channel)
  | ({ readonly record: "content" } & Content)
  | ({ readonly record: "survey" } & SurveyResponse)
  | ({ readonly record: "value" } & ValueEvent)
  | ({ readonly record: "measurement" } & Measurement);

/** One of the kinds of {@link ImportRecord}. */
export type ImportRecordKind = ImportRecord["record"];
