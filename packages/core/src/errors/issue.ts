/** Where in an input something is: property names and array indexes from the root. */
export type Path = readonly (string | number)[];

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

/**
 * Writes a path as people read it.
 *
 * @example
 * formatPath(["answers", "l1.purpose.plan", "evidence", 0]) // => `answers["l1.purpose.plan"].evidence[0]`
 */
export function formatPath(path: Path): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(part)) text += text === "" ? part : `.${part}`;
    else text += `[${JSON.stringify(part)}]`;
  }
  return text;
}
