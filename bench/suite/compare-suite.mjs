import { readCsv } from "@rukun/connectors";
import { createActivityLog } from "@rukun/metrics";
import { median } from "../median.mjs";
import { connect, loadEvents } from "./duckdb-events.mjs";
import { runVariant, variants } from "./duckdb-suite.mjs";
import { runSuite } from "./rukun-suite.mjs";
import { differences, essence, normalizeRows } from "./same-results.mjs";

/** Zones without daylight saving, so that DuckDB may add a plain number of hours. */
const zones = [
  { timeZone: "UTC", offsetHours: 0 },
  { timeZone: "Asia/Jakarta", offsetHours: 7 },
];

/**
 * Runs the suite with Rukun and with each SQL variant by turns, in one process, after some rounds to warm up.
 *
 * @returns rows for a table, one a zone and engine, and `problems` where results differ
 */
export async function compareSuite({ path, repetitions, warmUps }) {
  const log = await createActivityLog(readCsv(path, { mapping: "lean-zulip" }).batches());
  const connection = await connect();
  await loadEvents(connection, path);
  const rows = [];
  const problems = [];
  const first = {};
  for (const { timeZone, offsetHours } of zones) {
    const period = await localPeriod(connection, offsetHours);
    const engines = {
      Rukun: () => runSuite(log, timeZone, period),
      ...Object.fromEntries(
        Object.entries(variants).map(([name, variant]) => [
          `DuckDB, ${name}`,
          () => runVariant(connection, variant, offsetHours),
        ]),
      ),
    };
    const times = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
    for (let repetition = -warmUps; repetition < repetitions; repetition++) {
      let ours;
      for (const [name, run] of Object.entries(engines)) {
        const start = performance.now();
        const outcome = await run();
        const elapsed = performance.now() - start;
        if (repetition >= 0) times[name].push(elapsed);
        else first[`${timeZone} ${name}`] ??= elapsed;
        if (name === "Rukun") ours = essence(outcome);
        else
          for (const difference of differences(ours, normalizeRows(outcome, period)))
            problems.push(`${timeZone}, ${name}: ${difference}`);
      }
    }
    for (const [name, elapsed] of Object.entries(times)) {
      rows.push({
        timeZone,
        name,
        milliseconds: median(elapsed),
        fastest: Math.min(...elapsed),
        first: first[`${timeZone} ${name}`],
      });
    }
  }
  return { rows, problems: [...new Set(problems)] };
}

/** The first and last local day with an event. */
async function localPeriod(connection, offsetHours) {
  const reader = await connection.runAndReadAll("select min(instant), max(instant) from events");
  const [from, to] = reader
    .getRowsJS()[0]
    .map((instant) => new Date(Number(instant) + offsetHours * 3_600_000).toISOString().slice(0, 10));
  return { from, to };
}
