import { isLocalDate } from "../time/is-local-date.js";
import type { Goal } from "./goal.js";

/** The five letters of SMART: specific, measurable, achievable, relevant, time-bound. */
export const smartLetters = ["specific", "measurable", "achievable", "relevant", "timeBound"] as const;

/** One of {@link smartLetters}. */
export type SmartLetter = (typeof smartLetters)[number];

/** Everything a goal can lack. */
export const smartReasons = [
  "title-too-vague",
  "owner-missing",
  "metric-missing",
  "baseline-missing",
  "target-missing",
  "target-equals-baseline",
  "feasibility-missing",
  "target-impossible",
  "relevance-missing",
  "start-missing",
  "due-missing",
  "due-not-after-start",
] as const;

/** One of {@link smartReasons}. */
export type SmartReason = (typeof smartReasons)[number];

/** How a goal does on one letter. */
export interface SmartLetterCheck {
  /** Whether the goal passes. */
  readonly passed: boolean;
  /** What it lacks; empty when it passes. */
  readonly reasons: readonly SmartReason[];
}

/** How a goal does on all five letters. */
export interface SmartCheck extends Readonly<Record<SmartLetter, SmartLetterCheck>> {
  /** Whether the goal passes all five. */
  readonly passed: boolean;
}

/** A title of fewer words names a theme ("Growth"), not a change ("Double weekly posters"). Our judgement. */
const minimumTitleWords = 3;

/** An explanation of fewer characters explains nothing; as for waivers in the rubric. Our judgement. */
const minimumExplanation = 20;

/**
 * Checks a goal against SMART, letter by letter. The tests look at what is written down, not at whether it is wise:
 *
 * - **specific**: the title says what shall change, in three words or more, and somebody answers for it. Doran's
 *   original A, *assignable*, lives here since A came to mean achievable.
 * - **measurable**: a metric, a baseline and a target are given, and the target is not the baseline.
 * - **achievable**: `feasibility` says in 20 characters or more what the goal counts on, and the target is a value
 *   its unit can have: a `share` within 0..1, a number of members, activities, seconds, hours or days not below 0.
 * - **relevant**: it names the business goal it serves, or says in 20 characters or more why it matters.
 * - **time-bound**: it has a first day and a later due day, both calendar days.
 *
 * Source: G. T. Doran, "There's a S.M.A.R.T. way to write management's goals and objectives",
 * Management Review 70(11), 1981, 35-36. The limits 3 and 20 are ours.
 *
 * @example
 * checkGoal({ id: "g1", title: "Growth" }).specific
 * // => { passed: false, reasons: ["title-too-vague", "owner-missing"] }
 */
export function checkGoal(goal: Goal): SmartCheck {
  const specific = letter([
    wordCount(goal.title) < minimumTitleWords && "title-too-vague",
    isBlank(goal.owner) && "owner-missing",
  ]);
  const measurable = letter([
    isBlank(goal.metricId) && "metric-missing",
    !isNumber(goal.baseline) && "baseline-missing",
    !isNumber(goal.target) && "target-missing",
    isNumber(goal.target) && goal.target === goal.baseline && "target-equals-baseline",
  ]);
  const achievable = letter([
    !isExplained(goal.feasibility) && "feasibility-missing",
    isNumber(goal.target) && !isPossible(goal.target, goal.unit) && "target-impossible",
  ]);
  const relevant = letter([goal.businessGoal === undefined && !isExplained(goal.relevance) && "relevance-missing"]);
  const hasStart = isLocalDate(goal.startOn);
  const hasDue = isLocalDate(goal.dueOn);
  const timeBound = letter([
    !hasStart && "start-missing",
    !hasDue && "due-missing",
    // Dates of this form sort as text.
    hasStart && hasDue && goal.dueOn <= goal.startOn && "due-not-after-start",
  ]);
  const passed = [specific, measurable, achievable, relevant, timeBound].every((check) => check.passed);
  return { passed, specific, measurable, achievable, relevant, timeBound };
}

function letter(findings: readonly (SmartReason | false)[]): SmartLetterCheck {
  const reasons = findings.filter((finding) => finding !== false);
  return { passed: reasons.length === 0, reasons };
}

/** Words as the Unicode rules cut them, so that scripts without spaces are counted too. */
function wordCount(text: string): number {
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter("en", { granularity: "word" }).segment(text)) {
    if (isWordLike === true) count++;
  }
  return count;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

function isExplained(text: string | undefined): boolean {
  return text !== undefined && text.trim().length >= minimumExplanation;
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}

function isPossible(target: number, unit: string | undefined): boolean {
  if (unit === "share") return target >= 0 && target <= 1;
  const neverNegative = ["members", "activities", "seconds", "hours", "days", "count", "ratio"];
  return unit === undefined || !neverNegative.includes(unit) || target >= 0;
}
