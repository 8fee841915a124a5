import { resolve } from "node:path";
import { nearest } from "@rukun/core";
import { parseWith } from "@rukun/core/schemas";
import type { Facts, MissingFacts, Ruleset } from "@rukun/rules";
import { explanationToJson, renderExplanation } from "@rukun/rules/render";
import { z } from "zod";
import { CommandError, type CommandIssue } from "../../errors/command-error.js";
import { readDataFile } from "../../input/data-file.js";
import { jsonText } from "../../output/json-text.js";
import { fromOption } from "../../program/from-option.js";
import { readRulesetFile } from "../../rules/ruleset-file.js";
import type { Session } from "../../session/session.js";

/** What `rukun rules explain` can be told. */
export interface ExplainRulesOptions {
  /** The rules to explain, by id; all that are evaluated unless given. */
  readonly rule?: readonly string[];
  /** How a fact that the file does not give is treated; `unknown` unless given. */
  readonly missingFacts?: MissingFacts;
}

const factsSchema: z.ZodType<Facts> = z.looseObject({});

/** Says why each rule applies to facts or does not. */
export async function explainRules(
  given: { readonly file: string; readonly facts: string },
  { rule: ruleIds, missingFacts = "unknown" }: ExplainRulesOptions,
  session: Session,
): Promise<void> {
  const { folder } = session.terminal;
  const ruleset = await readRulesetFile(given.file, folder);
  const program = ruleset.compile({ missingFacts });
  const facts = (await readDataFile(resolve(folder, given.facts), given.facts)).parse((value) =>
    parseWith(factsSchema, value),
  );
  if (ruleIds !== undefined) fromOption("--rule", () => checkRuleIds(ruleIds, ruleset.ruleset));
  const explanation = ruleset.located(() => program.explain(facts, ruleIds === undefined ? {} : { ruleIds }));
  if (session.format === "json") session.print(jsonText(explanationToJson(explanation)));
  else session.print(renderExplanation(explanation, session));
}

function checkRuleIds(ids: readonly string[], { rules }: Ruleset): void {
  const known = rules.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  const [first, ...rest] = unknown.map((name): CommandIssue => {
    return { code: "unknown-rule", params: { name, nearest: nearest(name, known) ?? "none" } };
  });
  if (first !== undefined) throw new CommandError(first, ...rest);
}
