import type { Locale, MessageParameter, RukunError } from "@rukun/core";
import type { Colors } from "picocolors/types.js";
import type { TextKey } from "../locales/catalogue.js";
import type { Terminal } from "../terminal/terminal.js";

/** What standard output can hold; each command has some of these. */
export type OutputFormat = "text" | "json" | "md" | "html";

/** Values that a sentence speaks of. */
export type TextParameters = Readonly<Record<string, MessageParameter>>;

/** One run of a command: how it speaks, and to whom. */
export interface Session {
  /** The outside world. */
  readonly terminal: Terminal;
  /** The language spoken. */
  readonly locale: Locale;
  /** Whether the language was asked for with `--locale`, and so wins over the project's. */
  readonly localeAsked: boolean;
  /** What standard output holds. */
  readonly format: OutputFormat;
  /** No progress, no notes. */
  readonly quiet: boolean;
  /** Colours for standard output; they do nothing where none are wanted. */
  readonly colors: Colors;
  /** A sentence in the session's language. */
  readonly text: (key: TextKey, params?: TextParameters) => string;
  /** Writes a line of the result to standard output. */
  readonly print: (line: string) => void;
  /** Says something useful but not needed, on standard error, unless quiet. */
  readonly note: (key: TextKey, params?: TextParameters) => void;
  /** Says something that the reader must know, on standard error. */
  readonly warn: (key: TextKey, params?: TextParameters) => void;
  /** Says what is wrong with something that is left out, on standard error, one line an issue. */
  readonly warnAbout: (error: RukunError) => void;
}
