import type { ConnectorError } from "../errors/connector-error.js";

/** What every reader takes. */
export interface ReadOptions {
  /**
   * What a bad record does: `stop` ends the reading with the error, after the records before it; `skip` reports and
   * counts it, and reading goes on with the next one. `stop` when absent.
   */
  readonly onError?: "stop" | "skip";
  /** Is told of each bad record, and each unreadable file among several, when `onError` is `skip`. */
  readonly onIssue?: (error: ConnectorError) => void;
  /** Ends the reading early with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The longest line read, in bytes; a longer one is a bad record and never held in memory. 1 MiB when absent. */
  readonly maxLineBytes?: number;
}

/** 1 MiB: far above any real record, far below what hurts. */
export const defaultMaxLineBytes: number = 1_048_576;
