import { RukunError, type Activity, type ImportRecord } from "@rukun/core";
import { ActivityLog } from "./activity-log.js";

/** What a log is made of: activities or whatever a reader yields, one by one or in batches. */
export type LogSource = Activity | ImportRecord | readonly (Activity | ImportRecord)[];

/** How {@link createActivityLog} reads. */
export interface ActivityLogOptions {
  /** What to do with an activity that cannot be read: throw (`stop`, the default) or pass over it (`skip`). */
  readonly onError?: "stop" | "skip";
  /** Told of every activity passed over, with the number of its record, the first being 0. */
  readonly onSkipped?: (error: RukunError, index: number) => void;
  /** Given the records that are no activities: members, channels, contents and so on. */
  readonly onRecord?: (record: ImportRecord) => void;
}

/**
 * Makes a log of activities, out of an iterable at once or out of an async iterable as it arrives.
 *
 * @param source - activities or import records, in any order; none for an empty log to `append` to
 * @returns the log, or a promise of it where the source is async
 * @throws MetricsError the first activity that cannot be read, unless `onError` is `skip`
 * @example
 * const log = createActivityLog([
 *   { id: "e1", type: "post", actorId: "budi", occurredAt: "2026-02-28T14:01:14Z", threadId: "t7" },
 *   { id: "e2", type: "reply", actorId: "siti", occurredAt: "2026-02-28T14:09:00Z", threadId: "t7" },
 *   { id: "e2", type: "reply", actorId: "siti", occurredAt: "2026-02-28T14:09:00Z", threadId: "t7" },
 * ]);
 * log.size // => 2
 * log.duplicates // => 1
 */
export function createActivityLog(source?: Iterable<LogSource>, options?: ActivityLogOptions): ActivityLog;
export function createActivityLog(source: AsyncIterable<LogSource>, options?: ActivityLogOptions): Promise<ActivityLog>;
export function createActivityLog(
  source: Iterable<LogSource> | AsyncIterable<LogSource> = [],
  options: ActivityLogOptions = {},
): ActivityLog | Promise<ActivityLog> {
  const log = new ActivityLog();
  const add = appendTo(log, options);
  if (Symbol.asyncIterator in source) return drain(source, add).then(() => log);
  for (const item of source) add(item);
  return log;
}

async function drain(source: AsyncIterable<LogSource>, add: (item: LogSource) => void): Promise<void> {
  for await (const item of source) add(item);
}

function appendTo(log: ActivityLog, options: ActivityLogOptions): (item: LogSource) => void {
  let index = 0;
  const addOne = (record: Activity | ImportRecord): void => {
    if ("record" in record && record.record !== "activity") options.onRecord?.(record);
    else appendOr(log, record, index, options);
    index++;
  };
  return (item) => {
    if (isBatch(item)) for (const record of item) addOne(record);
    else addOne(item);
  };
}

function appendOr(log: ActivityLog, activity: Activity, index: number, options: ActivityLogOptions): void {
  try {
    log.append(activity);
  } catch (error) {
    if (options.onError !== "skip" || !RukunError.isInstance(error)) throw error;
    options.onSkipped?.(error, index);
  }
}

function isBatch(item: LogSource): item is readonly (Activity | ImportRecord)[] {
  return Array.isArray(item);
}
