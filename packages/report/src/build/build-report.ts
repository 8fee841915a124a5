import type { MetricResult } from "@rukun/core";
import type { Localized } from "@rukun/scorer";
import { changeSince } from "./change.js";
import type { BuildContext } from "./context.js";
import { dataSection } from "./import-summary.js";
import { keyFigures } from "./key-figures.js";
import { findLapses } from "./lapses.js";
import { levelSections } from "./level-section.js";
import { nextActions } from "./next-actions.js";
import { notesOf } from "./note.js";
import type { Method, Report } from "./report.js";
import type { ReportInput } from "./report-input.js";
import { standingOf } from "./standing.js";
import { strengthsOf } from "./strengths.js";
import { unknownRows } from "./unknown-row.js";
import { waiverRows } from "./waiver-row.js";

/**
 * Puts a community's assessment and metrics together into one report: plain data, the same for every language.
 *
 * What will lapse is found by scoring the profile again on later days; everything else is taken from the input. No
 * clock: the assessment's `asOf` is today. Same input, same report.
 *
 * @throws InputError when the profile does not fit the rubric
 * @example
 * const profile = parseProfile({
 *   schemaVersion: 1,
 *   id: "kopi",
 *   asOf: "2026-11-21",
 *   rubric: { id: "community-strategy", version: "1.0.0" },
 *   answers: {},
 *   metrics: {},
 * });
 * const report = buildReport({
 *   community: { id: "kopi", name: "Kopi Nusantara Club" },
 *   period: { from: "2026-08-24", to: "2026-11-21" },
 *   profile,
 *   assessment: score(profile),
 *   rubric: defaultRubric,
 * });
 * report.standing.level // => 0
 * report.nextActions.length // => 3
 */
export function buildReport(input: ReportInput): Report {
  const { community, profile, assessment, rubric, metrics = [], previous } = input;
  const metricTitle = (id: string): Localized =>
    input.metricTexts?.[id]?.title ?? rubric.metrics[id]?.title ?? { en: id };
  const context: BuildContext = { profile, assessment, rubric, metricTitle };
  const lapses = findLapses(profile, rubric);
  const levels = levelSections(context);
  const longer = new Map(input.charts?.map((result) => [result.id, result]));
  const drawn = metrics.map((result) => longer.get(result.id) ?? result);
  return {
    schemaVersion: 1,
    community: { id: community.id, name: community.name ?? profile.name ?? community.id },
    period: input.period,
    asOf: assessment.asOf,
    illustrative: input.illustrative ?? false,
    rubricTitle: rubric.title,
    standing: standingOf(context, levels, lapses),
    nextActions: nextActions(context),
    lapses,
    levels,
    unknowns: unknownRows(context),
    notes: notesOf(context),
    waivers: waiverRows(context),
    change: previous === undefined ? null : changeSince(previous.assessment, assessment, rubric),
    strengths: strengthsOf(levels),
    keyFigures: keyFigures({ metrics, previous: previous?.metrics ?? [], metricTitle }),
    metrics: metricSections(input, metrics, metricTitle),
    charts: metricSections(input, drawn, metricTitle),
    data: dataSection(input.imported, metrics),
    method: methodOf(context),
  };
}

function metricSections(
  { metricTexts, rubric }: ReportInput,
  metrics: readonly MetricResult[],
  metricTitle: (id: string) => Localized,
): Report["metrics"] {
  return metrics.map((result) => ({
    title: metricTitle(result.id),
    explanation: metricTexts?.[result.id]?.explanation ?? rubric.metrics[result.id]?.definition ?? {},
    result,
  }));
}

function methodOf({ assessment, rubric }: BuildContext): Method {
  const weigh = (criteria: typeof rubric.criteria): number => criteria.reduce((sum, { weight }) => sum + weight, 0);
  return {
    rubricId: assessment.rubric.id,
    rubricVersion: assessment.rubric.version,
    scoringHash: assessment.rubric.scoringHash,
    inputHash: assessment.inputHash,
    scoringProfiles: assessment.rubric.profiles,
    answeredWeight: weigh(rubric.criteria.filter(({ kind }) => kind === "practice")),
    totalWeight: weigh(rubric.criteria),
  };
}
