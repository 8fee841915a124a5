/** The named peer for reading: Papa Parse turns each row into an object of strings and keeps nothing. */
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { requireTool } from "../require-tool.mjs";
import { reportReading } from "./report-reading.mjs";

const Papa = requireTool("papaparse");

await reportReading(async (path) => {
  let events = 0;
  const rows = createReadStream(path)
    .pipe(createGunzip())
    .pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { header: true }));
  for await (const row of rows) if (row.event_id !== "") events++;
  return events;
});
