import { requireTool } from "../require-tool.mjs";

const { DuckDBInstance } = requireTool("@duckdb/node-api");

/** A connection to an empty DuckDB in memory, on two threads. */
export async function connect() {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  return instance.connect();
}

/**
 * Loads the events as DuckDB likes them best: the member a dense integer, the time whole milliseconds, oldest first.
 * The member's name and the thread stay beside them, as a table used for more than one question would keep them.
 *
 * @returns {Promise<number>} how many events there are
 */
export async function loadEvents(connection, path) {
  const file = path.replaceAll("'", "''");
  await connection.run(`
    create table source as
    select event_id, member_id, channel, thread_id, type, epoch_ms("timestamp") as instant
    from read_csv('${file}', header = true, columns = {
      event_id: 'VARCHAR', member_id: 'VARCHAR', channel: 'VARCHAR', thread_id: 'VARCHAR', type: 'VARCHAR',
      timestamp: 'TIMESTAMP', chars: 'INTEGER', links: 'INTEGER', code_blocks: 'INTEGER', has_question: 'INTEGER',
      mentions: 'VARCHAR'})`);
  await connection.run(`
    create table events as
    select event_id, (dense_rank() over (order by member_id))::integer as member, channel, thread_id, type, instant
    from source order by instant`);
  await connection.run("drop table source");
  const counted = await connection.runAndReadAll("select count(*)::integer from events");
  return counted.getRowsJS()[0][0];
}
