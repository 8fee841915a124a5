import { formatNumber } from "@rukun/core";
import { localize } from "../rubric/localized.js";
import type { RubricLevel } from "../rubric/rubric.js";
import { describeBlocker } from "./describe-blocker.js";
import { insideSentence } from "./inside-sentence.js";
import { scorerCatalogue } from "./scorer-catalogue.js";
import { type AssessmentTextContext, criterionOf } from "./text-context.js";

/**
 * The one sentence to read before any number: what stands, and the first thing that holds the community back. Where
 * higher levels are met on their own and a lower one is missing, it says so first: that community is doing well.
 *
 * @example
 * const assessment = score({
 *   schemaVersion: 1,
 *   id: "kopi",
 *   asOf: "2026-11-21",
 *   rubric: { id: "community-strategy", version: "1.0.0" },
 *   answers: {},
 *   metrics: {},
 * });
 * headline({ assessment, rubric: defaultRubric, locale: "en" })
 * // => "The first step is “Build the Foundation”; what keeps you from level 1 is purpose and plan: “Mission, vision and values are written and published” is not answered."
 */
export function headline(context: AssessmentTextContext): string {
  const { assessment, rubric, locale } = context;
  if (assessment.overall === null) return scorerCatalogue.text(locale, "headline.unjudged");
  const next = rubric.levels.find(({ ordinal }) => ordinal === assessment.level + 1);
  if (next === undefined) return complete(context);
  const ahead = rubric.levels.filter(
    ({ id, ordinal }) => ordinal > next.ordinal && assessment.levels[id]?.ownGate === true,
  );
  return ahead.length > 0 ? metAhead(context, { next, ahead }) : heldBack(context, next);
}

function complete({ assessment, rubric, locale }: AssessmentTextContext): string {
  const levels = rubric.levels.length;
  const fragile = rubric.levels.find(({ id }) => assessment.levels[id]?.fragile === true);
  if (fragile === undefined) return scorerCatalogue.text(locale, "headline.complete", { levels });
  // Points to one decimal, rounded down like every score.
  const margin = formatNumber(
    locale,
    Math.floor(Math.round((assessment.levels[fragile.id]?.margin ?? 0) * 1e6) / 1e3) / 10,
  );
  const title = localize(fragile.title, locale);
  return scorerCatalogue.text(locale, "headline.complete-fragile", { levels, title, margin });
}

function metAhead(
  context: AssessmentTextContext,
  { next, ahead }: { readonly next: RubricLevel; readonly ahead: readonly RubricLevel[] },
): string {
  const { assessment, rubric, locale } = context;
  const musts = mustsOf(assessment.levels[next.id]?.blockedBy ?? []);
  const gaps = musts.map((id) => `“${localize(criterionOf(rubric, id).title, locale)}”`);
  return scorerCatalogue.text(locale, "headline.ahead", {
    aheadCount: ahead.length,
    ahead: listOf(
      ahead.map(({ ordinal }) => formatNumber(locale, ordinal)),
      locale,
    ),
    next: next.ordinal,
    gaps: gaps.length > 0 ? listOf(gaps, locale) : competencyOf(context, next),
  });
}

function heldBack(context: AssessmentTextContext, next: RubricLevel): string {
  const { assessment, rubric, locale } = context;
  const isStart = assessment.level === 0;
  const reached = rubric.levels.find(({ ordinal }) => ordinal === Math.max(1, assessment.level));
  const title = localize((reached ?? next).title, locale);
  const blockers = assessment.levels[next.id]?.blockedBy ?? [];
  const must = mustsOf(blockers)[0];
  const code = must === undefined ? (blockers[0] ?? "score-below-threshold") : `must:${must}`;
  const gap = describeBlocker(code, { ...context, level: next.id });
  if (must === undefined) {
    return scorerCatalogue.text(locale, isStart ? "headline.start-only" : "headline.stands-only", {
      title,
      next: next.ordinal,
      gap,
    });
  }
  const { competency } = criterionOf(rubric, must);
  const area = rubric.competencies.find(({ id, level }) => id === competency && level === next.id);
  return scorerCatalogue.text(locale, isStart ? "headline.start" : "headline.stands", {
    title,
    next: next.ordinal,
    area: area === undefined ? competency : insideSentence(localize(area.title, locale), locale),
    gap,
  });
}

/** The competency that is furthest behind, where no single criterion holds the level back. */
function competencyOf({ assessment, rubric, locale }: AssessmentTextContext, level: RubricLevel): string {
  const scores = Object.entries(assessment.levels[level.id]?.competencies ?? {}).sort(
    ([, a], [, b]) => (a ?? 1) - (b ?? 1),
  );
  const weakest = rubric.competencies.find(({ id, level: own }) => id === scores[0]?.[0] && own === level.id);
  return `“${localize((weakest ?? level).title, locale)}”`;
}

function mustsOf(blockers: readonly string[]): string[] {
  return blockers.filter((code) => code.startsWith("must:")).map((code) => code.slice("must:".length));
}

function listOf(words: readonly string[], locale: string): string {
  return new Intl.ListFormat([locale, "en"], { type: "conjunction" }).format(words);
}
