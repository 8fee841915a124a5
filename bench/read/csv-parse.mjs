/** A second peer for reading: csv-parse turns each row into an object of strings and keeps nothing. */
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { requireTool } from "../require-tool.mjs";
import { reportReading } from "./report-reading.mjs";

const { parse } = requireTool("csv-parse");

await reportReading(async (path) => {
  let events = 0;
  const rows = createReadStream(path)
    .pipe(createGunzip())
    .pipe(parse({ columns: true }));
  for await (const row of rows) if (row.event_id !== "") events++;
  return events;
});
