import type { ImportSummary, TimeLimit } from "@rukun/connectors";
import type { ImportRecord, Measurement, Member } from "@rukun/core";
import { createActivityLog, type ActivityLog } from "@rukun/metrics";
import { startProgress } from "../output/progress.js";
import type { Session } from "../session/session.js";
import { openReaders, type RecordSource } from "./read-records.js";
import { recordBatches, totalRead } from "./record-batches.js";
import type { SkipReporter } from "./skip-reporter.js";

/** The activities of some sources, and what came with them. */
export interface BuiltLog {
  /** The activities. */
  readonly log: ActivityLog;
  /** What the sources and the members files say of members, what was read last deciding. */
  readonly members: readonly Member[];
  /** How each source was read, in their order. */
  readonly counts: readonly Pick<ImportSummary, "read" | "skipped">[];
  /** Figures measured elsewhere that came with the sources. */
  readonly measurements: readonly Measurement[];
}

/** What a log is built from. */
export interface LogInputs {
  /** Where the activities are. */
  readonly sources: readonly RecordSource[];
  /** Members by id, from members files: what they say wins over what the platforms say. */
  readonly members?: readonly Member[];
  /** When the data ends: an activity dated after it is a bad record. */
  readonly notAfter: TimeLimit;
  /** What a bad record does. */
  readonly onError: "stop" | "skip";
  /** Is told of what is left out. */
  readonly skipped: SkipReporter;
}

/** Reads sources into a log, with progress on the terminal. Memory grows with the log, not with the text of the files. */
export async function buildLog(inputs: LogInputs, session: Session): Promise<BuiltLog> {
  const { sources, notAfter, onError, skipped } = inputs;
  const progress = startProgress(session);
  const members = new Map<string, Member>();
  const measurements: Measurement[] = [];
  const log = createActivityLog();
  const keep = (record: ImportRecord): void => {
    if (record.record === "activity") log.append(record);
    else if (record.record === "member") members.set(record.id, mergeMember(members.get(record.id), record));
    else if (record.record === "measurement") measurements.push(plainMeasurement(record));
  };
  const readersOf = await Promise.all(
    sources.map((source) => openReaders(source, { notAfter, onError, onIssue: skipped.skip }, session)),
  );
  try {
    for await (const batch of recordBatches(readersOf.flat(), onError)) {
      for (const record of batch) keep(record);
      progress.show(() => session.text("reading.sources", { count: log.size }));
    }
  } finally {
    progress.end();
  }
  for (const member of inputs.members ?? []) members.set(member.id, mergeMember(members.get(member.id), member));
  return { log, members: [...members.values()], counts: readersOf.map(totalRead), measurements };
}

function mergeMember(before: Member | undefined, member: Member & { readonly record?: string }): Member {
  const { record: _record, ...fields } = member;
  return { ...before, ...fields };
}

function plainMeasurement({ record: _record, ...measurement }: Measurement & { readonly record: string }): Measurement {
  return measurement;
}
