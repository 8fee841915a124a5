import type { ImportRecord } from "@rukun/core";
import type { ImportSummary } from "./import-summary.js";

/**
 * A file, or several, as records, one after the other. Nothing is opened before the iteration begins, and memory does
 * not grow with the input. Iterating again reads files again; a stream can be read once.
 *
 * @example
 * const reader = readNdjson("activities.ndjson.gz", { onError: "skip" });
 * for await (const record of reader) console.log(record.record);
 * console.log(reader.summary); // { read: 956250, skipped: 0, byCode: {} }
 */
export interface RecordReader<Item = ImportRecord> extends AsyncIterable<Item> {
  /** The same records in arrays of some hundreds, which saves a promise for each. */
  batches(): AsyncIterableIterator<readonly Item[]>;
  /** How the latest iteration went, up to now. */
  readonly summary: ImportSummary;
}
