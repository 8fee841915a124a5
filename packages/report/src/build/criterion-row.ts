import type { CriterionState, LocalDate, PracticeAnswer } from "@rukun/core";
import { dayFromDate } from "@rukun/core";
import { describeReason, type Criterion, type Localized, type Requirement, type RubricMetric } from "@rukun/scorer";
import { applicableWeight, judgedCriteria, type BuildContext, type JudgedCriterion } from "./context.js";
import { controlValues, type ControlValues } from "./curve-control-values.js";
import { inEveryLanguage } from "./in-every-language.js";
import { sixDecimals } from "./six-decimals.js";

/** What shows that an answer is true, with its age on the day of the assessment. */
export interface EvidenceRow {
  /** Its address, as given: a renderer links it only where it is http, https or mailto. */
  readonly url: string | null;
  /** The file in the project. */
  readonly file: string | null;
  /** What it says, where there is no document. */
  readonly note: string | null;
  /** When it was written or last confirmed. */
  readonly date: LocalDate | null;
  /** Days from its date to the day of the assessment, `null` without a date. */
  readonly ageDays: number | null;
}

/** A criterion's metric, as the profile carries it. */
export interface CriterionMetric extends ControlValues {
  /** The metric's id. */
  readonly id: string;
  /** Its name. */
  readonly title: Localized;
  /** Its unit. */
  readonly unit: string;
  /** The value in that unit, `null` where it is missing or had no cases. */
  readonly value: number | null;
  /** How many cases it rests on. */
  readonly n: number | null;
  /** Computed or entered by hand; `null` where it is missing. */
  readonly source: "computed" | "manual" | null;
  /** The fewest cases the rubric asks for. */
  readonly minSample: number | null;
  /** The last day of its window. */
  readonly periodEnd: LocalDate | null;
}

/** A reason with its words. */
export interface ReasonRow {
  /** The code, such as `evidence-stale`. */
  readonly code: string;
  /** What it means here. */
  readonly text: Localized;
}

/** A criterion as the report shows it. */
export interface CriterionRow {
  /** Its id. */
  readonly id: string;
  /** The level it belongs to. */
  readonly level: string;
  /** The competency it belongs to. */
  readonly competency: string;
  /** What holds when it is met. */
  readonly title: Localized;
  /** The question it asks. */
  readonly question: Localized;
  /** What shows that it is met. */
  readonly evidenceHint: Localized;
  /** How badly it is needed. */
  readonly requirement: Requirement;
  /** Its weight inside its level. */
  readonly weight: number;
  /** What is known about it. */
  readonly state: CriterionState;
  /** Its score with what is unknown counted as 0, `null` where it does not apply. */
  readonly score: number | null;
  /** Its score with what is unknown counted as 1, `null` where it does not apply. */
  readonly upper: number | null;
  /** Points (0..100) of its level that its score leaves open. */
  readonly pointsLost: number;
  /** Points (0..100) of its level by which not knowing widens the range: part of `pointsLost`. */
  readonly pointsUnknown: number;
  /** Why, as codes with their words; a hybrid's codes are prefixed `practice:` or `measured:`. */
  readonly reasons: readonly ReasonRow[];
  /** The answer given, `null` where nothing was answered or asked. */
  readonly answer: { readonly id: PracticeAnswer; readonly title: Localized } | null;
  /** What it rests on, `null` where nothing was given. */
  readonly evidence: EvidenceRow | null;
  /** What was measured, `null` where nothing is. */
  readonly metric: CriterionMetric | null;
}

/** A level's criteria, those that lose most points first. */
export function criterionRows(context: BuildContext, levelId: string): CriterionRow[] {
  const judged = judgedCriteria(context, levelId);
  const weight = applicableWeight(judged);
  return judged
    .map((each) => criterionRow(context, each, weight))
    .sort((a, b) => b.pointsLost - a.pointsLost || (a.id < b.id ? -1 : 1));
}

function criterionRow(
  context: BuildContext,
  { criterion, result }: JudgedCriterion,
  levelWeight: number,
): CriterionRow {
  const points = (share: number): number =>
    levelWeight === 0 ? 0 : sixDecimals((100 * criterion.weight * share) / levelWeight);
  const { score, upper } = result;
  return {
    id: criterion.id,
    level: criterion.level,
    competency: criterion.competency,
    title: criterion.title,
    question: criterion.question,
    evidenceHint: criterion.evidenceHint,
    requirement: criterion.requirement,
    weight: criterion.weight,
    state: result.state,
    score,
    upper,
    pointsLost: result.pointsLost ?? 0,
    pointsUnknown: score === null || upper === null ? 0 : points(upper - score),
    reasons: result.reasons.map((code) => ({ code, text: reasonText(context, criterion, code) })),
    answer: answerOf(context, criterion),
    evidence: evidenceOf(context, criterion),
    metric: metricOf(context, criterion),
  };
}

function reasonText({ assessment, rubric }: BuildContext, { id }: Criterion, code: string): Localized {
  return inEveryLanguage(rubric, (locale) => describeReason(code, { id, assessment, rubric, locale }));
}

function answerOf({ profile, rubric }: BuildContext, { id }: Criterion): CriterionRow["answer"] {
  const answer = profile.answers[id]?.answer;
  const step = rubric.answerSets.adoption.find((candidate) => candidate.id === answer);
  return step === undefined ? null : { id: step.id, title: step.title };
}

function evidenceOf({ profile, assessment }: BuildContext, { id }: Criterion): EvidenceRow | null {
  const evidence = profile.answers[id]?.evidence;
  if (evidence === undefined) return null;
  const date = evidence.date ?? null;
  return {
    url: evidence.url ?? null,
    file: evidence.file ?? null,
    note: evidence.note ?? null,
    date,
    ageDays: date === null ? null : dayFromDate(assessment.asOf) - dayFromDate(date),
  };
}

function metricOf({ profile, rubric, metricTitle }: BuildContext, criterion: Criterion): CriterionMetric | null {
  if (criterion.metric === null) return null;
  const known = profile.metrics[criterion.metric];
  const about: RubricMetric | undefined = rubric.metrics[criterion.metric];
  return {
    id: criterion.metric,
    title: metricTitle(criterion.metric),
    unit: about?.unit ?? "count",
    value: known?.value ?? null,
    n: known?.n ?? null,
    source: known?.source ?? null,
    minSample: criterion.minSample,
    periodEnd: known?.periodEnd ?? null,
    ...controlValues(criterion.curve),
  };
}
