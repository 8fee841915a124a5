/**
 * `npm run bench [FILE]`: reading and computing compared with named peers, in one run. See bench/README.md.
 */
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { compareReading } from "./read/compare-reading.mjs";
import { compareSuite } from "./suite/compare-suite.mjs";

const sample = fileURLToPath(new URL("../apps/sample/data/lean-zulip/activities.csv.gz", import.meta.url));
const path = process.argv[2] ?? process.env.RUKUN_BENCH_DATA ?? sample;
const whole = (value) => Math.round(value).toLocaleString("en");
const ratio = (value) => `${value.toFixed(1)}×`;

console.log(
  `Node ${process.version}, ${availableParallelism()} × ${cpus()[0].model.trim()}, ` +
    `${(totalmem() / 2 ** 30).toFixed(0)} GiB, load ${loadavg()[0].toFixed(1)}\n${path}\n`,
);

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

const problems = [...reading.problems, ...suite.problems];
for (const problem of problems) console.error(`Results differ: ${problem}`);
if (problems.length === 0) console.log("\nAll results are equal.");
process.exitCode = problems.length === 0 ? 0 : 1;
