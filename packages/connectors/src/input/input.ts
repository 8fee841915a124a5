import { basename } from "node:path";

/** What can be read: the path of a file, or its bytes as a web or Node stream. */
export type Input = string | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string> | NamedInput;

/** Bytes with a name, so that messages and file-name rules (such as the date of a log) work for streams too. */
export interface NamedInput {
  /** What messages call it, such as `standard input`. */
  readonly name: string;
  /** The bytes. */
  readonly stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>;
}

/** What messages call an input. */
export function inputName(input: Input): string {
  if (typeof input === "string") return input;
  return isNamed(input) ? input.name : "(stream)";
}

/** The file name of an input without its folders; empty for a stream without a name. */
export function inputFileName(input: Input): string {
  if (typeof input === "string") return basename(input);
  return isNamed(input) ? basename(input.name) : "";
}

/** Whether an input is bytes with a name. */
export function isNamed(input: Input): input is NamedInput {
  return typeof input === "object" && "stream" in input && "name" in input;
}
