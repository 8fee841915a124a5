import { granularities, weekStarts } from "@rukun/core";
import type { Command } from "commander";
import { closedOption, commonOptions, onErrorOption } from "../../program/common-options.js";
import type { Declaration } from "../../program/declaration.js";
import { commaSeparated } from "../../program/option-values.js";
import type { CommonOptions } from "../../session/start-session.js";
import type { ListMetricsOptions } from "./list-metrics.js";
import type { MetricsOptions } from "./metrics.js";

/** `rukun metrics FILE…` and `rukun metrics list`. */
export function declareMetrics(program: Command, declaration: Declaration): void {
  const { text, start } = declaration;
  const command = program
    .command("metrics")
    .summary(text("metrics.summary"))
    .description(text("metrics.description"))
    .enablePositionalOptions()
    .argument("[file...]", text("metrics.file"))
    .option("--metric <id,…>", text("metrics.metric"), commaSeparated)
    .option("--from <date>", text("metrics.from"))
    .option("--to <date>", text("metrics.to"))
    .option("--as-of <date>", text("option.as-of"))
    .option("--time-zone <zone>", text("metrics.time-zone"))
    .addOption(closedOption("--week-start", weekStarts, text("metrics.week-start")))
    .addOption(closedOption("--granularity", granularities, text("metrics.granularity")))
    .option("--mapping <file|name>", text("option.mapping"))
    .option("--members <file>", text("metrics.members"), commaSeparated)
    .addOption(closedOption("--engine", ["memory"], text("metrics.engine")));
  commonOptions(onErrorOption(command, declaration), declaration).action(
    async (files: readonly string[], options: MetricsOptions & CommonOptions) => {
      const { metrics } = await import("./metrics.js");
      await metrics(files, options, start(options));
    },
  );
  declareList(command, declaration);
}

function declareList(parent: Command, declaration: Declaration): void {
  const { text, start } = declaration;
  const command = parent
    .command("list")
    .description(text("metrics-list.summary"))
    .addOption(closedOption("--tier", ["core", "extended"], text("metrics-list.tier")));
  commonOptions(command, declaration).action(async (options: ListMetricsOptions & CommonOptions) => {
    const { listMetrics } = await import("./list-metrics.js");
    listMetrics(options, start(options));
  });
}
