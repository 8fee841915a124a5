import { RukunError, type Issue } from "@rukun/core";
import { catalogue } from "../locales/catalogue.js";

/** What can be wrong with what a command is given. */
export type CommandErrorCode =
  | "binary-file"
  | "config-not-found"
  | "config-not-loaded"
  | "conflicting-options"
  | "disk-full"
  | "empty-file"
  | "file-exists"
  | "file-not-found"
  | "file-not-writable"
  | "file-unreadable"
  | "invalid-field"
  | "invalid-yaml"
  | "is-directory"
  | "mapping-without-csv"
  | "missing-argument"
  | "missing-column"
  | "missing-command"
  | "missing-subcommand"
  | "missing-value"
  | "name-too-long"
  | "no-activities"
  | "no-content"
  | "no-folder"
  | "no-matching-file"
  | "no-rulesets"
  | "register-not-writable"
  | "repeated-field"
  | "repeated-id"
  | "too-many-arguments"
  | "too-many-files"
  | "unknown-command"
  | "unknown-format"
  | "unknown-option"
  | "unknown-platform"
  | "unknown-register"
  | "unknown-rule"
  | "unknown-value";

/** An issue as a command states it: about the input as a whole and without parameters, unless it says so. */
export type CommandIssue = Pick<Issue<CommandErrorCode>, "code"> & Partial<Issue<CommandErrorCode>>;

/** Something wrong with what a command was given: its arguments, the project file, a file that cannot be read. */
export class CommandError extends RukunError<CommandErrorCode> {
  override readonly name = "CommandError";

  /** @internal */
  constructor(first: CommandIssue, ...rest: CommandIssue[]) {
    super([complete(first), ...rest.map(complete)], catalogue);
  }
}

function complete(issue: CommandIssue): Issue<CommandErrorCode> {
  return { path: [], params: {}, ...issue };
}
