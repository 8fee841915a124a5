import type { Activity, ImportRecord } from "@rukun/core";
import { activityColumns } from "./contract-mapping.js";
import { guardFormula } from "./formula-guard.js";

/** Some 64 KiB of text: few enough writes, little enough memory. */
const chunkLength = 65_536;

/**
 * Writes activities as CSV (RFC 4180), in chunks of whole rows, for a file or a stream: a column for each field, and one
 * for the attributes as a JSON object. {@link readCsv} reads the same activities back.
 *
 * A text that a spreadsheet would run as a formula begins with an apostrophe, which reading takes off again; a NUL becomes U+FFFD. Records
 * that are no activities are left out: CSV has one kind of row.
 *
 * @param records - such as a reader
 * @example
 * for await (const chunk of writeCsv(readNdjson("activities.ndjson"))) console.log(chunk);
 */
export async function* writeCsv(
  records: AsyncIterable<ImportRecord | Activity> | Iterable<ImportRecord | Activity>,
): AsyncGenerator<string, undefined> {
  let chunk = `${activityColumns.join(",")}\r\n`;
  for await (const record of records) {
    if ("record" in record && record.record !== "activity") continue;
    chunk += activityToCsv(record);
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk !== "") yield chunk;
  return undefined;
}

function activityToCsv(activity: Activity): string {
  const fields = new Map<string, unknown>(Object.entries(activity));
  return `${activityColumns.map((column) => cell(fields.get(column))).join(",")}\r\n`;
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  // A NUL would make the file a binary one to every reader, and CSV has no way to write it.
  const text = typeof value === "string" ? guardFormula(value.replaceAll("\0", "\ufffd")) : JSON.stringify(value);
  // An empty text is quoted, which tells it from no text.
  return text === "" || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
