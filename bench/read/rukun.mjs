/** Rukun: every row checked, turned into an activity and put into the columnar log, which is kept. */
import { readCsv } from "@rukun/connectors";
import { createActivityLog } from "@rukun/metrics";
import { reportReading } from "./report-reading.mjs";

await reportReading(async (path) => {
  const log = await createActivityLog(readCsv(path, { mapping: "lean-zulip" }).batches());
  return log.size;
});
