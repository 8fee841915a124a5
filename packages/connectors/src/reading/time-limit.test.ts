import { Readable } from "node:stream";
import { parseInstant, type ImportRecord } from "@rukun/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "../csv/read-csv.js";
import type { ConnectorError } from "../errors/connector-error.js";
import type { Input } from "../input/input.js";
import { readIrcLog } from "../irc/read-irc-log.js";
import { readNdjson } from "../ndjson/read-ndjson.js";
import { readZulipArchive } from "../zulip/read-zulip-archive.js";
import type { ReadOptions } from "./read-options.js";
import type { RecordReader } from "./record-reader.js";
import { compileTimeLimit } from "./time-limit.js";

const notAfter = { instant: parseInstant("2026-02-28T16:59:59.999Z"), asOf: "2026-02-28" };
const mapping = {
  schemaVersion: 1,
  name: "forum",
  fields: { id: "nr", actorId: "who", type: "what", occurredAt: "when" },
  timestamp: { format: "seconds" },
} as const;
const seconds = (text: string): number => parseInstant(text) / 1000;
const last = "2026-02-28T16:59:59Z";
const late = "2026-02-28T17:00:00Z";
const zulip = { sender_id: 7, stream_id: 5, display_recipient: "general", subject: "Lunch", content: "hi" };

interface Format {
  readonly format: string;
  readonly contents: string;
  readonly open: (input: Input, options: ReadOptions) => RecordReader;
  readonly error: RegExp;
}

const formats: readonly Format[] = [
  {
    format: "NDJSON",
    contents: [last, late, "2026-02-27T08:00:00Z"]
      .map((occurredAt, index) => JSON.stringify({ id: `e${index}`, type: "post", actorId: "budi", occurredAt }))
      .join("\n"),
    open: readNdjson,
    error: /^2026-02-28\.log:2 occurredAt: "2026-02-28T17:00:00Z" is after 2026-02-28, .* \[after-as-of\]$/,
  },
  {
    format: "CSV",
    contents: `id,type,actorId,occurredAt\n0,post,budi,${last}\n1,post,budi,${late}\n2,post,budi,2026-02-27T08:00Z\n`,
    open: readCsv,
    error: /^2026-02-28\.log:3 occurredAt: "2026-02-28T17:00:00Z" is after 2026-02-28, .* \[after-as-of\]$/,
  },
  {
    format: "CSV by a mapping",
    contents: `nr,who,what,when\n0,budi,post,${seconds(last)}\n1,budi,post,${seconds(late)}\n2,budi,post,1\n`,
    open: (input, options) => readCsv(input, { ...options, mapping }),
    error: /^2026-02-28\.log:3 when: "2026-02-28T17:00:00\.000Z" is after 2026-02-28, .* \[after-as-of\]$/,
  },
  {
    format: "an IRC log",
    contents: "[23:59] <budi> a\n[00:00] <budi> b\n[23:00] <budi> c\n[23:01] <budi> d\n",
    // A second log of the day before, so that something comes after the line that is too late.
    open: (input, options) =>
      readIrcLog([input, { name: "2026-02-27.log", stream: Readable.from(["[08:00] <budi> e\n"]) }], {
        ...options,
        timeZone: "Asia/Jakarta",
      }),
    error: /^2026-02-28\.log:2 occurredAt: "2026-02-28T17:00:00\.000Z" is after 2026-02-28, .* \[after-as-of\]$/,
  },
  {
    format: "a Zulip archive",
    contents: JSON.stringify({
      messages: [
        { ...zulip, id: 1, timestamp: seconds(last) },
        { ...zulip, id: 2, timestamp: seconds(late), reactions: [{ emoji_name: "ok", user_id: 7 }] },
        { ...zulip, id: 3, timestamp: seconds("2026-02-27T08:00:00Z") },
      ],
    }),
    open: readZulipArchive,
    error:
      /^2026-02-28\.log messages\[1\]\.timestamp: "2026-02-28T17:00:00\.000Z" is after 2026-02-28, .* \[after-as-of\]$/,
  },
];

async function read({ contents, open }: Format, options: ReadOptions) {
  const errors: ConnectorError[] = [];
  const reader = open(
    { name: "2026-02-28.log", stream: Readable.from([contents]) },
    { ...options, onIssue: (error) => errors.push(error) },
  );
  const activities: ImportRecord[] = [];
  for await (const record of reader) if (record.record === "activity") activities.push(record);
  return { activities, lines: errors.flatMap((error) => error.describe("en")), summary: reader.summary };
}

describe.each(formats)("an activity of $format dated after the limit", (format) => {
  test("ends the reading with where it is and what to do", async () => {
    const reading = read(format, { notAfter, onError: "stop" });
    await expect(reading).rejects.toMatchObject({ code: "after-as-of" });
    const error = await reading.catch((caught: unknown) => caught as ConnectorError);
    expect((error as ConnectorError).describe("en")).toEqual([expect.stringMatching(format.error)]);
  });

  test("is skipped, told of and counted, and nothing else is lost", async () => {
    const { activities, lines, summary } = await read(format, { notAfter, onError: "skip" });
    const tooLate = format.format === "an IRC log" ? 3 : 1;
    expect(activities).toHaveLength(2);
    expect(lines).toHaveLength(tooLate);
    expect(lines[0]).toMatch(format.error);
    expect(summary).toMatchObject({ skipped: tooLate, byCode: { "after-as-of": tooLate } });
  });

  test("is read where there is no limit", async () => {
    const { activities, lines } = await read(format, {});
    expect(activities.length).toBeGreaterThan(2);
    expect(lines).toEqual([]);
  });
});

test("without a name for it the limit is today", () => {
  const check = compileTimeLimit({ instant: notAfter.instant });
  expect(check(late)).toEqual({ code: "after-today", params: { found: late } });
  expect(check(last)).toBeUndefined();
});

test("a time is too late exactly when it is after the limit, however it is written", () => {
  const instants = fc.integer({ min: 172_800_000, max: 4_100_000_000_000 });
  const distances = fc.integer({ min: -259_200_000, max: 259_200_000 });
  const offsets = fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 });
  fc.assert(
    fc.property(instants, distances, offsets, (instant, distance, offset) => {
      const time = Math.max(0, instant + distance);
      const local = new Date(time + offset * 60_000).toISOString().slice(0, -1);
      const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
      const sign = offset < 0 ? "-" : "+";
      const written = `${local}${sign}${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
      const check = compileTimeLimit({ instant, asOf: "then" });
      // The first day of 1970 has times whose local date is in 1969, which core does not read.
      if (local.startsWith("1969")) return;
      expect(check(written) !== undefined).toBe(time > instant);
      expect(check(time) !== undefined).toBe(time > instant);
    }),
  );
});
