import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readCsv } from "./read-csv.js";
import { recognizeMapping } from "./recognize-mapping.js";

const header = "event_id,member_id,channel,thread_id,type,timestamp,chars,links,code_blocks,has_question,mentions";

test("a file with exactly a shipped mapping's columns is read by it, and the caller told", async () => {
  const recognized: string[] = [];
  const rows = `${header}\ne1,m1,general,t1,topic,2018-02-26T16:02:06Z,20,0,0,0,\n`;
  const file = { name: "events.csv", stream: Readable.from([Buffer.from(rows)]) };
  const reader = readCsv(file, { onRecognized: ({ name }) => recognized.push(name) });
  const records = [];
  for await (const record of reader) records.push(record);
  expect(records).toMatchObject([{ id: "e1", type: "post", actorId: "m1", threadId: "t1" }]);
  expect(recognized).toEqual(["lean-zulip"]);
});

test("a column more, less or other than the mapping's is not it", () => {
  const columns = header.split(",");
  expect(recognizeMapping([...columns].reverse())?.name).toBe("lean-zulip");
  expect(recognizeMapping([...columns, "team"])).toBeUndefined();
  expect(recognizeMapping(columns.slice(1))).toBeUndefined();
  expect(recognizeMapping(["id", "type", "actorId", "occurredAt"])).toBeUndefined();
});
