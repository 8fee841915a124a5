import type { ActiveHours } from "./active-hours.js";

/**
 * The columns of an activity log, row by row in the order of arrival: what an engine counts. Members, channels,
 * threads and contents are numbers that hold for this log alone. Views of the log's own memory: read them, do not
 * keep them across an `append`.
 */
export interface LogColumns {
  /** How many rows. */
  readonly size: number;
  /** Whether no row is earlier than the one before it. */
  readonly isAscending: boolean;
  /** Who was active in each hour; `null` in a log that is not in time order. */
  readonly activeHours: ActiveHours | null;
  /** 1 for each type, by number, that there may be rows of. */
  readonly types: Uint8Array;
  /** When, in epoch milliseconds. */
  readonly time: Float64Array;
  /** Index into core's `activityTypes`. */
  readonly type: Uint8Array;
  /** Who: index into `members`. */
  readonly member: Uint32Array;
  /** Where: one plus the channel's number, or 0 for none. */
  readonly channel: Uint32Array;
  /** In which thread: one plus the thread's number, or 0 for none. */
  readonly thread: Uint32Array;
  /** The content created or acted on: one plus its number, or 0 for none. `null` when no row has one. */
  readonly object: Uint32Array | null;
  /** The content answered: one plus its number, or 0 for none. `null` when no row has one. */
  readonly replyTo: Uint32Array | null;
  /** 1 where the activity or what it answers was inferred. `null` when no row is. */
  readonly inferred: Uint8Array | null;
  /** Members' ids, by number. Never part of a metric result. */
  readonly members: readonly string[];
  /** Channels' ids, by number. */
  readonly channels: readonly string[];
  /** How many threads. */
  readonly threadCount: number;
  /** How many contents that some row names by `objectId` or `replyToId`. */
  readonly objectCount: number;
}
