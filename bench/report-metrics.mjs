import { fileURLToPath } from "node:url";
import { compareReading } from "./read/compare-reading.mjs";
import { compareSuite } from "./suite/compare-suite.mjs";
import { ratio, whole } from "./write-figures.mjs";

const sample = fileURLToPath(new URL("../apps/sample/data/lean-zulip/activities.csv.gz", import.meta.url));

/**
 * Reads a file of events and computes metrics from it, beside the peers, and prints what came of it.
 *
 * @returns what the peers and Rukun disagree about, in words
 */
export async function reportMetrics(path = process.env.RUKUN_BENCH_DATA ?? sample) {
  console.log(`${path}\n`);
  const reading = compareReading({ path, repetitions: 3 });
  const [ours] = reading.rows;
  console.log(`Reading ${whole(ours.events)} events (median of 3; memory is the process's peak)`);
  console.table(
    Object.fromEntries(
      reading.rows.map(({ name, seconds, rate, peakBytes }) => [
        name,
        {
          seconds: seconds.toFixed(2),
          "events/s": whole(rate),
          "peak MB": whole(peakBytes / 1e6),
          "Rukun is faster by": ratio(seconds / ours.seconds),
        },
      ]),
    ),
  );

  const suite = await compareSuite({ path, repetitions: 15, warmUps: 10 });
  console.log("DAU and rolling 28-day MAU of every day, and the monthly cohort table (median of 15)");
  for (const zone of new Set(suite.rows.map(({ timeZone }) => timeZone))) {
    const rows = suite.rows.filter(({ timeZone }) => timeZone === zone);
    console.log(`\n${zone}`);
    console.table(
      Object.fromEntries(
        rows.map(({ name, milliseconds, fastest, first }) => [
          name,
          {
            "median ms": milliseconds.toFixed(1),
            "fastest ms": fastest.toFixed(1),
            "first ms": first.toFixed(1),
            "Rukun is faster by": ratio(milliseconds / rows[0].milliseconds),
          },
        ]),
      ),
    );
  }
  return [...reading.problems, ...suite.problems];
}
