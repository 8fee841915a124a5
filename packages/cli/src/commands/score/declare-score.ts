import type { Command } from "commander";
import { commonOptions } from "../../program/common-options.js";
import type { Declaration } from "../../program/declaration.js";
import type { CommonOptions } from "../../session/start-session.js";
import { scoreFormats } from "./score-formats.js";
import type { ScoreOptions } from "./score.js";

/** `rukun score PROFILE`. */
export function declareScore(program: Command, { text, start }: Declaration): void {
  const command = program
    .command("score")
    .summary(text("score.summary"))
    .description(text("score.description"))
    .argument("<profile>", text("score.profile"))
    .option("--metrics <file>", text("score.metrics"))
    .option("--rubric <file>", text("option.rubric"));
  commonOptions(command, { text }, scoreFormats).action(
    async (profile: string, options: ScoreOptions & CommonOptions) => {
      const { score } = await import("./score.js");
      await score(profile, options, start(options));
    },
  );
}
