import { registerNames } from "@rukun/core";
import type { Command } from "commander";
import { commonOptions } from "../../program/common-options.js";
import type { Declaration } from "../../program/declaration.js";
import type { CommonOptions } from "../../session/start-session.js";
import type { LogOptions } from "./log.js";

/** `rukun log REGISTER field=value …`. */
export function declareLog(program: Command, { text, start }: Declaration): void {
  const command = program
    .command("log")
    .summary(text("log.summary"))
    .description(text("log.description"))
    .argument("<register>", text("log.register", { registers: registerNames.join(", ") }))
    .argument("<field=value...>", text("log.fields"))
    .option("--project <file>", text("log.project"));
  commonOptions(command, { text }).action(
    async (register: string, fields: readonly string[], options: LogOptions & CommonOptions) => {
      const { log } = await import("./log.js");
      await log(register, fields, { options, session: start(options) });
    },
  );
}
