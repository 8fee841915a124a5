import { formatNumber, formatScore } from "@rukun/core";
import { localize } from "../rubric/localized.js";
import { describeGap } from "./describe-gap.js";
import { scorerCatalogue } from "./scorer-catalogue.js";
import type { AssessmentTextContext } from "./text-context.js";

/**
 * What keeps a level from holding, in words, with its figure and the figure to reach.
 *
 * @param code - one of the level's `blockedBy`
 * @param context - with the level's id
 * @throws RangeError when the code or the level is not the scorer's
 * @example
 * const assessment = score({
 *   schemaVersion: 1,
 *   id: "kopi",
 *   asOf: "2026-11-21",
 *   rubric: { id: "community-strategy", version: "1.0.0" },
 *   answers: { "l1.people.roles": { answer: "in-place" } },
 *   metrics: {},
 * });
 * describeBlocker("must:l1.people.roles", { level: "L1", assessment, rubric: defaultRubric, locale: "id" })
 * // => "“Peran moderator, administrator, dan manajer komunitas ditetapkan tertulis” dinyatakan tanpa dokumen terkini"
 */
export function describeBlocker(code: string, context: AssessmentTextContext & { readonly level: string }): string {
  const { level: id, assessment, rubric, locale } = context;
  const { gate } = rubric;
  const result = assessment.levels[id];
  const level = rubric.levels.find((candidate) => candidate.id === id);
  if (result === undefined || level === undefined)
    throw new RangeError(`The rubric "${rubric.id}" has no level "${id}".`);
  const [kind, subject = ""] = split(code);
  switch (kind) {
    case "previous-level":
      return scorerCatalogue.text(locale, "blocker.previous-level", { previous: level.ordinal - 1 });
    case "score-below-threshold":
      return scorerCatalogue.text(locale, "blocker.score-below-threshold", {
        score: formatScore(locale, result.score ?? 0),
        threshold: formatScore(locale, gate.score),
      });
    case "must":
      return describeGap(subject, context);
    case "floor": {
      const competency = rubric.competencies.find((candidate) => candidate.id === subject && candidate.level === id);
      return scorerCatalogue.text(locale, "blocker.floor", {
        competency: competency === undefined ? subject : localize(competency.title, locale),
        score: formatScore(locale, result.competencies[subject] ?? 0),
        floor: formatScore(locale, gate.floor),
      });
    }
    case "coverage-below-threshold":
      return scorerCatalogue.text(locale, "blocker.coverage-below-threshold", {
        coverage: formatScore(locale, result.coverage ?? 0),
        threshold: formatScore(locale, gate.coverage),
      });
    case "na-above-limit":
      return scorerCatalogue.text(locale, "blocker.na-above-limit", {
        share: formatNumber(locale, result.naShare, { unit: "share" }),
        limit: formatNumber(locale, gate.na, { unit: "share" }),
      });
    default:
      throw new RangeError(`The scorer gives no blocker "${code}".`);
  }
}

function split(code: string): string[] {
  const colon = code.indexOf(":");
  return colon === -1 ? [code] : [code.slice(0, colon), code.slice(colon + 1)];
}
