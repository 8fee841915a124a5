import type { Unknown } from "@rukun/core";
import { describeUnknown, type Localized } from "@rukun/scorer";
import { criterionOf, type BuildContext } from "./context.js";
import { inEveryLanguage } from "./in-every-language.js";

/** Something that is not known, with why and how to find out. */
export interface UnknownRow extends Unknown {
  /** The criterion's title. */
  readonly title: Localized;
  /** Why it is not known. */
  readonly why: Localized;
  /** For an answer its question, for a figure how to record it; `null` where only waiting helps. */
  readonly how: Localized | null;
}

/** What is not known, widest first. Too few cases is nothing to fix: it says how many are needed instead. */
export function unknownRows({ assessment, rubric }: BuildContext): UnknownRow[] {
  return assessment.unknowns.flatMap((unknown): UnknownRow[] => {
    const criterion = criterionOf(rubric, unknown.id);
    if (criterion === undefined) return [];
    const words = (locale: string): ReturnType<typeof describeUnknown> =>
      describeUnknown(unknown, { assessment, rubric, locale });
    return [
      {
        ...unknown,
        title: criterion.title,
        why: inEveryLanguage(rubric, (locale) => words(locale).reason),
        how:
          unknown.reason === "insufficient-sample"
            ? null
            : inEveryLanguage(rubric, (locale) => words(locale).howToRecord),
      },
    ];
  });
}
