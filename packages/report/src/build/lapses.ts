import {
  dateFromDay,
  dayFromDate,
  type Assessment,
  type CriterionResult,
  type LocalDate,
  type ProfileMetric,
  type StrategyProfile,
} from "@rukun/core";
import { score, type Localized, type Rubric } from "@rukun/scorer";
import { sixDecimals } from "./six-decimals.js";

/** What lapses: a document or dated note grows too old, a figure kept by hand too, or a waiver ends. */
export type LapseKind = "evidence" | "metric" | "waiver";

/** One criterion that loses on a date. */
export interface LapsedItem {
  /** The criterion's id. */
  readonly id: string;
  /** Its title. */
  readonly title: Localized;
  /** What lapses. */
  readonly kind: LapseKind;
  /** Points (0..100) of its level that it costs. */
  readonly cost: number;
}

/** A date on which something lapses if nothing is done. */
export interface Lapse {
  /** The first day on which it no longer counts. */
  readonly date: LocalDate;
  /** The last day on which it still counts. */
  readonly lastGoodDay: LocalDate;
  /** What lapses, the costliest first. */
  readonly items: readonly LapsedItem[];
  /** The level on the day before. */
  readonly levelBefore: number;
  /** The level from that day on. */
  readonly levelAfter: number;
  /** The overall figure on the day before, 0..1. */
  readonly overallBefore: number | null;
  /** The overall figure from that day on, 0..1. */
  readonly overallAfter: number | null;
}

/** Half a year: far enough to plan, near enough to act on. */
const horizonDays = 180;

/**
 * What lapses within 180 days if nothing is done: the profile is scored again on each day on which a document, a
 * figure kept by hand or a waiver runs out. Figures computed from activities are taken to keep coming in.
 */
export function findLapses(profile: StrategyProfile, rubric: Rubric): Lapse[] {
  const lapses: Lapse[] = [];
  const today = dayFromDate(profile.asOf);
  // Between two of these days nothing runs out, so what held after the last one holds until the next.
  let before = scoreOn(profile, rubric, today);
  for (const day of candidateDays(profile, rubric)) {
    const after = scoreOn(profile, rubric, day);
    const items = lapsedItems({ rubric, before, after });
    if (items.length > 0) {
      lapses.push({
        date: dateFromDay(day),
        lastGoodDay: dateFromDay(day - 1),
        items,
        levelBefore: before.level,
        levelAfter: after.level,
        overallBefore: before.overall,
        overallAfter: after.overall,
      });
    }
    before = after;
  }
  return lapses;
}

/** The days after the assessment's on which something may run out, in order. */
function candidateDays(profile: StrategyProfile, rubric: Rubric): number[] {
  const today = dayFromDate(profile.asOf);
  const days = new Set<number>();
  for (const { evidence, notApplicable } of Object.values(profile.answers)) {
    if (evidence?.date !== undefined) days.add(dayFromDate(evidence.date) + rubric.policy.documentMaxAgeDays + 1);
    if (notApplicable?.until !== undefined) days.add(dayFromDate(notApplicable.until) + 1);
  }
  for (const { source, periodEnd } of Object.values(profile.metrics)) {
    if (source !== "manual" || periodEnd === undefined) continue;
    // The profile for small communities doubles the window, and with it the age at which a figure is too old.
    for (const factor of [1, 2]) days.add(dayFromDate(periodEnd) + factor * rubric.policy.metricMaxAgeDays + 1);
  }
  return [...days].filter((day) => day > today && day <= today + horizonDays).sort((a, b) => a - b);
}

function scoreOn(profile: StrategyProfile, rubric: Rubric, day: number): Assessment {
  const passed = day - dayFromDate(profile.asOf);
  const metrics = Object.entries(profile.metrics).map(([id, metric]) => [id, keptComing(metric, passed)] as const);
  return score({ ...profile, asOf: dateFromDay(day), metrics: Object.fromEntries(metrics) }, { rubric });
}

/** A computed figure's window moves along with the days that pass. */
function keptComing(metric: ProfileMetric, passed: number): ProfileMetric {
  const { source, periodStart, periodEnd } = metric;
  if (source !== "computed" || periodEnd === undefined) return metric;
  const moved = (date: LocalDate): LocalDate => dateFromDay(dayFromDate(date) + passed);
  return {
    ...metric,
    periodEnd: moved(periodEnd),
    ...(periodStart === undefined ? {} : { periodStart: moved(periodStart) }),
  };
}

function lapsedItems(options: { rubric: Rubric; before: Assessment; after: Assessment }): LapsedItem[] {
  const { rubric, before, after } = options;
  const weights = new Map<string, number>();
  for (const { id, level, weight } of rubric.criteria) {
    const applies = before.criteria[id]?.score !== null || after.criteria[id]?.score !== null;
    if (applies) weights.set(level, (weights.get(level) ?? 0) + weight);
  }
  return rubric.criteria
    .flatMap((criterion): LapsedItem[] => {
      const [was, now] = [before.criteria[criterion.id], after.criteria[criterion.id]];
      if (was === undefined || now === undefined) return [];
      // A waiver that ends leaves a criterion to be counted: what it costs is its whole weight.
      const lost = was.score === null ? 1 - (now.score ?? 1) : was.score - (now.score ?? was.score);
      if (lost <= 0) return [];
      const cost = sixDecimals((100 * criterion.weight * lost) / (weights.get(criterion.level) ?? criterion.weight));
      const stale = staleFigure(now) && !staleFigure(was);
      const kind: LapseKind = was.state === "not-applicable" ? "waiver" : stale ? "metric" : "evidence";
      return [{ id: criterion.id, title: criterion.title, kind, cost }];
    })
    .sort((a, b) => b.cost - a.cost || (a.id < b.id ? -1 : 1));
}

function staleFigure({ reasons }: CriterionResult): boolean {
  return reasons.some((reason) => reason.endsWith("metric-stale"));
}
