import type { CurvePoint } from "./criterion.js";

/** What can be wrong with a curve. */
export type CurveFault = "curve-not-ascending" | "curve-not-monotone" | "curve-ends";

/**
 * What is wrong with a curve, or `null`: its values must ascend strictly, its scores go one way, and its ends be
 * worth 0 and 1, so that every score can be reached.
 */
export function checkCurve(curve: readonly CurvePoint[]): CurveFault | null {
  const steps = curve.slice(1).map((point, index): CurvePoint => {
    const before = curve[index] ?? point;
    return [point[0] - before[0], point[1] - before[1]];
  });
  if (steps.some(([value]) => value <= 0)) return "curve-not-ascending";
  if (steps.some(([, score]) => score > 0) && steps.some(([, score]) => score < 0)) return "curve-not-monotone";
  const ends = [curve[0]?.[1], curve.at(-1)?.[1]];
  return ends.includes(0) && ends.includes(1) ? null : "curve-ends";
}
