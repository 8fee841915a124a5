import { nextControlPoint } from "../criteria/interpolate.js";
import type { MeasuredOutcome, PartOutcome, PracticeOutcome } from "../criteria/part-outcome.js";
import type { Criterion } from "../rubric/criterion.js";
import type { Rubric } from "../rubric/rubric.js";
import type { Option } from "./option.js";

/** The one way to improve a part, or `null` where there is none. */
export function optionForPart(
  part: PartOutcome,
  { criterion, rubric }: { readonly criterion: Criterion; readonly rubric: Rubric },
): Option | null {
  return part.part === "practice" ? optionForPractice(part, rubric) : optionForMeasured(part, criterion);
}

/** Ask first; then show what is claimed, since the credit is already earned; then the next step. */
function optionForPractice(part: PracticeOutcome, rubric: Rubric): Option | null {
  if (part.answer === null) return { kind: "answer", rise: (part.high - part.low) / 2, uncertain: true };
  if (part.low < part.uncapped) {
    const kind = part.reasons.includes("evidence-stale") ? "refresh" : "evidence";
    return { kind, rise: part.uncapped - part.low, uncertain: false };
  }
  const steps = rubric.answerSets.adoption;
  const inPlace = steps.find(({ id }) => id === "in-place");
  const target =
    inPlace !== undefined && part.uncapped < inPlace.value
      ? inPlace
      : steps.find(({ id }) => id === "in-place-reviewed");
  if (target === undefined || target.value <= part.uncapped) return null;
  return { kind: "practice", rise: target.value - part.low, uncertain: false, answer: target.id };
}

/** Too small a sample is nobody's fault: it yields no step, and grows by itself. */
function optionForMeasured(part: MeasuredOutcome, criterion: Criterion): Option | null {
  if (criterion.kind === "practice" || part.reasons.includes("insufficient-sample")) return null;
  const { metric, curve } = criterion;
  if (part.value === null) {
    return { kind: "measure", rise: (part.high - part.low) / 2, uncertain: true, metric: { id: metric, from: null } };
  }
  const next = nextControlPoint(curve, part.value);
  if (next === undefined) return null;
  const [to, score] = next;
  return { kind: "improve", rise: score - part.low, uncertain: false, metric: { id: metric, from: part.value, to } };
}
