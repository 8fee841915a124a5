import { CommandError } from "../errors/command-error.js";
import type { Platform } from "../project/project.js";

/**
 * The format of a file of activities, by the end of its name.
 *
 * @example
 * platformOf("events.csv.gz") // => "csv"
 * @throws CommandError `unknown-format`
 */
export function platformOf(file: string): Extract<Platform, "csv" | "ndjson"> {
  if (/\.(?:csv|tsv)(?:\.gz)?$/i.test(file)) return "csv";
  if (/\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(file)) return "ndjson";
  throw new CommandError({ code: "unknown-format", file });
}
