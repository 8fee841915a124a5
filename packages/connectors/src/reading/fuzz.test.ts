import fc from "fast-check";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readCsv } from "../csv/read-csv.js";
import { ConnectorError } from "../errors/connector-error.js";
import type { NamedInput } from "../input/input.js";
import { readIrcLog } from "../irc/read-irc-log.js";
import { readNdjson } from "../ndjson/read-ndjson.js";
import { readRegister } from "../registers/read-register.js";
import { readZulipArchive } from "../zulip/read-zulip-archive.js";
import type { ReadOptions } from "./read-options.js";
import type { RecordReader } from "./record-reader.js";

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

const formats: readonly {
  name: string;
  open: (input: NamedInput, options: ReadOptions) => RecordReader<unknown>;
  valid: string;
}[] = [
  {
    name: "a.csv",
    open: readCsv,
    valid: `id,type,actorId,occurredAt,text,attributes\n${lines(20, (index) => `e${index},post,m1,2026-02-28T14:01:14Z,"a, ""b""\nc",\n`)}`,
  },
  {
    name: "lean.csv",
    open: (input, options) => readCsv(input, { ...options, mapping: "lean-zulip" }),
    valid: `event_id,member_id,channel,thread_id,type,timestamp,chars,links,code_blocks,has_question,mentions\n${lines(20, (index) => `e${index},m1,general,t1,topic,2018-02-26T16:02:06Z,20,0,0,1,m2`)}`,
  },
  {
    name: "a.ndjson",
    open: readNdjson,
    valid: lines(
      20,
      (index) => `{"id":"e${index}","type":"post","actorId":"m1","occurredAt":${index},"attributes":{"a":[]}}`,
    ),
  },
  {
    name: "2004-12-25-#ubuntu.txt",
    open: readIrcLog,
    valid: lines(
      20,
      (index) =>
        `[09:${String(index).padStart(2, "0")}] <siti> hi\n=== siti is now known as budi\n=== a [b@c] has joined #ubuntu`,
    ),
  },
  {
    name: "zulip.json",
    open: readZulipArchive,
    valid: `{"messages":[\n${Array.from({ length: 10 }, (_, index) => `{"id":${index},"sender_id":1,"timestamp":1,"type":"stream","stream_id":5,"display_recipient":"g","subject":"s","content":"hi","reactions":[{"emoji_name":"x","user_id":2}]}`).join(",\n")}]}`,
  },
  {
    name: "reviews.csv",
    open: (input, options) => readRegister(input, "reviews", options),
    valid: `id,heldOn,metricIds\n${lines(20, (index) => `r${index},2026-01-05,"a; b"`)}`,
  },
  {
    name: "reviews.xlsx",
    open: (input, options) => readRegister(input, "reviews", options),
    valid: "PK\u0003\u0004",
  },
];

/** Reads to the end, and sees to it that whatever is wrong is said in a typed error of one line an issue. */
async function readAll(open: () => RecordReader<unknown>): Promise<number> {
  let count = 0;
  try {
    for await (const batch of open().batches()) count += batch.length;
  } catch (error) {
    expect(error).toBeInstanceOf(ConnectorError);
    checkError(error as ConnectorError);
  }
  return count;
}

function checkError(error: ConnectorError): void {
  for (const locale of ["en", "id"]) {
    for (const text of error.describe(locale)) {
      expect(text.length).toBeLessThan(1500);
      // eslint-disable-next-line no-control-regex
      expect(text).not.toMatch(/[\u0000-\u001f]/);
    }
  }
}

const mutation = fc.record({ at: fc.nat(), remove: fc.nat(3), insert: fc.uint8Array({ maxLength: 3 }) });

describe.each(formats)("$name", ({ name, open, valid }) => {
  const input = (content: Uint8Array, size: number): NamedInput => {
    const chunks: Uint8Array[] = [];
    for (let at = 0; at < content.length; at += size) chunks.push(content.subarray(at, at + size));
    return { name, stream: Readable.from(chunks) };
  };
  const options = (onError: "stop" | "skip"): ReadOptions => ({ onError, onIssue: checkError, maxLineBytes: 500 });
  const onError = fc.constantFrom("stop" as const, "skip" as const);
  const size = fc.integer({ min: 1, max: 200 });

  test("never fails but with a typed error, on any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        size,
        onError,
        fc.boolean(),
        async (bytes, chunk, policy, gzip) => {
          await readAll(() => open(input(gzip ? gzipSync(bytes) : bytes, chunk), options(policy)));
        },
      ),
      { numRuns: 100 },
    );
  });

  test("never fails but with a typed error, on damaged files", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(mutation, { maxLength: 5 }),
        fc.nat(),
        size,
        onError,
        fc.boolean(),
        async (mutations, end, chunk, policy, gzip) => {
          let bytes: Uint8Array = Buffer.from(valid);
          if (gzip) bytes = gzipSync(bytes);
          for (const { at, remove, insert } of mutations) {
            const from = at % (bytes.length + 1);
            bytes = Buffer.concat([bytes.subarray(0, from), insert, bytes.subarray(from + remove)]);
          }
          if (end % 3 === 0) bytes = bytes.subarray(0, end % (bytes.length + 1));
          await readAll(() => open(input(bytes, chunk), options(policy)));
        },
      ),
      { numRuns: 100 },
    );
  });
});

test("a bad line anywhere costs no other record", async () => {
  const good = (index: number): string => `{"id":"e${index}","type":"post","actorId":"m1","occurredAt":${index}}`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.constant(undefined),
          fc.string({ unit: "binary" }).map((text) => text.replaceAll("\n", " ")),
        ),
        { minLength: 1 },
      ),
      async (sequence) => {
        const content = sequence.map((bad, index) => (bad === undefined ? good(index) : `!${bad}`)).join("\n");
        const ids: unknown[] = [];
        // Half a surrogate pair has no UTF-8; it becomes a replacement character, which is as bad a line.
        const reader = readNdjson(
          { name: "a", stream: Readable.from([`${content.replaceAll("\0", " ")}\n`]) },
          { onError: "skip" },
        );
        for await (const record of reader) ids.push((record as { id: string }).id);
        expect(ids).toEqual(sequence.flatMap((bad, index) => (bad === undefined ? [`e${index}`] : [])));
        expect(reader.summary.skipped).toBe(sequence.length - ids.length);
      },
    ),
  );
});
