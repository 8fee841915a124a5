import type { Assessment } from "@rukun/core";
import type { Criterion } from "../rubric/criterion.js";
import type { Rubric } from "../rubric/rubric.js";

/** What turning codes into words needs. */
export interface TextContext {
  /** The rubric that the assessment was made with. */
  readonly rubric: Rubric;
  /** A BCP 47 tag; a language that the scorer does not speak falls back to English. */
  readonly locale: string;
}

/** What turning the codes of an assessment into words needs. */
export interface AssessmentTextContext extends TextContext {
  /** The assessment that the codes are from. */
  readonly assessment: Assessment;
}

/**
 * A criterion of the rubric.
 *
 * @throws RangeError when the rubric is not the one that the code is from
 */
export function criterionOf(rubric: Rubric, id: string): Criterion {
  const criterion = rubric.criteria.find((candidate) => candidate.id === id);
  if (criterion === undefined) throw new RangeError(`The rubric "${rubric.id}" has no criterion "${id}".`);
  return criterion;
}
