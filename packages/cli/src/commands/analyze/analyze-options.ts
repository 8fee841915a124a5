import type { OutputFormat } from "../../session/session.js";

/** The files that `rukun analyze` can write, and `text`, its summary, which is no file. */
export const reportFormats: readonly OutputFormat[] = ["html", "json", "md", "text"];

/** What `rukun analyze` can be told. */
export interface AnalyzeOptions {
  /** The folder for the report. */
  readonly out?: string;
  /** The files to write: all of them where absent. `json` alone also prints the report as JSON. */
  readonly format?: readonly OutputFormat[];
  /** The day or moment up to which the data is complete. */
  readonly asOf?: string;
  /** What a bad record does. */
  readonly onError?: "stop" | "skip";
}
