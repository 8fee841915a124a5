import type { z } from "zod";
import { safeParseActivity } from "../activity/parse-activity.js";
import { showValue } from "../errors/show-value.js";
import { InputError } from "../schemas/input-error.js";
import { type ParseOptions, type ParseResult, safeParseWith } from "../schemas/parse-with.js";
import { kindOf, suggestion } from "../schemas/zod-issue.js";
import { importRecordSchemas } from "./import-record-schema.js";
import type { ImportRecord } from "./import-record.js";

/**
 * Reads what any reader may yield: the `record` key says what it is, and a record without one is an activity.
 *
 * @param options - the file and line, for the error
 * @throws InputError with everything that is wrong with the record
 * @example
 * parseImportRecord({ record: "member", id: "siti" }) // => { record: "member", id: "siti" }
 */
export function parseImportRecord(input: unknown, options: ParseOptions = {}): ImportRecord {
  const result = safeParseImportRecord(input, options);
  if (result.success) return result.data;
  throw result.error;
}

/**
 * Like {@link parseImportRecord}, but returns the error.
 *
 * @example
 * safeParseImportRecord({ record: "membr", id: "siti" }).success // => false
 */
export function safeParseImportRecord(input: unknown, options: ParseOptions = {}): ParseResult<ImportRecord> {
  const hasRecord = typeof input === "object" && input !== null && Object.hasOwn(input, "record");
  if (!hasRecord) return labelled("activity", safeParseActivity(input, options));
  const { record, ...rest } = input as Record<string, unknown>;
  if (record === "activity") return labelled("activity", safeParseActivity(rest, options));
  if (typeof record === "string" && Object.hasOwn(importRecordSchemas, record)) {
    const schema: z.ZodType<object> = importRecordSchemas[record as keyof typeof importRecordSchemas];
    return labelled(record, safeParseWith(schema, rest, options));
  }
  const kinds = Object.keys(importRecordSchemas);
  const place = {
    path: ["record"],
    ...(options.file === undefined ? {} : { file: options.file }),
    ...(options.line === undefined ? {} : { line: options.line }),
  };
  const issue =
    typeof record === "string"
      ? {
          ...place,
          code: "invalid-value",
          params: { value: showValue(record), allowed: kinds.join(", "), ...suggestion(record, kinds) },
        }
      : { ...place, code: "invalid-type", params: { expected: "string", found: kindOf(record) } };
  return { success: false, error: new InputError([issue]) };
}

function labelled(record: string, result: ParseResult<object>): ParseResult<ImportRecord> {
  if (!result.success) return result;
  return { success: true, data: { record, ...result.data } as ImportRecord };
}
