/**
 * `npm run check:lock`: the lock file names no download address, so that it works with any registry, and holds every
 * platform's packages, so that `npm ci` works on any machine.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const problems = [];
for (const folder of [".", "tools"]) {
  const { packages } = JSON.parse(readFileSync(`${folder}/package-lock.json`, "utf8"));
  for (const [path, entry] of Object.entries(packages)) {
    if (!entry.link && entry.resolved !== undefined)
      problems.push(`${folder}: ${path} holds the address ${entry.resolved}`);
  }
  const trial = spawnSync("npm", ["ci", "--dry-run"], { cwd: folder, encoding: "utf8" });
  problems.push(...trial.stderr.split("\n").filter((line) => line.includes("Missing:")));
  if (trial.status !== 0 && problems.length === 0) problems.push(trial.stderr);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
