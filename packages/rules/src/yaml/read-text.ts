import { type Path, RukunError } from "@rukun/core";
import { RulesError, type RulesIssue } from "../errors/rules-error.js";
import type { Ruleset } from "../model/ruleset.js";
import { defaultLimits, type RulesetLimits } from "../parse/limits.js";
import { parseRuleset, type ParseRulesetOptions } from "../parse/parse-ruleset.js";

/** What was read from a text, and how to find its parts there. */
export interface ReadText {
  /** What was read. */
  readonly data: unknown;
  /** What is wrong with how it is written, so far as something was read all the same. */
  readonly issues: readonly RulesIssue[];
  /** The lines of what stands at paths, or of what it should stand in, 1-based. */
  readonly linesOf: (paths: readonly Path[]) => readonly number[];
}

/**
 * Reads a ruleset from a text.
 *
 * @param read - takes the text apart; throws what keeps it from that
 * @throws RulesError with every issue found, each with its line, and what `read` throws
 */
export function parseText(
  text: string,
  { file, ...options }: ParseRulesetOptions,
  read: (text: string, limits: RulesetLimits) => ReadText,
): Ruleset {
  try {
    const { data, issues, linesOf } = read(text.replace(/^\ufeff/, ""), { ...defaultLimits, ...options.limits });
    const found = [...issues];
    try {
      const ruleset = parseRuleset(data, options);
      if (found.length === 0) return ruleset;
    } catch (error) {
      if (!RulesError.isInstance(error)) throw error;
      found.push(...error.issues);
    }
    const lines = linesOf(found.map(({ path }) => path));
    throw new RulesError(
      found.map((issue, index) => ({ ...issue, line: lines[index] })) as [RulesIssue, ...RulesIssue[]],
    );
  } catch (error) {
    if (file !== undefined && RukunError.isInstance(error)) error.at(file);
    throw error;
  }
}
