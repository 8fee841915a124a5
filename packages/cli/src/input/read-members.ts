import { readNdjson } from "@rukun/connectors";
import type { Member } from "@rukun/core";
import { recordBatches } from "./record-batches.js";
import type { SkipReporter } from "./skip-reporter.js";

/**
 * Members from files, NDJSON, plain or gzip.
 *
 * @param files - paths that open as they are
 */
export async function readMembers(
  files: readonly string[],
  { onError, skipped }: { readonly onError: "stop" | "skip"; readonly skipped: SkipReporter },
): Promise<Member[]> {
  const readers = files.map((file) => readNdjson(file, { record: "member", onError, onIssue: skipped.skip }));
  const members: Member[] = [];
  for await (const batch of recordBatches(readers, onError)) {
    for (const record of batch) {
      if (record.record !== "member") continue;
      const { record: _kind, ...member } = record;
      members.push(member);
    }
  }
  return members;
}
