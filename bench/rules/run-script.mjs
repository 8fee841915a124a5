import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Runs a script of this folder in a process of its own, which can collect garbage when it wants to measure memory.
 *
 * @returns what it printed as JSON
 */
export async function runScript(script, ...parameters) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { stdout } = await run(process.execPath, ["--expose-gc", path, ...parameters.map(String)], {
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(stdout);
}
