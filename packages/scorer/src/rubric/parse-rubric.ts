import type { SafeParseResult } from "@rukun/core";
import { safely } from "@rukun/core";
import { parseWith } from "@rukun/core/schemas";
import { scorerCatalogue } from "../text/scorer-catalogue.js";
import { withChecks } from "../text/with-checks.js";
import { checkRubric } from "./check-rubric.js";
import { rubricSchema } from "./rubric-schema.js";
import type { Rubric } from "./rubric.js";

/** Where a rubric comes from. */
export interface ParseRubricOptions {
  /** The file it comes from, for error messages. */
  readonly file?: string;
}

/**
 * Reads a rubric and checks that it can be scored with: ids are unique and known, curves rise or fall from end to
 * end, prerequisites have no circle, a `must` cannot be declared away, every text is there in every language that
 * the rubric declares.
 *
 * @param input - parsed JSON or YAML
 * @throws InputError with every issue found; its `describe(locale)` gives one line for each
 * @example
 * parseRubric(defaultRubric).criteria.length // => 38
 */
export function parseRubric(input: unknown, options: ParseRubricOptions = {}): Rubric {
  return parseWith(withChecks(rubricSchema, checkRubric), input, { catalogue: scorerCatalogue, ...options });
}

/**
 * Like {@link parseRubric}, but returns the error.
 *
 * @example
 * safeParseRubric({ id: "mine" }).success // => false
 */
export function safeParseRubric(input: unknown, options: ParseRubricOptions = {}): SafeParseResult<Rubric> {
  return safely(() => parseRubric(input, options));
}
