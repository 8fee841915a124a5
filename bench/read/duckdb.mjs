/** A third peer for reading: DuckDB's own CSV reader, native and on two threads, into its columnar table. */
import { connect, loadEvents } from "../suite/duckdb-events.mjs";
import { reportReading } from "./report-reading.mjs";

await reportReading(async (path) => {
  const connection = await connect();
  return loadEvents(connection, path);
});
