import { activityTypes, type Activity } from "@rukun/core";
import fc from "fast-check";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readCsv } from "../csv/read-csv.js";
import { writeCsv } from "../csv/write-csv.js";
import { readNdjson } from "../ndjson/read-ndjson.js";
import { recordToNdjson, writeNdjson } from "../ndjson/write-ndjson.js";
import type { RecordReader } from "./record-reader.js";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }).filter((text) => !/[\p{Surrogate}\0]/u.test(text)),
  fc.constantFrom(
    "=1+1",
    "'=1",
    "''@x",
    "-5",
    '"',
    '""',
    "a,b",
    "a;b\tc",
    "line\nbreak",
    "line\r\nbreak\r",
    "  ",
    "\ufeffx",
    "__proto__",
  ),
);
const id = anyText.filter((text) => text !== "");
const optional = { requiredKeys: ["id", "actorId", "occurredAt"] as ["id", "actorId", "occurredAt"] };
const instant = fc.oneof(
  fc.integer({ min: 0, max: 4_000_000_000_000 }),
  fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constant("2026-02-28T21:01:14+07:00"),
);
const attribute = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.constant(null),
);
const name = anyText.filter((text) => !["__proto__", "constructor", "prototype"].includes(text));
const base = {
  id,
  actorId: id,
  occurredAt: instant,
  communityId: id,
  channelId: id,
  threadId: id,
  objectId: id,
  targetId: id,
  replyToId: id,
  text: anyText,
  lang: fc.constantFrom("id", "en-GB"),
  inferred: fc.boolean(),
  attributes: fc.dictionary(name, attribute, { maxKeys: 3, noNullPrototype: true }),
};
const value = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
const activity: fc.Arbitrary<Activity> = fc.oneof(
  fc.tuple(fc.record(base, optional), fc.constantFrom(...activityTypes)).map(([record, type]) => ({ ...record, type })),
  fc
    .record({ ...base, value, currency: fc.constantFrom("IDR", "EUR") }, optional)
    .map((record) => ({ ...record, type: "purchase" as const })),
  fc.record({ ...base, value }, optional).map((record) => ({ ...record, type: "read" as const })),
);

async function collect(reader: RecordReader): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const record of reader) records.push(record);
  return records;
}

/** The text in chunks that cut it anywhere, also within a character. */
function cut(content: Buffer, size: number): Readable {
  const chunks: Buffer[] = [];
  for (let at = 0; at < content.length; at += size) chunks.push(content.subarray(at, at + size));
  return Readable.from(chunks);
}

async function written(chunks: AsyncIterable<string>): Promise<Buffer> {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return Buffer.from(text);
}

const labelled = (activities: readonly Activity[]): unknown[] =>
  activities.map((one) => ({ record: "activity", ...one }));
const some = fc.array(activity, { minLength: 1, maxLength: 8 });
const size = fc.integer({ min: 1, max: 300 });

test("what is written as NDJSON is read back as it was, plain and gzip, however it is cut into chunks", async () => {
  await fc.assert(
    fc.asyncProperty(some, size, fc.boolean(), async (activities, chunkSize, gzip) => {
      const content = await written(writeNdjson(activities));
      const records = await collect(readNdjson(cut(gzip ? gzipSync(content) : content, chunkSize)));
      expect(records).toStrictEqual(labelled(activities));
    }),
    { numRuns: 150 },
  );
});

test("what is written as CSV is read back as it was, however it is cut into chunks", async () => {
  await fc.assert(
    fc.asyncProperty(some, size, async (activities, chunkSize) => {
      const records = await collect(readCsv(cut(await written(writeCsv(activities)), chunkSize)));
      expect(records).toStrictEqual(labelled(activities));
    }),
    { numRuns: 300 },
  );
});

test("no cell of written CSV is a formula", async () => {
  await fc.assert(
    fc.asyncProperty(activity, async (one) => {
      const [, row = ""] = (await written(writeCsv([one]))).toString().split(/\r\n/, 2);
      expect(row).not.toMatch(/(?:^|,)"?[=+@\t\r]/);
    }),
  );
});

test("other records keep what they are", async () => {
  const member = { record: "member", id: "siti", isStaff: true } as const;
  expect(recordToNdjson(member)).toBe('{"record":"member","id":"siti","isStaff":true}\n');
  expect(await collect(readNdjson(cut(await written(writeNdjson([member])), 7)))).toEqual([member]);
});
