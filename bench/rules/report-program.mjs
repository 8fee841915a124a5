import { loadavg } from "node:os";
import { median } from "../median.mjs";
import { microseconds, whole } from "../write-figures.mjs";
import { runScript } from "./run-script.mjs";

/** Prints what compiling, remembering, explaining and the settings of communities cost. */
export async function reportProgram() {
  const compiled = {};
  for (const mix of ["mixed", "thresholds", "unindexed", "keywords", "elsewhere"]) {
    const times = [];
    for (let repetition = 0; repetition < 3; repetition++) times.push(await runScript("time-compile.mjs", mix, 10_000));
    const { program, evaluated } = await runScript("weigh-program.mjs", mix, 10_000);
    compiled[mix] = {
      "median ms": whole(median(times)),
      "fastest ms": whole(Math.min(...times)),
      "bytes a rule": whole(program),
      "after evaluations": whole(evaluated),
    };
  }
  console.log(`\nCompiling 10,000 rules in a fresh process, and the memory that they take (load ${load()})`);
  console.table(compiled);

  const explained = await runScript("time-explanations.mjs", "mixed", 1000);
  console.log(`\nMicroseconds of one evaluation of 1,000 mixed rules, and of asking it for more (load ${load()})`);
  console.table(
    Object.fromEntries(
      explained.map(({ name, nanoseconds }) => [
        name,
        { median: microseconds(median(nanoseconds)), fastest: microseconds(Math.min(...nanoseconds)) },
      ]),
    ),
  );
}

function load() {
  return loadavg()[0].toFixed(1);
}
