import { safely, type SafeParseResult } from "@rukun/core";
import type { Ruleset } from "../model/ruleset.js";
import type { ParseRulesetOptions } from "../parse/parse-ruleset.js";
import { readJson } from "./read-json.js";
import { parseText } from "./read-text.js";

/**
 * Reads a ruleset, or a bare array of json-rules-engine's rules, from JSON, and says everything that is wrong with it
 * at once, with the lines. Keys that are there twice are refused; `JSON.parse` would drop the first.
 *
 * @throws CoreError `invalid-json` where the text is no JSON; RulesError with every issue found, each with its line
 * @example
 * parseRulesetJson('[{ "conditions": { "all": [] }, "event": { "type": "greet" } }]').rules[0]?.id // => "rule-1"
 */
export function parseRulesetJson(text: string, options: ParseRulesetOptions = {}): Ruleset {
  return parseText(text, options, readJson);
}

/**
 * Like {@link parseRulesetJson}, but returns the error.
 *
 * @example
 * const result = safeParseRulesetJson('[\n{ "conditions": { "all": [] } }]', { file: "rules.json" });
 * result.success ? "" : result.error.describe("en")[0]
 * // => "rules.json:2 [0].event: this is missing; add it (object) [missing]"
 */
export function safeParseRulesetJson(text: string, options: ParseRulesetOptions = {}): SafeParseResult<Ruleset> {
  return safely(() => parseRulesetJson(text, options));
}
