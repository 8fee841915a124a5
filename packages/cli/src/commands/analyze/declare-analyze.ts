import type { Command } from "commander";
import { onErrorOption, voiceOptions } from "../../program/common-options.js";
import type { Declaration } from "../../program/declaration.js";
import { severalOf } from "../../program/option-values.js";
import type { CommonOptions } from "../../session/start-session.js";
import { reportFormats, type AnalyzeOptions } from "./analyze-options.js";

/** `rukun analyze [CONFIG]`. */
export function declareAnalyze(program: Command, { text, start }: Declaration): void {
  const command = program
    .command("analyze")
    .summary(text("analyze.summary"))
    .description(text("analyze.description"))
    .argument("[config]", text("analyze.config"))
    .option("--out <dir>", text("analyze.out"))
    .option(`--format <${reportFormats.join(",")}>`, text("analyze.format"), severalOf("--format", reportFormats))
    .option("--as-of <date>", text("option.as-of"));
  voiceOptions(onErrorOption(command, { text }), { text }).action(
    async (config: string | undefined, { format, ...options }: AnalyzeOptions & Omit<CommonOptions, "format">) => {
      const { analyze } = await import("./analyze.js");
      const standardOutput = format?.join() === "json" ? "json" : "text";
      const session = start({ ...options, format: standardOutput });
      await analyze(config, { ...options, ...(format === undefined ? {} : { format }) }, session);
    },
  );
}
