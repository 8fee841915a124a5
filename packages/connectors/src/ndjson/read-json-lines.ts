import { safeParseWith, type ParseResult } from "@rukun/core/schemas";
import { z } from "zod";
import type { Input } from "../input/input.js";
import { createRecordReader } from "../reading/create-record-reader.js";
import { parseInput } from "../reading/parse-input.js";
import type { ReadOptions } from "../reading/read-options.js";
import type { RecordReader } from "../reading/record-reader.js";
import { createNdjsonParser } from "./ndjson-parser.js";

/** An object of an NDJSON file, and where it was. */
export interface JsonLine {
  /** The line, 1-based. */
  readonly line: number;
  /** The object. */
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Reads JSON objects from NDJSON, plain or gzip, whatever they are about: one a line, blank lines passed over, with the
 * checks and limits of every reader.
 *
 * @param input - a path, or bytes
 * @throws ConnectorError while reading: what is wrong with the file, and with `onError: "stop"` the first bad line
 * @example
 * for await (const { line, value } of readJsonLines("facts.ndjson.gz")) console.log(line, value["text"]);
 */
export function readJsonLines(input: Input, options: Omit<ReadOptions, "notAfter"> = {}): RecordReader<JsonLine> {
  return createRecordReader<JsonLine>({
    inputs: () => [input],
    options,
    read: parseInput((context) => createNdjsonParser(context, toJsonLine)),
  });
}

const objectSchema: z.ZodType<Readonly<Record<string, unknown>>> = /* @__PURE__ */ z.looseObject({});

function toJsonLine(value: unknown, line: number): ParseResult<JsonLine> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return { success: true, data: { line, value: value as JsonLine["value"] } };
  }
  const result = safeParseWith(objectSchema, value);
  return result.success ? { success: true, data: { line, value: result.data } } : result;
}
