import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { parseJson, RukunError, type Path } from "@rukun/core";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { CommandError } from "../errors/command-error.js";
import { withFileErrors } from "./with-file-errors.js";

/** The contents of a JSON or YAML file, and where in it things are. */
export interface DataFile {
  /** The file's name, as it was given. */
  readonly file: string;
  /** What it holds. */
  readonly value: unknown;
  /** Runs a parser on the value; the issues of the error it throws get the file and their line. */
  readonly parse: <Parsed>(parser: (value: unknown) => Parsed) => Parsed;
  /** Adds the file, and the line that each issue's path leads to, to an error about it. */
  readonly locate: (error: RukunError) => RukunError;
}

/**
 * Reads a file of settings or answers: YAML where its name ends in `.yaml` or `.yml`, JSON otherwise.
 *
 * @param path - where it is
 * @param file - what messages call it
 */
export async function readDataFile(path: string, file: string): Promise<DataFile> {
  const text = readText(await withFileErrors(file, () => readFile(path)), file);
  const isYaml = [".yaml", ".yml"].includes(extname(path).toLowerCase());
  const locate = (error: RukunError): RukunError => withLines(error, text, file);
  const located = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw RukunError.isInstance(error) ? locate(error) : error;
    }
  };
  const value = located(() => (isYaml ? parseYaml(text, file) : parseJson(text)));
  return { file, value, parse: (parser) => located(() => parser(value)), locate };
}

/** The text of a file, which is neither empty nor something else than text. */
function readText(bytes: Buffer, file: string): string {
  if (bytes.includes(0) || !isUtf8(bytes)) throw new CommandError({ code: "binary-file", file });
  const text = bytes.toString("utf8");
  if (text.trim() === "") throw new CommandError({ code: "empty-file", file });
  return text;
}

function parseYaml(text: string, file: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [fault] = document.errors;
  if (fault !== undefined) {
    const line = lines.linePos(fault.pos[0]).line;
    throw new CommandError({ code: "invalid-yaml", file, line, params: { reason: fault.message } });
  }
  try {
    // By way of JSON: what YAML can say beyond it (keys that are lists, repeated references) means nothing here, and
    // the keys that could change how a program behaves are refused in one place.
    return parseJson(JSON.stringify(document.toJS() ?? null));
  } catch (error) {
    if (RukunError.isInstance(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError({ code: "invalid-yaml", file, params: { reason } });
  }
}

/** Adds to each issue the file and the line its path leads to: YAML's parser reads JSON too, and knows the lines. */
function withLines(error: RukunError, text: string, file: string): RukunError {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return error.at(file, (path) => {
    const offset = offsetOf(document.contents, path);
    return offset === undefined ? undefined : lines.linePos(offset).line;
  });
}

/** Where the deepest part of a path that exists begins. */
function offsetOf(root: unknown, path: Path): number | undefined {
  let node = root;
  let offset: number | undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
      if (!isScalar(pair?.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === "number") {
      node = node.items[part];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
