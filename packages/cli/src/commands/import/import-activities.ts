import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { checkTimeZone, type ImportRecord } from "@rukun/core";
import { nearest } from "@rukun/core/schemas";
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
  if (options.content === true) throw new CommandError({ code: "no-content", params: { platform } });
  const { onError = "stop", out = "-" } = options;
  const { folder } = session.terminal;
  const { timeZone } = options;
  if (timeZone !== undefined) fromOption("--time-zone", () => checkTimeZone(timeZone));
  const skipped = createSkipReporter(session);
  const readers = await openReaders(
    {
      platform,
      files: paths.map((path) => shownPath(resolve(folder, path))),
      mapping: options.mapping,
      timeZone,
      folder,
    },
    { onError, onIssue: skipped.skip },
    session,
  );
  const batches = recordBatches(readers, onError);
  const progress = startProgress(session);
  try {
    const lines = linesOf(batches, () =>
      progress.show(() => session.text("import.reading", { count: totalRead(readers).read })),
    );
    if (out === "-") await pipeline(Readable.from(lines), session.terminal.stdout, { end: false });
    else await writeFileFrom(resolve(folder, out), lines);
  } finally {
    progress.end();
    skipped.summarize();
  }
  session.note("import.done", {
    count: totalRead(readers).read,
    out: out === "-" ? session.text("import.standard-output") : out,
  });
}

function readPlatform(given: string): Platform {
  const platform = platforms.find((candidate) => candidate === given);
  if (platform !== undefined) return platform;
  const params = { value: given, values: platforms.join(", "), nearest: nearest(given, platforms) ?? "none" };
  throw new CommandError({ code: "unknown-platform", params });
}

async function* linesOf(batches: AsyncIterable<readonly ImportRecord[]>, onBatch: () => void): AsyncGenerator<string> {
  for await (const batch of batches) {
    let text = "";
    for (const record of batch) text += `${JSON.stringify(plain(record))}\n`;
    onBatch();
    yield text;
  }
}

/** The record as a line holds it: one without a kind is an activity. */
function plain(record: ImportRecord): object {
  if (record.record !== "activity") return record;
  const { record: _kind, ...activity } = record;
  return activity;
}
