import { resolve } from "node:path";
import {
  checkTimeZone,
  isLocalDate,
  parseInstant,
  parseLocalDate,
  parsePeriod,
  RukunError,
  type Granularity,
  type WeekStart,
} from "@rukun/core";
import { computeMetrics, findMetric, metricsMessages } from "@rukun/metrics";
import { CommandError } from "../../errors/command-error.js";
import { buildLog } from "../../input/build-log.js";
import { endOfData } from "../../input/end-of-data.js";
import { platformOf } from "../../input/platform-of.js";
import { readMembers } from "../../input/read-members.js";
import type { RecordSource } from "../../input/read-records.js";
import { shownPath } from "../../input/shown-path.js";
import { createSkipReporter } from "../../input/skip-reporter.js";
import { fromOption } from "../../program/from-option.js";
import type { Session } from "../../session/session.js";
import { metricTable } from "./metric-table.js";
import { resultsJson } from "./results-json.js";

/** What `rukun metrics` can be told. */
export interface MetricsOptions {
  /** Which metrics; the core tier where absent. */
  readonly metric?: readonly string[];
  /** First local day. */
  readonly from?: string;
  /** Last local day. */
  readonly to?: string;
  /** The day or moment up to which the data is complete. */
  readonly asOf?: string;
  /** The zone in which days begin; UTC where absent. */
  readonly timeZone?: string;
  /** The day weeks begin on. */
  readonly weekStart?: WeekStart;
  /** The bucket size of series. */
  readonly granularity?: Granularity;
  /** The mapping of CSV columns, by name or file. */
  readonly mapping?: string;
  /** Files of members. */
  readonly members?: readonly string[];
  /** What a bad record does. */
  readonly onError?: "stop" | "skip";
}

/** Computes metrics from files of activities and prints them. */
export async function metrics(files: readonly string[], options: MetricsOptions, session: Session): Promise<void> {
  if (files.length === 0) throw new CommandError({ code: "missing-argument", params: { name: "file" } });
  const { timeZone, from, to } = readDays(options);
  const { onError = "stop", metric } = options;
  const { folder } = session.terminal;
  // An unknown id is worth knowing before minutes of reading.
  fromOption("--metric", () => metric?.forEach(findMetric));
  const skipped = createSkipReporter(session);
  const { log, members } = await buildLog(
    {
      sources: sourcesOf(files, options.mapping, { folder, timeZone }),
      members: await readMembers(
        (options.members ?? []).map((file) => shownPath(resolve(folder, file))),
        { onError, skipped },
      ),
      notAfter: endOfData(options.asOf, { timeZone, now: session.terminal.now }),
      onError,
      skipped,
    },
    session,
  );
  skipped.summarize();
  if (log.size === 0) throw new CommandError({ code: "no-activities" });
  const { results, diagnostics } = computeMetrics(
    { log, members },
    {
      timeZone,
      ...(metric === undefined ? {} : { metrics: metric }),
      period: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
      ...(options.weekStart === undefined ? {} : { weekStart: options.weekStart }),
      ...(options.granularity === undefined ? {} : { granularity: options.granularity }),
    },
  );
  const [diagnostic, ...moreDiagnostics] = diagnostics;
  if (diagnostic !== undefined) session.warnAbout(new RukunError([diagnostic, ...moreDiagnostics], metricsMessages));
  if (session.format === "json") session.print(resultsJson(results));
  else for (const line of metricTable(results, session)) session.print(line);
}

/** The options that speak of days, checked before anything is read. */
function readDays(options: MetricsOptions): { timeZone: string; from: string | undefined; to: string | undefined } {
  const date = (option: string, value: string | undefined): string | undefined =>
    value === undefined ? undefined : fromOption(option, () => parseLocalDate(value));
  const { asOf } = options;
  if (asOf !== undefined && !isLocalDate(asOf)) fromOption("--as-of", () => parseInstant(asOf));
  const from = date("--from", options.from);
  const to = date("--to", options.to);
  if (from !== undefined && to !== undefined) fromOption("--from", () => parsePeriod({ from, to }));
  return { timeZone: fromOption("--time-zone", () => checkTimeZone(options.timeZone ?? "UTC")), from, to };
}

function sourcesOf(
  files: readonly string[],
  mapping: string | undefined,
  { folder, timeZone }: { readonly folder: string; readonly timeZone: string },
): RecordSource[] {
  const platforms = files.map(platformOf);
  if (mapping !== undefined && !platforms.includes("csv")) {
    throw new CommandError({ code: "mapping-without-csv", file: "--mapping" });
  }
  return files.map((file, index) => ({
    platform: platforms[index] as "csv" | "ndjson",
    files: [shownPath(resolve(folder, file))],
    mapping,
    folder,
    timeZone,
  }));
}
