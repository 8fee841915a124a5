/**
 * `npm run bench [-- rules | FILE]`: Rukun compared with named peers, in one run: the rules engine, or reading and
 * computing the events of a file; both unless one is asked for. See bench/README.md.
 */
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

const [subject] = process.argv.slice(2);
console.log(
  `Node ${process.version}, ${availableParallelism()} × ${cpus()[0].model.trim()}, ` +
    `${(totalmem() / 2 ** 30).toFixed(0)} GiB, load ${loadavg()[0].toFixed(1)}`,
);

const problems = [];
if (subject !== "rules") {
  const { reportMetrics } = await import("./report-metrics.mjs");
  problems.push(...(await reportMetrics(subject)));
}
if (subject === undefined || subject === "rules") {
  const { reportRules } = await import("./rules/report-rules.mjs");
  problems.push(...(await reportRules()));
}
for (const problem of problems) console.error(`Results differ: ${problem}`);
if (problems.length === 0) console.log("\nAll results are equal.");
process.exitCode = problems.length === 0 ? 0 : 1;
