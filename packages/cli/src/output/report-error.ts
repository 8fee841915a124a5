import { makeVisible, RukunError, type Locale } from "@rukun/core";
import pico from "picocolors";
import { asFileError } from "../input/with-file-errors.js";
import { catalogue } from "../locales/catalogue.js";
import { wasSaid } from "../session/said.js";
import { wantsColor } from "../session/start-session.js";
import type { Terminal } from "../terminal/terminal.js";

/** What happened, to whom to say it, and how. */
interface Reporting {
  readonly commandLine: readonly string[];
  readonly terminal: Terminal;
  readonly locale: Locale;
}

/**
 * Says what went wrong on standard error, one line a problem, and returns the exit status it means: 2 where the input
 * was bad, 3 where the fault is ours. Where the command line asks for JSON, each line is a JSON object.
 */
export function reportError(error: unknown, { commandLine, terminal, locale }: Reporting): 2 | 3 {
  const json = asksForJson(commandLine);
  const color = pico.createColors(!json && wantsColor(terminal, terminal.stderr));
  const known = RukunError.isInstance(error) ? error : asFileError(error);
  if (known !== undefined) {
    const lines = known.describe(locale);
    for (const [index, issue] of wasSaid(known) ? [] : known.issues.entries()) {
      const message = lines[index] ?? "";
      terminal.stderr.write(`${json ? JSON.stringify({ level: "error", ...issue, message }) : color.red(message)}\n`);
    }
    if (terminal.environment["RUKUN_DEBUG"] !== undefined) writeStack(known, terminal);
    return 2;
  }
  const reason = makeVisible(error instanceof Error ? error.message : String(error));
  const message = catalogue.text(locale, "fault", { reason });
  terminal.stderr.write(
    `${json ? JSON.stringify({ level: "error", code: "fault", params: { reason }, message }) : color.red(message)}\n`,
  );
  if (terminal.environment["RUKUN_DEBUG"] !== undefined) writeStack(error, terminal);
  return 3;
}

function writeStack(error: unknown, terminal: Terminal): void {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const lines = (cause.stack ?? cause.message).split("\n");
    for (const line of lines) terminal.stderr.write(`${makeVisible(line)}\n`);
  }
}

/** Whether `--format json` is among the words: asked here, since an error may come before options are read. */
function asksForJson(commandLine: readonly string[]): boolean {
  return commandLine.some(
    (word, index) => word === "--format=json" || (word === "--format" && commandLine[index + 1] === "json"),
  );
}
