import { reaches } from "../numbers/six-decimals.js";
import { scorerCatalogue } from "./scorer-catalogue.js";

/**
 * How far the inputs can be trusted, in a word: high from 0.75, medium from 0.5, low below.
 *
 * @param confidence - 0..1
 * @example
 * confidenceWord(0.694059, "id") // => "sedang"
 */
export function confidenceWord(confidence: number, locale: string): string {
  // The bounds are the rubric page's judgement: three quarters of the weight computed or documented reads as high.
  const word = reaches(confidence, 0.75) ? "high" : reaches(confidence, 0.5) ? "medium" : "low";
  return scorerCatalogue.text(locale, `confidence.${word}`);
}
