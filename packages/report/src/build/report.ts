import type { DateRange, LocalDate, MetricResult } from "@rukun/core";
import type { Localized } from "@rukun/scorer";
import type { Change } from "./change.js";
import type { DataSection } from "./import-summary.js";
import type { KeyFigure } from "./key-figures.js";
import type { Lapse } from "./lapses.js";
import type { LevelSection } from "./level-section.js";
import type { NextAction } from "./next-actions.js";
import type { Note } from "./note.js";
import type { Standing } from "./standing.js";
import type { Strength } from "./strengths.js";
import type { UnknownRow } from "./unknown-row.js";
import type { WaiverRow } from "./waiver-row.js";

/** A metric's result with its name and what it means. */
export interface MetricSection {
  /** Its name. */
  readonly title: Localized;
  /** What it counts; empty where nobody said. */
  readonly explanation: Localized;
  /** The result as computed. */
  readonly result: MetricResult;
}

/** What anybody needs to get the same report again, and how far to trust it. */
export interface Method {
  /** The rubric's id. */
  readonly rubricId: string;
  /** The rubric's version. */
  readonly rubricVersion: string;
  /** SHA-256 of everything in the rubric that affects numbers. */
  readonly scoringHash: string;
  /** SHA-256 of the profile. */
  readonly inputHash: string;
  /** Scoring profiles applied, such as `small`. */
  readonly scoringProfiles: readonly string[];
  /** Weight of the criteria that rest on answers alone. */
  readonly answeredWeight: number;
  /** Weight of all criteria. */
  readonly totalWeight: number;
}

/**
 * A community's report as plain data: numbers, dates, codes, and texts of the rubric by language. Renderers turn it
 * into HTML, Markdown or text in a language and compute nothing but the look of a number.
 */
export interface Report {
  /** Version of this format. */
  readonly schemaVersion: 1;
  /** The community. */
  readonly community: { readonly id: string; readonly name: string };
  /** The days that the metrics speak of. */
  readonly period: DateRange;
  /** The day that the assessment speaks of. */
  readonly asOf: LocalDate;
  /** True where the answers were invented to show what a report looks like. */
  readonly illustrative: boolean;
  /** The rubric's name. */
  readonly rubricTitle: Localized;
  /** First screen: the level, the ladder, the range. */
  readonly standing: Standing;
  /** First screen: at most three things to do next. */
  readonly nextActions: readonly NextAction[];
  /** First screen: what lapses within 180 days if nothing is done, in date order. */
  readonly lapses: readonly Lapse[];
  /** Each level: what it lacks, its competencies and criteria. */
  readonly levels: readonly LevelSection[];
  /** What is not known, widest first. */
  readonly unknowns: readonly UnknownRow[];
  /** What the scorer noticed about its input. */
  readonly notes: readonly Note[];
  /** Criteria accepted as not applicable. */
  readonly waivers: readonly WaiverRow[];
  /** What changed since the report before, `null` where there is none. */
  readonly change: Change | null;
  /** The best competencies, at most two. */
  readonly strengths: readonly Strength[];
  /** The few figures to look at first. */
  readonly keyFigures: readonly KeyFigure[];
  /** All metrics, over `period`. */
  readonly metrics: readonly MetricSection[];
  /** What the charts draw: the same metrics, over a longer time where there is one. */
  readonly charts: readonly MetricSection[];
  /** Where the data came from and what was left out. */
  readonly data: DataSection;
  /** How the report was computed. */
  readonly method: Method;
}
