import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "../median.mjs";

const readers = {
  "Rukun, into an ActivityLog": "rukun.mjs",
  "DuckDB, into a table (2 threads)": "duckdb.mjs",
  "Papa Parse, rows thrown away": "papaparse.mjs",
  "csv-parse, rows thrown away": "csv-parse.mjs",
};

/**
 * Reads the file with each reader in turn, each time in a process of its own, so that the peak memory is the reader's
 * and whatever else the machine does hits all of them.
 *
 * @returns rows for a table, the first being Rukun's; `problems` names readers that did not agree on the events
 */
export function compareReading({ path, repetitions }) {
  const runs = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const [name, file] of Object.entries(readers)) {
      const script = fileURLToPath(new URL(file, import.meta.url));
      runs[name].push(JSON.parse(execFileSync(process.execPath, [script, path], { encoding: "utf8" })));
    }
  }
  const rows = Object.entries(runs).map(([name, results]) => {
    const seconds = median(results.map((result) => result.seconds));
    return {
      name,
      events: results[0].events,
      seconds,
      rate: results[0].events / seconds,
      peakBytes: Math.max(...results.map((result) => result.peakBytes)),
    };
  });
  const problems = rows
    .filter(({ events }) => events !== rows[0].events)
    .map(({ name, events }) => `${name} read ${events} events, Rukun ${rows[0].events}`);
  return { rows, problems };
}
