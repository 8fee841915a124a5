import { safely, type SafeParseResult } from "@rukun/core";
import type { Ruleset } from "../model/ruleset.js";
import type { ParseRulesetOptions } from "../parse/parse-ruleset.js";
import { parseText } from "./read-text.js";
import { readYaml } from "./read-yaml.js";

/**
 * Reads a ruleset, or a list of json-rules-engine's rules, from YAML, and says everything that is wrong with it at
 * once, with the lines.
 *
 * YAML 1.2 with JSON's kinds of value: `no` is a text, and tags of other kinds are refused. Anchors and `<<` work;
 * what they add up to counts against the limits, to which the text's own length is held too. Keys that are there twice
 * are refused, as is what is nested deeper than 300, whatever the limits. JSON is YAML and reads too, but much faster
 * with {@link parseRulesetJson}.
 *
 * @throws RulesError with every issue found, each with its line; `invalid-yaml` where the text is no YAML
 * @example
 * const ruleset = parseRulesetYaml(`
 * schemaVersion: 1
 * id: links
 * version: 1.0.0
 * rules:
 *   - id: newcomer-link
 *     conditions:
 *       all:
 *         - { fact: linkCount, operator: greaterThan, value: 0 }
 *     event: { type: hold }
 * `);
 * ruleset.rules[0]?.id // => "newcomer-link"
 */
export function parseRulesetYaml(text: string, options: ParseRulesetOptions = {}): Ruleset {
  return parseText(text, options, readYaml);
}

/**
 * Like {@link parseRulesetYaml}, but returns the error.
 *
 * @example
 * const result = safeParseRulesetYaml("rules: []", { file: "rules.yaml" });
 * result.success ? "" : result.error.describe("en")[0]
 * // => "rules.yaml:1 schemaVersion: this is missing; add it (1) [missing]"
 */
export function safeParseRulesetYaml(text: string, options: ParseRulesetOptions = {}): SafeParseResult<Ruleset> {
  return safely(() => parseRulesetYaml(text, options));
}
