import { basename } from "node:path";
import { localDateOf } from "@rukun/core";
import type { ImportSource, ImportSummary } from "@rukun/report";
import type { BuiltLog } from "../../input/build-log.js";
import type { Project, ProjectSource } from "../../project/project.js";
import type { RegisterCounts } from "../../registers/read-registers.js";

/** What was read, for the report: each source and register with its counts, and the time that the activities span. */
export function importSummary(
  { sources, community }: Project,
  { log, counts, registerFiles }: BuiltLog & { readonly registerFiles: readonly RegisterCounts[] },
): ImportSummary {
  const { time } = log.columns();
  const span = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  for (const instant of time) {
    if (instant < span.from) span.from = instant;
    if (instant > span.to) span.to = instant;
  }
  return {
    sources: [
      ...sources.map((source, index): ImportSource => ({
        name: source.name ?? nameOf(source),
        platform: source.platform,
        recordsRead: counts[index]?.read ?? 0,
        recordsSkipped: counts[index]?.skipped ?? 0,
        ...(source.attribution === undefined ? {} : { attribution: source.attribution }),
      })),
      ...registerFiles.map(({ name, read, skipped }): ImportSource => ({
        name,
        recordsRead: read,
        recordsSkipped: skipped,
      })),
    ],
    members: log.memberCount,
    activities: log.size,
    ...(log.size === 0
      ? {}
      : { from: localDateOf(span.from, community.timeZone), to: localDateOf(span.to, community.timeZone) }),
  };
}

/** The name of the first file, without its folders. */
function nameOf({ path }: ProjectSource): string {
  return basename(typeof path === "string" ? path : (path[0] ?? ""));
}
