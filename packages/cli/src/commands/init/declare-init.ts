import type { Command } from "commander";
import { commonOptions } from "../../program/common-options.js";
import type { Declaration } from "../../program/declaration.js";
import type { CommonOptions } from "../../session/start-session.js";
import type { InitOptions } from "./init.js";

/** `rukun init [DIR]`. */
export function declareInit(program: Command, { text, start }: Declaration): void {
  const command = program
    .command("init")
    .summary(text("init.summary"))
    .description(text("init.description"))
    .argument("[dir]", text("init.dir"))
    .option("--force", text("init.force"));
  commonOptions(command, { text }).action(async (folder: string | undefined, options: InitOptions & CommonOptions) => {
    const { init } = await import("./init.js");
    await init(folder, options, start(options));
  });
}
