import type { LocalDate } from "../time/instant.js";
import { isLocalDate } from "../time/is-local-date.js";
import { dayFromDate } from "../time/local-date.js";
import type { Goal } from "./goal.js";

/** Why a goal's progress cannot be told. */
export const goalProgressReasons = [
  "figures-missing",
  "baseline-equals-target",
  "dates-missing",
  "due-not-after-start",
  "not-started",
] as const;

/** One of {@link goalProgressReasons}. */
export type GoalProgressReason = (typeof goalProgressReasons)[number];

/** How far a goal has come, compared with how much of its time is gone. */
export interface GoalProgress {
  /** Share of the way from baseline to target: 1 at the target, more beyond it, below 0 when moving away. */
  readonly progress: number | null;
  /** Share of the time from start to due day that is gone, 0..1. */
  readonly elapsed: number | null;
  /** Whether `progress` is at least `elapsed`. */
  readonly isOnTrack: boolean | null;
  /** Why any of the three is `null`. */
  readonly reason?: GoalProgressReason;
}

/**
 * Says how far a goal has come by a day, and whether that is on track: (current − baseline) ÷ (target − baseline)
 * against the share of its time that is gone. Less may be better: a target below the baseline works the same way.
 *
 * The difference counts to 6 decimals, so that a goal exactly on its line is on track. A target that equals the
 * baseline has no distance to go and gives `null`, never 1.
 *
 * @param asOf - the day to judge on; days after the due day count as the due day
 * @throws CoreError `invalid-date`
 * @example
 * goalProgress(
 *   { id: "g1", title: "Halve the wait for an answer", baseline: 24, target: 12, current: 18, startOn: "2026-01-01", dueOn: "2026-12-31" },
 *   "2026-07-02",
 * ) // => { progress: 0.5, elapsed: 0.5, isOnTrack: true }
 */
export function goalProgress(goal: Goal, asOf: LocalDate): GoalProgress {
  const day = dayFromDate(asOf);
  const { progress, reason: figureReason } = shareOfDistance(goal);
  const { elapsed, reason: dateReason } = shareOfTime(goal, day);
  // What stops the judgement on time alone comes first: before the start, figures need not exist.
  const reason = dateReason ?? figureReason;
  const isOnTrack = progress === null || elapsed === null ? null : Math.round((progress - elapsed) * 1e6) >= 0;
  return { progress, elapsed, isOnTrack, ...(reason === undefined ? {} : { reason }) };
}

interface Reason {
  readonly reason?: GoalProgressReason;
}

function shareOfDistance({ baseline, target, current }: Goal): Reason & { readonly progress: number | null } {
  if (baseline === undefined || target === undefined || current === undefined) {
    return { progress: null, reason: "figures-missing" };
  }
  const distance = target - baseline;
  // Adding 0 turns −0 into 0.
  const progress = (current - baseline) / distance + 0;
  if (distance === 0) return { progress: null, reason: "baseline-equals-target" };
  if (!Number.isFinite(progress)) return { progress: null, reason: "figures-missing" };
  return { progress };
}

function shareOfTime({ startOn, dueOn }: Goal, day: number): Reason & { readonly elapsed: number | null } {
  if (!isLocalDate(startOn) || !isLocalDate(dueOn)) return { elapsed: null, reason: "dates-missing" };
  const start = dayFromDate(startOn);
  const due = dayFromDate(dueOn);
  if (due <= start) return { elapsed: null, reason: "due-not-after-start" };
  if (day < start) return { elapsed: null, reason: "not-started" };
  return { elapsed: Math.min(1, (day - start) / (due - start)) };
}
