import type { ImportSummary, RecordReader } from "@rukun/connectors";
import { RukunError, type ImportRecord } from "@rukun/core";

/**
 * The records of several readers, one after the other. Where bad records are skipped, so is a file that cannot be
 * read at all, which its reader has reported; if no file can, that is an error.
 */
export async function* recordBatches(
  readers: readonly RecordReader[],
  onError: "stop" | "skip",
): AsyncGenerator<readonly ImportRecord[]> {
  const failures: RukunError[] = [];
  for (const reader of readers) {
    try {
      yield* reader.batches();
    } catch (error) {
      if (onError === "stop" || !RukunError.isInstance(error)) throw error;
      failures.push(error);
    }
  }
  const [first] = failures;
  if (first !== undefined && failures.length === readers.length) throw first;
}

/** How a reading went, over several readers. */
export function totalRead(readers: readonly RecordReader[]): Pick<ImportSummary, "read" | "skipped"> {
  let read = 0;
  let skipped = 0;
  for (const { summary } of readers) {
    read += summary.read;
    skipped += summary.skipped;
  }
  return { read, skipped };
}
