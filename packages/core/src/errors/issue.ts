import type { Path } from "./path.js";

/** A parameter of a message. */
export type MessageParameter = string | number | boolean | null;

/** One thing wrong with an input: a stable code, where, and the values its message needs. */
export interface Issue<Code extends string = string> {
  /** A stable code, the key of its message in the catalogue. */
  readonly code: Code;
  /** Where in the input; empty for the input as a whole. */
  readonly path: Path;
  /** The values that the message speaks of. */
  readonly params: Readonly<Record<string, MessageParameter>>;
  /** The file, where the input was one. */
  readonly file?: string;
  /** The line in that file, 1-based. */
  readonly line?: number;
}

/** At least one issue, as an error needs. */
export type Issues<Code extends string = string> = readonly [Issue<Code>, ...Issue<Code>[]];
