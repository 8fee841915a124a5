import { createRequire } from "node:module";
import type { Locale } from "@rukun/core";
import { Command } from "commander";
import { declareAnalyze } from "../commands/analyze/declare-analyze.js";
import { declareImport } from "../commands/import/declare-import.js";
import { declareInit } from "../commands/init/declare-init.js";
import { declareLog } from "../commands/log/declare-log.js";
import { declareMetrics } from "../commands/metrics/declare-metrics.js";
import { declareRules } from "../commands/rules/declare-rules.js";
import { declareScore } from "../commands/score/declare-score.js";
import { catalogue } from "../locales/catalogue.js";
import { startSession, wantsColor, type CommonOptions } from "../session/start-session.js";
import type { Terminal } from "../terminal/terminal.js";
import { commonOptions } from "./common-options.js";
import type { Declaration } from "./declaration.js";
import { localizeHelp } from "./localize-help.js";

/** The `rukun` command with everything under it, speaking a language. */
export function createProgram(terminal: Terminal, locale: Locale): Command {
  const text: Declaration["text"] = (key, params = {}) => catalogue.text(locale, key, params);
  const program = commonOptions(localizeHelp(new Command("rukun"), text), { text })
    .description(text("rukun.summary"))
    .version(ownVersion(), "-V, --version", text("help.version"))
    .usage(text("rukun.usage"))
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      getOutHelpWidth: () => Math.min(terminal.stdout.columns ?? 80, 100),
      getOutHasColors: () => wantsColor(terminal, terminal.stdout),
      writeOut: (output) => void terminal.stdout.write(output),
      // What is wrong is said once, in the session's language, where the error is caught.
      writeErr: () => undefined,
    })
    .addHelpText("after", `\n${text("rukun.epilogue")}`);
  const declaration: Declaration = {
    text,
    start: (options) => startSession(terminal, locale, { ...program.opts<CommonOptions>(), ...options }),
  };
  declareInit(program, declaration);
  declareImport(program, declaration);
  declareAnalyze(program, declaration);
  declareMetrics(program, declaration);
  declareScore(program, declaration);
  declareLog(program, declaration);
  declareRules(program, declaration);
  return program;
}

function ownVersion(): string {
  const { version } = createRequire(import.meta.url)("rukun/package.json") as { version: string };
  return version;
}
