/**
 * `npm run test:differential -- [--cases N] [--seed N] [--jobs N]`: compares the compiled rules in exact mode with
 * json-rules-engine on generated cases, a million unless told otherwise, and prints how many reached each item of its
 * semantics. Differences are printed with the simplest case that shows them, and make it fail.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "1000000" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 100_000)) },
    jobs: { type: "string", default: String(Math.min(availableParallelism(), 8)) },
  },
});
const cases = wholeNumber("cases", values.cases);
const seed = wholeNumber("seed", values.seed);
const jobs = Math.min(wholeNumber("jobs", values.jobs), cases);

/** What each job said last. */
const progress = Array.from({ length: jobs }, () => ({ compared: 0, counts: [] }));
const started = Date.now();
console.log(`${cases} cases from seed ${seed} in ${jobs} jobs`);
const codes = await Promise.all(progress.map((_, job) => run(job)));
for (const [item, count] of totals()) console.log(`${String(count).padStart(9)}  ${item}`);
printProgress();
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

/** @returns {Promise<number>} the exit status of the tests */
function run(job) {
  const share = Math.floor(cases / jobs) + (job < cases % jobs ? 1 : 0);
  const file = "packages/rules/src/testing/differential/differential.test.ts";
  const child = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", "run", file], {
    env: { ...process.env, DIFFERENTIAL_CASES: String(share), DIFFERENTIAL_SEED: String(seed * jobs + job) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    const said = /^differential (\{.*\})$/.exec(line);
    if (said === null) {
      console.log(line);
      return;
    }
    progress[job] = JSON.parse(said[1]);
    if (progress[job].compared % 10_000 === 0) printProgress();
  });
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
}

function totals() {
  const sums = new Map();
  for (const { counts } of progress) {
    for (const [item, count] of counts) sums.set(item, (sums.get(item) ?? 0) + count);
  }
  return sums;
}

function printProgress() {
  const compared = progress.reduce((sum, job) => sum + job.compared, 0);
  const never = [...totals().values()].filter((count) => count === 0).length;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${compared} of ${cases} compared in ${seconds} s, ${never} items not reached`);
}

function wholeNumber(name, text) {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  if (name === "seed" && number === 0) return 0;
  console.error(`--${name} is a whole number from 1, not "${text}"`);
  process.exit(2);
}
