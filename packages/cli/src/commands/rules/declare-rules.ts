import { nearest } from "@rukun/core";
import type { Command } from "commander";
import { CommandError } from "../../errors/command-error.js";
import { closedOption, commonOptions, onErrorOption } from "../../program/common-options.js";
import type { Declaration } from "../../program/declaration.js";
import { commaSeparated } from "../../program/option-values.js";
import type { CommonOptions } from "../../session/start-session.js";
import type { EvalRulesOptions } from "./eval-rules.js";
import type { ExplainRulesOptions } from "./explain-rules.js";
import type { TestRulesOptions } from "./test-rules.js";

const missingFacts = ["error", "undefined", "unknown"] as const;

/** `rukun rules …`: what is done with a ruleset. */
export function declareRules(program: Command, declaration: Declaration): void {
  const { text } = declaration;
  const command = program
    .command("rules")
    .summary(text("rules.summary"))
    .description(text("rules.description"))
    .usage(text("rukun.usage"))
    .enablePositionalOptions()
    .allowExcessArguments()
    .action((_options: object, { args, commands }: Command) => {
      refuse(
        args[0],
        commands.map((known) => known.name()),
      );
    });
  declareLint(command, declaration);
  declareTest(command, declaration);
  declareExplain(command, declaration);
  declareEval(command, declaration);
}

function declareLint(parent: Command, declaration: Declaration): void {
  const { text, start } = declaration;
  const command = parent
    .command("lint")
    .summary(text("rules-lint.summary"))
    .description(text("rules-lint.description"))
    .argument("[file]", text("rules.file-or-project"));
  commonOptions(command, declaration).action(async (file: string | undefined, options: CommonOptions) => {
    const { lintRules } = await import("./lint-rules.js");
    await lintRules(file, start(options));
  });
}

function declareTest(parent: Command, declaration: Declaration): void {
  const { text, start } = declaration;
  const command = parent
    .command("test")
    .summary(text("rules-test.summary"))
    .description(text("rules-test.description"))
    .argument("[file]", text("rules.file-or-project"))
    .addOption(closedOption("--missing-facts", missingFacts, text("rules-test.missing-facts")));
  commonOptions(command, declaration).action(
    async (file: string | undefined, options: TestRulesOptions & CommonOptions) => {
      const { testRules } = await import("./test-rules.js");
      await testRules(file, options, start(options));
    },
  );
}

function declareExplain(parent: Command, declaration: Declaration): void {
  const { text, start } = declaration;
  const command = parent
    .command("explain")
    .summary(text("rules-explain.summary"))
    .description(text("rules-explain.description"))
    .argument("<file>", text("rules.file"))
    .argument("<facts>", text("rules-explain.facts"))
    .option("--rule <id,…>", text("rules-explain.rule"), commaSeparated)
    .addOption(closedOption("--missing-facts", missingFacts, text("rules-explain.missing-facts")));
  commonOptions(command, declaration).action(
    async (file: string, facts: string, options: ExplainRulesOptions & CommonOptions) => {
      const { explainRules } = await import("./explain-rules.js");
      await explainRules({ file, facts }, options, start(options));
    },
  );
}

function declareEval(parent: Command, declaration: Declaration): void {
  const { text, start } = declaration;
  const command = parent
    .command("eval")
    .summary(text("rules-eval.summary"))
    .description(text("rules-eval.description"))
    .argument("<file>", text("rules.file"))
    .argument("<facts>", text("rules-eval.facts"))
    .option("--reference", text("rules-eval.reference"))
    .option("--exact", text("rules-eval.exact"))
    .addOption(closedOption("--missing-facts", missingFacts, text("rules-eval.missing-facts")));
  commonOptions(onErrorOption(command, declaration), declaration).action(
    async (file: string, facts: string, options: EvalRulesOptions & CommonOptions) => {
      const { evalRules } = await import("./eval-rules.js");
      await evalRules({ file, facts }, options, start(options));
    },
  );
}

/** Where what stands after `rukun rules` is none of its commands. */
function refuse(name: string | undefined, commands: readonly string[]): never {
  if (name === undefined) {
    throw new CommandError({ code: "missing-subcommand", params: { name: "rules", commands: commands.join(", ") } });
  }
  throw new CommandError({ code: "unknown-command", params: { name, nearest: nearest(name, commands) ?? "none" } });
}
