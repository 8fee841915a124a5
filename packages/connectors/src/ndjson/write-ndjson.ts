import type { Activity, ImportRecord } from "@rukun/core";

/**
 * Writes a record as a line of NDJSON, as {@link readNdjson} reads it: an activity without `record`, since that is what
 * a line without it is.
 *
 * @returns the line, with its line feed
 * @example
 * recordToNdjson({ record: "activity", id: "e1", type: "visit", actorId: "siti", occurredAt: 0 })
 * // => '{"id":"e1","type":"visit","actorId":"siti","occurredAt":0}\n'
 */
export function recordToNdjson(record: ImportRecord | Activity): string {
  if (!("record" in record) || record.record !== "activity") return `${JSON.stringify(record)}\n`;
  const { record: _, ...activity } = record;
  return `${JSON.stringify(activity)}\n`;
}

/** Some 64 KiB of text: few enough writes, little enough memory. */
const chunkLength = 65_536;

/**
 * Writes records as NDJSON, in chunks of whole lines, for a file or a stream.
 *
 * @param records - such as a reader
 * @example
 * for await (const chunk of writeNdjson(readIrcLog("2008-04-27.txt"))) console.log(chunk);
 */
export async function* writeNdjson(
  records: AsyncIterable<ImportRecord | Activity> | Iterable<ImportRecord | Activity>,
): AsyncGenerator<string, undefined> {
  let chunk = "";
  for await (const record of records) {
    chunk += recordToNdjson(record);
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk !== "") yield chunk;
  return undefined;
}
