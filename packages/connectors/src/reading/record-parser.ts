import type { Issues, MessageParameter, Path } from "@rukun/core";
import type { ConnectorIssueCode } from "../errors/issue-code.js";

/** Codes of core that parsers use too. */
type CoreCode = "missing" | "forbidden-key" | "unknown-column";

/** One thing wrong, as a parser knows it; the reader adds the file. */
export interface ParserIssue {
  readonly code: ConnectorIssueCode | CoreCode;
  readonly line?: number;
  readonly path?: Path;
  readonly params?: Readonly<Record<string, MessageParameter>>;
}

/** What a parser is given. */
export interface ParserContext<Item> {
  /** The name of the input, for messages. */
  readonly file: string;
  /** The longest line or record to hold, in bytes. */
  readonly maxLineBytes: number;
  /** Ends the reading early. */
  readonly signal: AbortSignal | undefined;
  /** Takes a finished record. */
  readonly emit: (item: Item) => void;
  /** Takes something wrong with one record; throws when the reading is to stop. */
  readonly report: (issue: ParserIssue) => void;
  /** Like `report`, for a record that core found several things wrong with. */
  readonly reportAll: (issues: Issues, line?: number) => void;
  /** Ends the reading of this input. */
  readonly fail: (issue: ParserIssue) => never;
}

/** Turns bytes into records, without waiting for anything: what differs from format to format. */
export interface RecordParser {
  /** Takes the next bytes. They are only valid during the call. */
  push(bytes: Buffer): void;
  /** The input has ended. */
  end(): void;
}
