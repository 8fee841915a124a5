import type { Unknown } from "@rukun/core";
import type { Localized } from "@rukun/scorer";
import { criterionOf, type BuildContext } from "./context.js";

/** Something that is not known, with how to find out. */
export interface UnknownRow extends Unknown {
  /** The criterion's title. */
  readonly title: Localized;
  /** The level it belongs to. */
  readonly level: string;
  /** For an answer its question, for a figure how to record it; `null` where only waiting helps. */
  readonly how: Localized | null;
}

/** What is not known, widest first. Too few cases is nothing to fix: it says how many are needed instead. */
export function unknownRows({ assessment, rubric }: BuildContext): UnknownRow[] {
  return assessment.unknowns.flatMap((unknown): UnknownRow[] => {
    const criterion = criterionOf(rubric, unknown.id);
    if (criterion === undefined) return [];
    const { title, level, question } = criterion;
    const record = unknown.metric === undefined ? undefined : rubric.metrics[unknown.metric]?.howToRecord;
    const how =
      unknown.reason === "insufficient-sample"
        ? null
        : unknown.part === "practice"
          ? question
          : (record ?? criterion.fix);
    return [{ ...unknown, title, level, how }];
  });
}
