import type { Command } from "commander";
import { commonOptions, onErrorOption } from "../../program/common-options.js";
import type { Declaration } from "../../program/declaration.js";
import { platforms } from "../../project/project.js";
import type { CommonOptions } from "../../session/start-session.js";
import type { ImportOptions } from "./import-activities.js";

/** `rukun import PLATFORM PATH…`. */
export function declareImport(program: Command, { text, start }: Declaration): void {
  const command = program
    .command("import")
    .summary(text("import.summary"))
    .description(text("import.description"))
    .argument("<platform>", text("import.platform", { platforms: platforms.join(", ") }))
    .argument("<path...>", text("import.path"))
    .option("-o, --out <file>", text("import.out"))
    .option("--mapping <file|name>", text("option.mapping"))
    .option("--time-zone <zone>", text("import.time-zone"))
    .option("--content", text("import.content"));
  commonOptions(onErrorOption(command, { text }), { text }).action(
    async (platform: string, paths: readonly string[], options: ImportOptions & CommonOptions) => {
      const { importActivities } = await import("./import-activities.js");
      await importActivities(platform, paths, { options, session: start(options) });
    },
  );
}
