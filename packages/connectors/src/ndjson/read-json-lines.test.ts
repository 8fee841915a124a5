import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ReadOptions } from "../reading/read-options.js";
import { readJsonLines, type JsonLine } from "./read-json-lines.js";

async function read(
  content: string | Buffer,
  options: ReadOptions = {},
): Promise<{ lines: JsonLine[]; issues: string[] }> {
  const issues: string[] = [];
  const reader = readJsonLines(
    { name: "facts.ndjson", stream: Readable.from([Buffer.from(content)]) },
    { onIssue: (error) => issues.push(...error.describe("en")), ...options },
  );
  const lines: JsonLine[] = [];
  for await (const line of reader) lines.push(line);
  return { lines, issues };
}

test("every object comes with its line, plain or gzip", async () => {
  const text = '{"links":1}\n\n{"id":"e1","type":"no activity"}\r\n{}';
  const expected = [
    { line: 1, value: { links: 1 } },
    { line: 3, value: { id: "e1", type: "no activity" } },
    { line: 4, value: {} },
  ];
  expect((await read(text)).lines).toEqual(expected);
  expect((await read(gzipSync(text))).lines).toEqual(expected);
});

describe("what is no object is a bad line", () => {
  test.each([
    ["[1]", "facts.ndjson:2: expected an object, found a list; correct it [invalid-type]"],
    ["null", "facts.ndjson:2: expected an object, found null; correct it"],
    ["7", "facts.ndjson:2: expected an object, found a number; correct it [invalid-type]"],
    ['{"a":', "facts.ndjson:2: not JSON: the text ends too early at column 6"],
    ['{"constructor":1}', 'facts.ndjson:2 constructor: the key "constructor" is not allowed'],
  ])("%s", async (line, issue) => {
    const text = `{"a":1}\n${line}\n{"a":3}\n`;
    const { lines, issues } = await read(text, { onError: "skip" });
    expect(lines.map(({ line: number }) => number)).toEqual([1, 3]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(issue);
    await expect(read(text)).rejects.toThrow(issue);
  });
});
