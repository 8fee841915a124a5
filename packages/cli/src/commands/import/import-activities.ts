import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { contentOf, recordToNdjson } from "@rukun/connectors";
import { checkTimeZone, nearest, type ImportRecord } from "@rukun/core";
import { CommandError } from "../../errors/command-error.js";
import { openReaders } from "../../input/read-records.js";
import { recordBatches, totalRead } from "../../input/record-batches.js";
import { shownPath } from "../../input/shown-path.js";
import { createSkipReporter } from "../../input/skip-reporter.js";
import { startProgress } from "../../output/progress.js";
import { writeFileFrom } from "../../output/write-file.js";
import { fromOption } from "../../program/from-option.js";
import { platforms, type Platform } from "../../project/project.js";
import type { Session } from "../../session/session.js";

/** What `rukun import` can be told. */
export interface ImportOptions {
  /** Where to write; `-` or nothing is standard output. */
  readonly out?: string;
  /** The mapping of CSV columns, by name or file. */
  readonly mapping?: string;
  /** The zone of times that name none. */
  readonly timeZone?: string;
  /** Write content to moderate instead of activities. */
  readonly content?: boolean;
  /** What a bad record does. */
  readonly onError?: "stop" | "skip";
}

/** Reads a platform's export and writes its activities, one JSON object a line. */
export async function importActivities(
  given: string,
  paths: readonly string[],
  { options, session }: { readonly options: ImportOptions; readonly session: Session },
): Promise<void> {
  const platform = readPlatform(given);
  const { onError = "stop", out = "-" } = options;
  const { folder } = session.terminal;
  const { mapping, timeZone } = options;
  if (mapping !== undefined && platform !== "csv") {
    throw new CommandError({ code: "mapping-without-csv", file: "--mapping" });
  }
  if (timeZone !== undefined) fromOption("--time-zone", () => checkTimeZone(timeZone));
  const skipped = createSkipReporter(session);
  const readers = await openReaders(
    {
      platform,
      files: paths.map((path) => shownPath(resolve(folder, path))),
      mapping,
      timeZone,
      folder,
    },
    { onError, onIssue: skipped.skip },
    session,
  );
  const batches = recordBatches(readers, onError);
  const { write, count } = lineWriter(options.content === true);
  const progress = startProgress(session);
  try {
    const all = linesOf(batches, {
      write,
      onBatch: () => progress.show(() => session.text("import.reading", { count: totalRead(readers).read })),
    });
    const lines = options.content === true ? refuseNone(all, { count, platform }) : all;
    if (out === "-") await pipeline(Readable.from(lines), session.terminal.stdout, { end: false });
    else await writeFileFrom(resolve(folder, out), lines);
  } finally {
    progress.end();
    skipped.summarize();
  }
  session.note("import.done", {
    count: count(),
    out: out === "-" ? session.text("import.standard-output") : out,
  });
}

function readPlatform(given: string): Platform {
  const platform = platforms.find((candidate) => candidate === given);
  if (platform !== undefined) return platform;
  const params = { value: given, values: platforms.join(", "), nearest: nearest(given, platforms) ?? "none" };
  throw new CommandError({ code: "unknown-platform", params });
}

async function* linesOf(
  batches: AsyncIterable<readonly ImportRecord[]>,
  { write, onBatch }: { readonly write: (record: ImportRecord) => string; readonly onBatch: () => void },
): AsyncGenerator<string> {
  for await (const batch of batches) {
    onBatch();
    yield batch.map(write).join("");
  }
}

/** What becomes of a record: a line, or nothing where content is wanted and it has none; lines are counted. */
function lineWriter(content: boolean): {
  readonly write: (record: ImportRecord) => string;
  readonly count: () => number;
} {
  let count = 0;
  return {
    count: () => count,
    write: (record) => {
      const wanted = content ? contentOf(record) : record;
      if (wanted === undefined) return "";
      count += 1;
      return content ? `${JSON.stringify(wanted)}\n` : recordToNdjson(record);
    },
  };
}

/** Lines as they come; where content is wanted and there is none, that is an error, and nothing is written. */
async function* refuseNone(
  lines: AsyncIterable<string>,
  { count, platform }: { readonly count: () => number; readonly platform: Platform },
): AsyncGenerator<string> {
  yield* lines;
  if (count() === 0) throw new CommandError({ code: "no-content", params: { platform } });
}
