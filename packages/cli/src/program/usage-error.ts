import type { CommanderError } from "commander";
import { CommandError, type CommandErrorCode } from "../errors/command-error.js";

// Commander's codes for a command line it cannot read, and ours.
const codes: Readonly<Record<string, CommandErrorCode>> = {
  "commander.unknownOption": "unknown-option",
  "commander.unknownCommand": "unknown-command",
  "commander.missingArgument": "missing-argument",
  "commander.optionMissingArgument": "missing-value",
  "commander.missingMandatoryOptionValue": "missing-value",
  "commander.excessArguments": "too-many-arguments",
  "commander.conflictingOption": "conflicting-options",
  // Nothing after `rukun`: Commander prints its help as an error.
  "commander.help": "missing-command",
};

/**
 * What Commander says about a command line that it cannot read, as an error of ours: it has the name and the nearest
 * one only in its English sentence.
 *
 * @returns undefined where Commander ended for another reason, such as having printed the help
 */
export function usageError(error: CommanderError): CommandError | undefined {
  const code = codes[error.code];
  if (code === undefined) return undefined;
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
  const nearest = /\(Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1] ?? "none";
  return new CommandError({ code, params: { name: quoted[0] ?? "", other: quoted[1] ?? "", nearest } });
}
