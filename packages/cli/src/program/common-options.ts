import { locales } from "@rukun/core";
import { Option, type Command } from "commander";
import type { Declaration } from "./declaration.js";
import { oneOf } from "./option-values.js";

/** What {@link commonOptions} needs of a declaration. */
type Texts = Pick<Declaration, "text">;

/** Adds the options that every command takes: `--format` with the command's own formats, `--locale`, `--quiet`. */
export function commonOptions(
  command: Command,
  { text }: Texts,
  formats: readonly string[] = ["text", "json"],
): Command {
  return voiceOptions(command.addOption(closedOption("--format", formats, text("option.format"))), { text });
}

/** Adds `--locale` and `--quiet`, for a command whose `--format` is its own. */
export function voiceOptions(command: Command, { text }: Texts): Command {
  return command
    .addOption(closedOption("--locale", locales, text("option.locale")))
    .option("--quiet", text("option.quiet"));
}

/** Adds `--on-error`, for commands that read records: whether a bad one ends the command or is counted and left out. */
export function onErrorOption(command: Command, { text }: Texts): Command {
  return command.addOption(closedOption("--on-error", ["stop", "skip"], text("option.on-error")));
}

/** An option with a closed list of values. */
export function closedOption(flag: string, values: readonly string[], description: string): Option {
  return new Option(`${flag} <${values.join("|")}>`, description).argParser(oneOf(flag, values));
}
