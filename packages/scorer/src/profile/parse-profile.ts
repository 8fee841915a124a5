import { formatPath, safely, type SafeParseResult, type StrategyProfile } from "@rukun/core";
import { InputError, safeParseWith, strategyProfileSchema } from "@rukun/core/schemas";
import type { ScoringProfile } from "../profiles/scoring-profile.js";
import { scoringProfiles } from "../profiles/scoring-profiles.js";
import { defaultRubric } from "../rubric/default-rubric.js";
import type { Rubric } from "../rubric/rubric.js";
import { scorerCatalogue } from "../text/scorer-catalogue.js";
import { checkProfile } from "./check-profile.js";
import { inInputOrder } from "./in-input-order.js";

/** What a profile is read against, and where it comes from. */
export interface ParseProfileOptions {
  /** The rubric that it answers; {@link defaultRubric} when absent. */
  readonly rubric?: Rubric;
  /** The scoring profiles that it may name; {@link scoringProfiles} when absent. */
  readonly profiles?: readonly ScoringProfile[];
  /** The file it comes from, for error messages. */
  readonly file?: string;
  /** The line of that file, 1-based. */
  readonly line?: number;
}

/**
 * Reads a strategy profile: the answers and metrics that {@link score} judges. Ids that the rubric does not have,
 * wrong types, answers that do not exist and values that are not finite are errors with their path.
 *
 * @param input - parsed JSON or YAML
 * @throws InputError with every issue found; its `describe(locale)` gives one line for each
 * @example
 * const profile = parseProfile({
 *   schemaVersion: 1,
 *   id: "kopi",
 *   asOf: "2026-11-21",
 *   rubric: { id: "community-strategy", version: "1.0.0" },
 *   answers: { "l1.purpose.plan": { answer: "started" } },
 *   metrics: {},
 * });
 * profile.answers["l1.purpose.plan"]?.answer // => "started"
 */
export function parseProfile(input: unknown, options: ParseProfileOptions = {}): StrategyProfile {
  const { rubric = defaultRubric, profiles = scoringProfiles, ...place } = options;
  const result = safeParseWith(strategyProfileSchema, input, { catalogue: scorerCatalogue, ...place });
  const wrongShape = result.success ? [] : result.error.issues;
  // A key that no record may carry is no id either.
  const told = new Set(wrongShape.filter(({ code }) => code === "forbidden-key").map(({ path }) => formatPath(path)));
  const wrongIds = checkProfile(input, { rubric, profiles })
    .filter(({ path }) => !told.has(formatPath(path)))
    .map((issue) => ({ ...issue, ...place }));
  const [first, ...rest] = inInputOrder([...wrongShape, ...wrongIds], input);
  if (first !== undefined) throw new InputError([first, ...rest], scorerCatalogue);
  if (result.success) return result.data;
  throw result.error;
}

/**
 * Like {@link parseProfile}, but returns the error.
 *
 * @example
 * safeParseProfile({ schemaVersion: 2 }).success // => false
 */
export function safeParseProfile(input: unknown, options: ParseProfileOptions = {}): SafeParseResult<StrategyProfile> {
  return safely(() => parseProfile(input, options));
}
