import type { PracticeAnswer, Unit } from "@rukun/core";
import type { Criterion } from "./criterion.js";
import type { Localized } from "./localized.js";

/** One step of the answer set: what it is worth and how it reads. */
export interface AnswerStep {
  /** The answer. */
  readonly id: PracticeAnswer;
  /** The credit it gives, 0..1. */
  readonly value: number;
  /** Its name. */
  readonly title: Localized;
  /** When to choose it. */
  readonly description: Localized;
}

/** How far an input can be trusted, 0..1, by where it comes from. Never changes a score. */
export interface Grades {
  /** An answer without a document. */
  readonly declared: number;
  /** An answer with a current document. */
  readonly document: number;
  /** An answer with a document that is too old. */
  readonly stale: number;
  /** A metric entered by hand. */
  readonly manual: number;
  /** A metric computed from activities or registers. */
  readonly computed: number;
  /** A metric computed from activities whose replies were partly inferred. */
  readonly inferred: number;
  /** The answer `none`, which needs no proof. */
  readonly zero: number;
}

/** What the scorer does with evidence, age and samples. */
export interface RubricPolicy {
  /** The most that an answer without a current document is worth where one is required. */
  readonly evidenceCap: number;
  /** How a hybrid criterion weighs its two parts; they add to 1. */
  readonly hybrid: { readonly practice: number; readonly measured: number };
  /** Days after which a document is stale. */
  readonly documentMaxAgeDays: number;
  /** Days after the end of its window on which a metric is stale. */
  readonly metricMaxAgeDays: number;
  /** Length in days of the window that metrics are computed over unless their name says otherwise. */
  readonly windowDays: number;
  /** The fewest characters that a claim of not applicable must give as its reason. */
  readonly naMinJustification: number;
  /** How far inputs can be trusted. */
  readonly grades: Grades;
}

/** What a level must hold. All but `na` are lower bounds; all are shares, 0..1. */
export interface RubricGate {
  /** The level's score. */
  readonly score: number;
  /** The score of a criterion that must hold and states no bar of its own. */
  readonly must: number;
  /** The score of each competency. */
  readonly floor: number;
  /** The weight known ÷ the weight applicable. */
  readonly coverage: number;
  /** Upper bound of the weight not applicable ÷ the weight. */
  readonly na: number;
}

/** A level of the ladder. */
export interface RubricLevel {
  /** Its id, such as `L1`. */
  readonly id: string;
  /** Its place on the ladder, 1 first. */
  readonly ordinal: number;
  /** Its part of the overall figure; all levels' add to 1. */
  readonly weight: number;
  /** Its name. */
  readonly title: Localized;
  /** What it is about. */
  readonly description: Localized;
}

/** A group of criteria inside a level. */
export interface RubricCompetency {
  /** Its id, such as `purpose`. */
  readonly id: string;
  /** The level it belongs to. */
  readonly level: string;
  /** Its name. */
  readonly title: Localized;
}

/** A metric that criteria read. */
export interface RubricMetric {
  /** Its name, as it reads inside a sentence. */
  readonly title: Localized;
  /** The unit of its value. */
  readonly unit: Unit;
  /** How it is computed. */
  readonly definition: Localized;
  /** What to do so that it can be computed. */
  readonly howToRecord: Localized;
}

/** A rubric: levels, competencies and criteria as data, with everything that turns answers and metrics into a level. */
export interface Rubric {
  /** Version of this format. */
  readonly schemaVersion: 1;
  /** Its id. */
  readonly id: string;
  /** Its semantic version: the major part changes with anything that changes a score. */
  readonly version: string;
  /** Its name. */
  readonly title: Localized;
  /** What it judges. */
  readonly description: Localized;
  /** The languages in which all its texts are complete. */
  readonly locales: readonly string[];
  /** The answers that a practice can have, lowest first. */
  readonly answerSets: { readonly adoption: readonly AnswerStep[] };
  /** What the scorer does with evidence, age and samples. */
  readonly policy: RubricPolicy;
  /** What a level must hold. */
  readonly gate: RubricGate;
  /** The ladder, lowest level first. */
  readonly levels: readonly RubricLevel[];
  /** The competencies, in the order in which they are shown. */
  readonly competencies: readonly RubricCompetency[];
  /** The metrics that criteria read, by id. */
  readonly metrics: Readonly<Record<string, RubricMetric>>;
  /** The criteria, in the order in which they are shown. */
  readonly criteria: readonly Criterion[];
}
