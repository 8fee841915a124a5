import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ConnectorError } from "../errors/connector-error.js";
import type { ReadCsvOptions } from "./read-csv.js";
import { readCsv } from "./read-csv.js";

async function read(
  text: string | Buffer,
  options: ReadCsvOptions = {},
): Promise<{ records: unknown[]; issues: string[]; summary: unknown }> {
  const issues: string[] = [];
  const reader = readCsv(
    { name: "a.csv", stream: Readable.from([Buffer.from(text)]) },
    { onIssue: (error) => issues.push(...error.describe("en")), ...options },
  );
  const records: unknown[] = [];
  for await (const record of reader) records.push(record);
  return { records, issues, summary: reader.summary };
}

const header = "id,type,actorId,occurredAt,threadId,text";

describe("a file whose columns are an activity's fields", () => {
  test("gives activities, empty cells left out", async () => {
    const { records } = await read(`${header}\ne1,post,siti,2026-02-28T14:01:14Z,t7,\n`);
    expect(records).toEqual([
      {
        record: "activity",
        id: "e1",
        type: "post",
        actorId: "siti",
        occurredAt: "2026-02-28T14:01:14Z",
        threadId: "t7",
      },
    ]);
  });

  test("may quote fields that hold delimiters, quotes and line breaks", async () => {
    const { records } = await read(
      `${header}\r\ne1,post,siti,1772287274000,t7,"Halo, ""kawan""\r\nsemua"\r\ne2,reply,budi,1772287275000,t7,ya\r\n`,
    );
    expect(records).toMatchObject([
      { text: 'Halo, "kawan"\r\nsemua', occurredAt: 1772287274000 },
      { id: "e2", text: "ya" },
    ]);
  });

  test.each([";", "\t", ","])(
    "may be separated by %j, gzipped, and begin with a byte order mark",
    async (delimiter) => {
      const text = `\ufeff${header}\ne1,post,siti,2026-02-28T14:01:14Z,t7,hi\n`.replaceAll(",", delimiter);
      const { records } = await read(gzipSync(text));
      expect(records).toMatchObject([{ id: "e1", text: "hi" }]);
    },
  );

  test("holds typed values and attributes", async () => {
    const { records } = await read(
      'id,type,actorId,occurredAt,value,currency,inferred,attributes\ne1,purchase,siti,2026-02-28T14:01:14+07:00,1500.5,IDR,true,"{""shop"":""a"",""n"":2}"\n',
    );
    expect(records).toMatchObject([
      { value: 1500.5, currency: "IDR", inferred: true, attributes: { shop: "a", n: 2 } },
    ]);
  });
});

describe("the mapping lean-zulip", () => {
  const columns = "event_id,member_id,channel,thread_id,type,timestamp,chars,links,code_blocks,has_question,mentions";

  test("reads the Lean community's events", async () => {
    const { records } = await read(
      `${columns}\ne1,m7979779a,general,15edd5059f,topic,2018-02-26T16:02:06Z,20,0,0,1,ma mb\n`,
      {
        mapping: "lean-zulip",
      },
    );
    expect(records).toEqual([
      {
        record: "activity",
        id: "e1",
        type: "post",
        actorId: "m7979779a",
        occurredAt: Date.UTC(2018, 1, 26, 16, 2, 6),
        channelId: "general",
        threadId: "15edd5059f",
        attributes: { chars: 20, links: 0, codeBlocks: 0, hasQuestion: true, mentions: "ma mb" },
      },
    ]);
  });

  test("misses a column that is not there", async () => {
    await expect(read("event_id,member_id\n", { mapping: "lean-zulip" })).rejects.toThrow(
      'a.csv:1 type: the column "type" is missing; the file has event_id, member_id;',
    );
  });
});

describe("a mapping of one's own", () => {
  const mapping = {
    schemaVersion: 1,
    name: "forum",
    fields: { id: "post", type: "kind", actorId: "user", occurredAt: "created" },
    values: { type: { opening: "post" } },
    constants: { communityId: "forum" },
    timestamp: { format: "iso", timeZone: "Asia/Jakarta" },
  } as const;

  test("translates values and reads local times", async () => {
    const { records } = await read("user,kind,created,post\nsiti,opening,2026-02-28 14:01,e1\n", { mapping });
    expect(records).toEqual([
      {
        record: "activity",
        id: "e1",
        type: "post",
        actorId: "siti",
        communityId: "forum",
        occurredAt: Date.UTC(2026, 1, 28, 7, 1),
      },
    ]);
  });

  test.each([
    {
      when: "a time zone that does not exist",
      change: { timestamp: { format: "iso", timeZone: "Asia/Atlantis" } },
      code: "unknown-time-zone",
    },
    { when: "a type that does not exist", change: { values: { type: { opening: "topic" } } }, code: "unknown-type" },
    {
      when: "no column for the member",
      change: { fields: { id: "post", type: "kind", occurredAt: "created" } },
      code: "missing",
    },
    {
      when: "an attribute named __proto__",
      change: { attributes: JSON.parse('{"__proto__":{"column":"x","type":"string"}}') as never },
      code: "forbidden-key",
    },
  ])("is refused at once with $when", ({ change, code }) => {
    expect(() => readCsv("x.csv", { mapping: { ...mapping, ...change } as never })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  test("is refused by an unknown name", () => {
    expect(() => readCsv("x.csv", { mapping: "constructor" })).toThrow(/no mapping "constructor"/);
  });
});

describe("a bad row", () => {
  const good = "e1,post,siti,2026-02-28T14:01:14Z,t7,hi";
  const after = "e9,reply,budi,2026-02-28T14:02:14Z,t7,ho";

  test.each([
    { when: "has too few fields", row: "e2,post", issue: "a.csv:3: the row has 2 fields and the header 6;" },
    {
      when: "has text after a quote",
      row: 'e2,post,siti,2026-02-28T14:01:14Z,t7,"a"b',
      issue: "a.csv:3: there is text after a closing quote;",
    },
    {
      when: "never closes a quote",
      row: 'e2,post,siti,2026-02-28T14:01:14Z,t7,"a',
      issue: "a.csv:3: a quoted field opens in this row and is never closed;",
    },
    {
      when: "has no time",
      row: "e2,post,siti,yesterday,t7,a",
      issue: 'a.csv:3 occurredAt: "yesterday" is not a time;',
    },
    {
      when: "has a time without an offset",
      row: "e2,post,siti,2026-02-28T14:01:14,t7,a",
      issue: 'a.csv:3 occurredAt: "2026-02-28T14:01:14" is not a time;',
    },
    {
      when: "is dated 30 February",
      row: "e2,post,siti,2026-02-30T14:01:14Z,t7,a",
      issue: 'a.csv:3 occurredAt: "2026-02-30T14:01:14Z" is not a time;',
    },
    {
      when: "has an unknown type",
      row: "e2,constructor,siti,2026-02-28T14:01:14Z,t7,a",
      issue: 'a.csv:3 type: "constructor" is no type of activity;',
    },
    { when: "has no member", row: "e2,post,,2026-02-28T14:01:14Z,t7,a", issue: "a.csv:3 actorId: this is missing;" },
    {
      when: "is too long",
      row: `e2,post,siti,2026-02-28T14:01:14Z,t7,${"x".repeat(10_000)}`,
      issue: "a.csv:3: the line is longer than 1,000 bytes;",
    },
    {
      when: "is not UTF-8",
      row: Buffer.from("e2,post,siti,2026-02-28T14:01:14Z,t7,caf\xe9", "latin1"),
      issue: "a.csv:3: the line is not valid UTF-8;",
    },
  ])("that $when costs itself alone", async ({ row, issue }) => {
    const bytes = Buffer.concat([Buffer.from(`${header}\n${good}\n`), Buffer.from(row), Buffer.from(`\n${after}\n`)]);
    const { records, issues, summary } = await read(bytes, { onError: "skip", maxLineBytes: 1000 });
    expect(records).toMatchObject([{ id: "e1" }, { id: "e9" }]);
    expect(issues).toEqual([expect.stringContaining(issue)]);
    expect(summary).toMatchObject({ read: 2, skipped: 1 });
  });

  test("stops the reading unless told otherwise, after the rows before it", async () => {
    const seen: unknown[] = [];
    const reader = readCsv({ name: "a.csv", stream: Readable.from([`${header}\n${good}\nbad\n${after}\n`]) });
    const reading = (async () => {
      for await (const record of reader) seen.push(record);
    })();
    await expect(reading).rejects.toBeInstanceOf(ConnectorError);
    expect(seen).toMatchObject([{ id: "e1" }]);
    expect(reader.summary).toEqual({ read: 1, skipped: 0, byCode: {} });
  });
});

test("a value is kept where its type has one, and refused where it has none", async () => {
  const columns = "id,type,actorId,occurredAt,value,currency";
  const row = (id: string, type: string, value: string, currency = ""): string =>
    `${id},${type},siti,2026-02-28T14:01:14Z,${value},${currency}`;
  const text = [
    columns,
    row("e1", "purchase", "-5", "IDR"),
    row("e2", "post", "5"),
    row("e3", "read", "-1"),
    row("e4", "read", " "),
    row("e5", "post", ""),
  ];
  const { records, issues } = await read(text.join("\n"), { onError: "skip" });
  expect(records).toMatchObject([{ id: "e1", value: -5 }, { id: "e5" }]);
  expect(records[1]).not.toHaveProperty("value");
  expect(issues).toEqual([
    expect.stringMatching(/^a\.csv:3 value: .*\[unexpected-value\]$/),
    expect.stringMatching(/^a\.csv:4 value: .*\[out-of-range\]$/),
    expect.stringMatching(/^a\.csv:5 value: .*\[invalid-cell\]$/),
  ]);
});

describe("a header", () => {
  test("names each column once", async () => {
    await expect(read("id,type,id,actorId\n")).rejects.toMatchObject({ code: "repeated-column" });
  });

  test("names no column that an activity does not have, unless it is skipped", async () => {
    const text = `${header},mood\ne1,post,siti,2026-02-28T14:01:14Z,t7,hi,good\n`;
    await expect(read(text)).rejects.toMatchObject({ code: "unknown-column" });
    const { records, issues } = await read(text, { onError: "skip" });
    expect(records).toMatchObject([{ id: "e1", text: "hi" }]);
    expect(issues).toHaveLength(1);
  });
});
