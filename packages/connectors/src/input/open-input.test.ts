import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCsv } from "../csv/read-csv.js";
import type { ReadOptions } from "../reading/read-options.js";
import type { Input } from "./input.js";

const header = "id,type,actorId,occurredAt\n";
const rows = Array.from(
  { length: 5000 },
  (_, index) => `e${index},post,m${index % 7},${1_772_287_274_000 + index}\n`,
).join("");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rukun-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function count(input: Input, options: ReadOptions = {}): Promise<number> {
  let records = 0;
  for await (const batch of readCsv(input, options).batches()) records += batch.length;
  return records;
}

describe("a file that cannot be read", () => {
  const truncated = gzipSync(header + rows).subarray(0, 5000);
  test.each([
    { name: "empty.csv", content: "", code: "empty-file" },
    { name: "blank.csv", content: "\n\r\n", code: "empty-file" },
    { name: "empty.csv.gz", content: gzipSync(""), code: "empty-file" },
    { name: "sheet.csv", content: Buffer.from("PK\u0003\u0004rest"), code: "binary-file" },
    { name: "binary.csv", content: Buffer.from([1, 2, 0, 3]), code: "binary-file" },
    { name: "binary.csv.gz", content: gzipSync(Buffer.from([1, 2, 0, 3])), code: "binary-file" },
    { name: "utf16.csv", content: Buffer.from(`\ufeff${header}`, "utf16le"), code: "utf-16" },
    { name: "plain.csv.gz", content: header, code: "not-gzip" },
    { name: "truncated.csv.gz", content: truncated, code: "broken-gzip" },
  ])("$name is $code, in one line, whether bad rows are skipped or not", async ({ name, content, code }) => {
    const path = file(name, content);
    for (const onError of ["stop", "skip"] as const) {
      const reading = count(path, { onError });
      // What came before the damage was read, and is kept under "skip".
      if (code === "broken-gzip" && onError === "skip") await reading;
      else await expect(reading).rejects.toMatchObject({ code, message: expect.stringMatching(/^[^\n]+$/) as string });
    }
  });

  test("is missing, or a folder", async () => {
    await expect(count(join(folder, "nowhere.csv"))).rejects.toMatchObject({ code: "file-not-found" });
    await expect(count(folder)).rejects.toMatchObject({ code: "is-directory" });
  });

  test("gives the records before the damage", async () => {
    let records = 0;
    const issues: string[] = [];
    const options = { onError: "skip", onIssue: (error: { code: string }) => issues.push(error.code) } as const;
    for await (const batch of readCsv(file("cut.csv.gz", truncated), options).batches()) records += batch.length;
    expect(records).toBeGreaterThan(100);
    expect(issues).toContain("broken-gzip");
  });
});

describe("the same records come from", () => {
  const members = [gzipSync(header), gzipSync(rows)];
  test.each([
    { what: "a path", input: () => file("plain.csv", header + rows) },
    { what: "a gzip path without its ending", input: () => file("plain-gzip.csv", gzipSync(header + rows)) },
    { what: "several gzip members", input: () => file("members.csv.gz", Buffer.concat(members)) },
    { what: "a Node stream", input: () => Readable.from([header, rows]) },
    { what: "a web stream", input: () => new Blob([header, rows]).stream() },
    {
      what: "chunks of a byte",
      input: () => Readable.from(Array.from(Buffer.from(header + rows), (byte) => Buffer.from([byte]))),
    },
  ])("$what", async ({ input }) => {
    expect(await count(input())).toBe(5000);
  });
});

test("a signal ends the reading with its reason, and leaving the loop closes the file", async () => {
  const controller = new AbortController();
  const path = file("long.csv", header + rows.repeat(20));
  let records = 0;
  const reading = (async () => {
    for await (const record of readCsv(path, { signal: controller.signal })) {
      records += record.record === "activity" ? 1 : 0;
      if (records === 10) controller.abort(new Error("enough"));
    }
  })();
  await expect(reading).rejects.toThrow("enough");
  const stream = Readable.from([header, rows, rows]);
  for await (const record of readCsv(stream)) {
    expect(record).toMatchObject({ id: "e0" });
    break;
  }
  expect(stream.destroyed).toBe(true);
});
