import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readNdjson, type ReadNdjsonOptions } from "./read-ndjson.js";

async function read(
  content: string | Buffer,
  options: ReadNdjsonOptions = {},
): Promise<{ records: unknown[]; issues: string[]; summary: unknown }> {
  const issues: string[] = [];
  const reader = readNdjson(
    { name: "a.ndjson", stream: Readable.from([Buffer.from(content)]) },
    { onIssue: (error) => issues.push(...error.describe("en")), ...options },
  );
  const records: unknown[] = [];
  for await (const record of reader) records.push(record);
  return { records, issues, summary: reader.summary };
}

const post = '{"id":"e1","type":"post","actorId":"siti","occurredAt":"2026-02-28T14:01:14Z"}';
const reply = '{"id":"e2","type":"reply","actorId":"budi","occurredAt":1772287275000,"attributes":{"likes":2}}';

test("a line without `record` is an activity, and other lines are what they say", async () => {
  const { records } = await read(`\ufeff${post}\r\n\n{"record":"member","id":"siti","name":"Siti"}\n${reply}`);
  expect(records).toEqual([
    { record: "activity", ...JSON.parse(post) },
    { record: "member", id: "siti", name: "Siti" },
    { record: "activity", ...JSON.parse(reply) },
  ]);
});

test("in a file of members a line without `record` is a member", async () => {
  const { records } = await read(`{"id":"siti","isStaff":true}\n{"record":"channel","id":"umum"}\n`, {
    record: "member",
  });
  expect(records).toEqual([
    { record: "member", id: "siti", isStaff: true },
    { record: "channel", id: "umum" },
  ]);
  await expect(read("[1]\n", { record: "member" })).rejects.toThrow("expected an object, found a list");
});

test("gzip is recognised by its bytes", async () => {
  const { records } = await read(gzipSync(`${post}\n`));
  expect(records).toHaveLength(1);
});

describe("a bad line costs itself alone", () => {
  test.each([
    {
      when: "is broken JSON",
      line: '{"id":"e2",',
      issue: "a.ndjson:2: not JSON: the text ends too early at column 12",
    },
    { when: "is no object", line: "[1,2]", issue: "a.ndjson:2: expected an object, found a list" },
    {
      when: "has a key that reaches the prototype",
      line: '{"id":"e2","__proto__":{"isStaff":true}}',
      issue: 'a.ndjson:2 __proto__: the key "__proto__" is not allowed',
    },
    {
      when: "is an unknown record",
      line: '{"record":"membr","id":"siti"}',
      issue: 'a.ndjson:2 record: "membr" is not one of',
    },
    {
      when: "has an unknown type",
      line: '{"id":"e2","type":"like","actorId":"siti","occurredAt":0}',
      issue: 'a.ndjson:2 type: "like" is not one of',
    },
    {
      when: "has no member",
      line: '{"id":"e2","type":"post","occurredAt":0}',
      issue: "a.ndjson:2 actorId: this is missing",
    },
    {
      when: "is 10 MB long",
      line: `{"id":"${"x".repeat(10_000_000)}"}`,
      issue: "a.ndjson:2: the line is longer than 1,048,576 bytes",
    },
    {
      when: "is not UTF-8",
      line: Buffer.from('{"id":"caf\xe9"}', "latin1"),
      issue: "a.ndjson:2: the line is not valid UTF-8",
    },
  ])("that $when", async ({ line, issue }) => {
    const content = Buffer.concat([Buffer.from(`${post}\n`), Buffer.from(line), Buffer.from(`\n${reply}\n`)]);
    const { records, issues, summary } = await read(content, { onError: "skip" });
    expect(records).toMatchObject([{ id: "e1" }, { id: "e2", type: "reply" }]);
    expect(issues).toEqual([expect.stringContaining(issue)]);
    expect(issues[0]?.length).toBeLessThan(400);
    expect(summary).toMatchObject({ read: 2, skipped: 1 });
    await expect(read(content)).rejects.toThrow(issue);
  });

  test("and each thing wrong with it is told", async () => {
    const { issues, summary } = await read('{"type":"post","occurredAt":"soon"}\n', { onError: "skip" });
    expect(issues.map((issue) => issue.replace(/: .*/, ""))).toEqual([
      "a.ndjson:1 id",
      "a.ndjson:1 actorId",
      "a.ndjson:1 occurredAt",
    ]);
    expect(summary).toMatchObject({ skipped: 1 });
  });
});

test("nothing was polluted", async () => {
  await read('{"id":"e2","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}\n', {
    onError: "skip",
  });
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});
