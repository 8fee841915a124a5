import { readNdjson } from "@rukun/connectors";
import type { Measurement } from "@rukun/core";
import { recordBatches } from "./record-batches.js";
import type { SkipReporter } from "./skip-reporter.js";

/**
 * Figures measured elsewhere from files, NDJSON, plain or gzip.
 *
 * @param files - paths that open as they are
 */
export async function readMeasurements(
  files: readonly string[],
  { onError, skipped }: { readonly onError: "stop" | "skip"; readonly skipped: SkipReporter },
): Promise<Measurement[]> {
  const readers = files.map((file) => readNdjson(file, { record: "measurement", onError, onIssue: skipped.skip }));
  const measurements: Measurement[] = [];
  for await (const batch of recordBatches(readers, onError)) {
    for (const record of batch) {
      if (record.record !== "measurement") continue;
      const { record: _kind, ...measurement } = record;
      measurements.push(measurement);
    }
  }
  return measurements;
}
