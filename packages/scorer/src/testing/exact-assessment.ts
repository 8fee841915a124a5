import type { ProfileAnswer, StrategyProfile } from "@rukun/core";
import { defaultRubric } from "../rubric/default-rubric.js";
import type { Criterion } from "../rubric/criterion.js";
import { Fraction } from "./exact-fraction.js";

/** An assessment in exact fractions. */
export interface ExactAssessment {
  readonly level: number;
  readonly tier: number;
  readonly overall: Fraction;
  readonly overallUpper: Fraction;
  readonly coverage: Fraction;
  readonly confidence: Fraction;
  readonly levels: Readonly<Record<string, ExactLevel>>;
}

/** A level in exact fractions. */
export interface ExactLevel {
  readonly score: Fraction;
  readonly upper: Fraction;
  readonly coverage: Fraction;
  readonly confidence: Fraction;
  readonly naShare: Fraction;
  readonly blockedBy: readonly string[];
}

/** A bit of weight with what it is worth; a hybrid has two. */
interface Piece {
  readonly criterion: Criterion;
  readonly weight: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly known: Fraction;
  readonly grade: Fraction;
}

const zero = Fraction.of(0);
const one = Fraction.of(1);
const policy = defaultRubric.policy;
const day = 86_400_000;

/**
 * The scoring rules written a second time, from the rubric page and in exact fractions, for the default rubric: what
 * the scorer's doubles are held to. Deliberately shares no code with the scorer.
 */
export function exactAssessment(profile: StrategyProfile): ExactAssessment {
  const small = profile.profiles?.includes("small") === true;
  const chat = profile.profiles?.includes("chat") === true;
  const levels: Record<string, ExactLevel> = {};
  let level = 0;
  for (const { id, ordinal } of defaultRubric.levels) {
    const criteria = defaultRubric.criteria.filter((criterion) => criterion.level === id);
    const pieces = criteria.flatMap((criterion) => piecesOf(criterion, { profile, small, chat }));
    const total = sum(criteria.map(({ weight }) => Fraction.of(weight)));
    const applicable = sum(pieces.map(({ weight }) => weight));
    const mean = (of: readonly Piece[], figure: keyof Piece & ("low" | "high" | "known" | "grade")): Fraction =>
      sum(of.map((piece) => piece.weight.times(piece[figure]))).dividedBy(sum(of.map(({ weight }) => weight)));
    const blockedBy: string[] = ordinal === level + 1 ? [] : ["previous-level"];
    const { gate } = defaultRubric;
    if (isBelow(mean(pieces, "low"), gate.score)) blockedBy.push("score-below-threshold");
    for (const criterion of criteria.filter(({ requirement }) => requirement === "must")) {
      const own = pieces.filter((piece) => piece.criterion === criterion);
      if (isBelow(mean(own, "low"), criterion.gateMin ?? gate.must)) blockedBy.push(`must:${criterion.id}`);
    }
    for (const competency of defaultRubric.competencies.filter((candidate) => candidate.level === id)) {
      const own = pieces.filter((piece) => piece.criterion.competency === competency.id);
      if (own.length > 0 && isBelow(mean(own, "low"), gate.floor)) blockedBy.push(`floor:${competency.id}`);
    }
    if (isBelow(mean(pieces, "known"), gate.coverage)) blockedBy.push("coverage-below-threshold");
    const naShare = total.minus(applicable).dividedBy(total);
    if (naShare.millionths() > Fraction.of(gate.na).millionths()) blockedBy.push("na-above-limit");
    if (blockedBy.length === 0) level = ordinal;
    levels[id] = {
      score: mean(pieces, "low"),
      upper: mean(pieces, "high"),
      coverage: mean(pieces, "known"),
      confidence: mean(pieces, "grade"),
      naShare,
      blockedBy,
    };
  }
  const overall = (figure: "score" | "upper" | "coverage" | "confidence"): Fraction =>
    sum(defaultRubric.levels.map(({ id, weight }) => Fraction.of(weight).times(levels[id]?.[figure] ?? zero)));
  const next = levels[`L${level + 1}`];
  const points = next === undefined ? 0 : Number(next.score.millionths() / 10_000n);
  return {
    level,
    tier: 100 * level + Math.min(99, points),
    overall: overall("score"),
    overallUpper: overall("upper"),
    coverage: overall("coverage"),
    confidence: overall("confidence"),
    levels,
  };
}

interface Situation {
  readonly profile: StrategyProfile;
  readonly small: boolean;
  readonly chat: boolean;
}

function piecesOf(criterion: Criterion, situation: Situation): Piece[] {
  const { profile } = situation;
  const input = profile.answers[criterion.id];
  const claim = input?.notApplicable;
  if (
    claim !== undefined &&
    criterion.naAllowed &&
    claim.reason.length >= policy.naMinJustification &&
    (claim.until === undefined || claim.until >= profile.asOf)
  ) {
    return [];
  }
  const weight = Fraction.of(criterion.weight);
  const answered = { criterion, ...practice(criterion, { input, asOf: profile.asOf }) };
  const counted = measured(criterion, situation);
  if (criterion.kind === "practice") return [{ ...answered, weight }];
  const rest = counted === null ? [] : [{ criterion, ...counted, weight }];
  if (criterion.kind === "measured") return rest;
  return [
    { ...answered, weight: weight.times(Fraction.of(policy.hybrid.practice)) },
    ...rest.map((piece) => ({ ...piece, weight: weight.times(Fraction.of(policy.hybrid.measured)) })),
  ];
}

type Figures = Pick<Piece, "low" | "high" | "known" | "grade">;

const nothingKnown: Figures = { low: zero, high: one, known: zero, grade: zero };

function practice(criterion: Criterion, { input, asOf }: { input: ProfileAnswer | undefined; asOf: string }): Figures {
  if (input?.answer === undefined) return nothingKnown;
  const credit = { none: 0, started: 0.3, "in-place": 0.7, "in-place-reviewed": 1 }[input.answer];
  const exactly = (score: number, grade: number): Figures => {
    return { low: Fraction.of(score), high: Fraction.of(score), known: one, grade: Fraction.of(grade) };
  };
  if (credit === 0) return exactly(0, 1);
  const { url, date } = input.evidence ?? {};
  const age = url === undefined || date === undefined ? -1 : (Date.parse(asOf) - Date.parse(date)) / day;
  const grade = age < 0 ? 0.4 : age > 365 ? 0.35 : 0.7;
  const isCurrent = age >= 0 && age <= 365;
  return exactly(criterion.evidenceRequired === null || isCurrent ? credit : Math.min(credit, 0.5), grade);
}

/** `null` when no cases mean that the criterion does not apply. */
function measured(criterion: Criterion, { profile, small, chat }: Situation): Figures | null {
  const metric = criterion.metric === null ? undefined : profile.metrics[criterion.metric];
  if (metric === undefined || criterion.kind === "practice") return nothingKnown;
  if (metric.periodEnd !== undefined) {
    const age = (Date.parse(profile.asOf) - Date.parse(metric.periodEnd)) / day;
    if (age > (small ? 184 : 92)) return nothingKnown;
  }
  const threadBased = /^(content\.resonance|interaction\.|inclusion\.)/.test(criterion.metric);
  const isInferred = (metric.inferredShare ?? 0) > 0;
  if (isInferred && !(chat && threadBased)) return nothingKnown;
  if (metric.n === 0 && criterion.zeroCases !== null) return null;
  const usual = criterion.minSample ?? 0;
  const needed = small ? Math.min(usual, Math.max(5, Math.ceil(usual / 4))) : usual;
  if ((metric.n ?? 0) < needed || metric.value === null) return nothingKnown;
  const score = onCurve(criterion.curve, Fraction.of(metric.value));
  const grade = Fraction.of(metric.source === "manual" || isInferred ? 0.7 : 1);
  return { low: score, high: score, known: one, grade };
}

function onCurve(curve: readonly (readonly [number, number])[], value: Fraction): Fraction {
  const points = curve.map(([x, y]) => [Fraction.of(x), Fraction.of(y)] as const);
  const after = points.findIndex(([x]) => x.compare(value) >= 0);
  if (after === -1) return points.at(-1)?.[1] ?? zero;
  const [x1, y1] = points[after] ?? [zero, zero];
  const before = points[after - 1];
  if (before === undefined) return y1;
  const [x0, y0] = before;
  return y0.plus(y1.minus(y0).times(value.minus(x0)).dividedBy(x1.minus(x0)));
}

function sum(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce((total, fraction) => total.plus(fraction), zero);
}

function isBelow(score: Fraction, bar: number): boolean {
  return score.millionths() < Fraction.of(bar).millionths();
}
