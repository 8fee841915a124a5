import { type ParseOptions, type ParseResult, safeParseWith } from "../schemas/parse-with.js";
import { activitySchema } from "./activity-schema.js";
import type { Activity } from "./activity.js";
import { readActivity } from "./read-activity.js";

/**
 * Reads one activity, with the same answers as `parseWith(activitySchema, record)`, many times faster where the
 * record is good: millions of lines are. A record with nothing to leave out is
 * returned itself, not copied.
 *
 * @param options - the file and line, for the error
 * @throws InputError with everything that is wrong with the record
 * @example
 * parseActivity({ id: "e1", type: "visit", actorId: "siti", occurredAt: 0 }).actorId // => "siti"
 */
export function parseActivity(record: unknown, options: ParseOptions = {}): Activity {
  const result = safeParseActivity(record, options);
  if (result.success) return result.data;
  throw result.error;
}

/**
 * Like {@link parseActivity}, but returns the error.
 *
 * @example
 * safeParseActivity({ id: "e1" }).success // => false
 */
export function safeParseActivity(record: unknown, options: ParseOptions = {}): ParseResult<Activity> {
  const activity = readActivity(record);
  if (activity !== undefined) return { success: true, data: activity };
  return safeParseWith(activitySchema, record, options);
}
