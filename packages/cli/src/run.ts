import { CommanderError } from "commander";
import { FailedCheck } from "./errors/failed-check.js";
import { commandLocale } from "./locales/command-locale.js";
import { reportError } from "./output/report-error.js";
import { createProgram } from "./program/program.js";
import { usageError } from "./program/usage-error.js";
import { endOnClosedPipe } from "./terminal/end-on-closed-pipe.js";
import { processTerminal, type Terminal } from "./terminal/terminal.js";

/**
 * Runs the command as if from a shell.
 *
 * @param commandLine - the words after `rukun`
 * @param terminal - the outside world; the process's own unless given
 * @returns the exit status: 0 done, 1 an assertion failed, 2 bad input, 3 a fault of ours
 * @example
 * await run(["metrics", "activities.ndjson", "--metric", "mau_28d", "--format", "json"]) // => 0
 */
export async function run(commandLine: readonly string[], terminal?: Terminal): Promise<number> {
  const world = terminal ?? processTerminal();
  if (terminal === undefined) endOnClosedPipe(world);
  const locale = commandLocale(commandLine, world.environment);
  try {
    await createProgram(world, locale).parseAsync(commandLine, { from: "user" });
    return 0;
  } catch (error) {
    const cause = error instanceof CommanderError ? usageError(error) : error;
    // Commander ends by throwing also after printing what was asked for, the help or the version.
    if (cause === undefined) return 0;
    if (cause instanceof FailedCheck) return cause.status;
    return reportError(cause, { commandLine, terminal: world, locale });
  }
}
