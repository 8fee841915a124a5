import { parseJson, RukunError, type Path } from "@rukun/core";
import { LineCounter, parseDocument } from "yaml";
import { CommandError } from "../errors/command-error.js";
import { isYamlName } from "./is-yaml-name.js";
import { createLineFinder } from "./line-finder.js";
import { readTextFile } from "./read-text-file.js";

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
  /** The line, 1-based, on which the deepest part of a path that exists begins. */
  readonly lineOf: (path: Path) => number | undefined;
}

/**
 * Reads a file of settings or answers: YAML where its name ends in `.yaml` or `.yml`, JSON otherwise.
 *
 * @param path - where it is
 * @param file - what messages call it
 */
export async function readDataFile(path: string, file: string): Promise<DataFile> {
  const text = await readTextFile(path, file);
  const lineOf = createLineFinder(text);
  const locate = (error: RukunError): RukunError => error.at(file, lineOf);
  const located = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw RukunError.isInstance(error) ? locate(error) : error;
    }
  };
  const value = located(() => (isYamlName(path) ? parseYaml(text, file) : parseJson(text)));
  return { file, value, parse: (parser) => located(() => parser(value)), locate, lineOf };
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
