import type { ConnectorError } from "../errors/connector-error.js";
import type { TimeLimit } from "./time-limit.js";

/** What every reader takes. */
export interface ReadOptions {
  /**
   * What a bad record does: `stop` ends the reading with the error, after the records before it; `skip` reports and
   * counts it, and reading goes on with the next one. `stop` when absent.
   */
  readonly onError?: "stop" | "skip";
  /** Is told of each bad record, and each unreadable file among several, when `onError` is `skip`. */
  readonly onIssue?: (error: ConnectorError) => void;
  /**
   * When the data ends: an activity dated after it is a bad record, such as one written by a wrong clock. Nothing is
   * too late when absent.
   */
  readonly notAfter?: TimeLimit;
  /** Ends the reading early with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The longest line read, in bytes; a longer one is a bad record and never held in memory. 1 MiB when absent. */
  readonly maxLineBytes?: number;
}

/** 1 MiB: far above any real record, far below what hurts. */
export const defaultMaxLineBytes: number = 1_048_576;
