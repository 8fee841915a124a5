import { makeVisible, type Locale } from "@rukun/core";
import pico from "picocolors";
import { catalogue, type TextKey } from "../locales/catalogue.js";

import type { Terminal, TerminalStream } from "../terminal/terminal.js";
import { markSaid } from "./said.js";
import type { OutputFormat, Session, TextParameters } from "./session.js";

/** The options that every command takes. */
export interface CommonOptions {
  readonly locale?: string;
  readonly format?: OutputFormat;
  readonly quiet?: boolean;
}

/** Makes the session of one run from the options that every command takes. */
export function startSession(terminal: Terminal, locale: Locale, options: CommonOptions): Session {
  const { format = "text", quiet = false } = options;
  const errorColors = pico.createColors(format !== "json" && wantsColor(terminal, terminal.stderr));
  const say = (level: "note" | "warning", code: string, details: object, message: string): void => {
    const color = level === "note" ? errorColors.dim : errorColors.yellow;
    const line = format === "json" ? JSON.stringify({ level, code, ...details, message }) : color(message);
    terminal.stderr.write(`${line}\n`);
  };
  const sayText = (level: "note" | "warning", key: TextKey, params: TextParameters): void =>
    say(level, key, { params }, makeVisible(catalogue.text(locale, key, params)));
  return {
    terminal,
    locale,
    localeAsked: options.locale !== undefined,
    format,
    quiet,
    colors: pico.createColors(format === "text" && wantsColor(terminal, terminal.stdout)),
    text: (key, params = {}) => catalogue.text(locale, key, params),
    print: (line) => void terminal.stdout.write(`${line}\n`),
    note: (key, params = {}) => {
      if (!quiet) sayText("note", key, params);
    },
    warn: (key, params = {}) => sayText("warning", key, params),
    warnAbout: (error) => {
      markSaid(error);
      const lines = error.describe(locale);
      for (const [index, issue] of error.issues.entries()) say("warning", issue.code, issue, lines[index] ?? "");
    },
  };
}

/** Colours belong on a terminal, unless `NO_COLOR` is set; `FORCE_COLOR` asks for them anywhere. */
export function wantsColor(terminal: Terminal, stream: TerminalStream): boolean {
  const { NO_COLOR: none, FORCE_COLOR: force, TERM: kind } = terminal.environment;
  if (none !== undefined && none !== "") return false;
  if (force !== undefined && force !== "" && force !== "0") return true;
  return stream.isTTY === true && kind !== "dumb";
}
