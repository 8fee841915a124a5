import type { Waiver } from "@rukun/core";
import type { Localized } from "@rukun/scorer";
import { criterionOf, type BuildContext } from "./context.js";

/** A criterion accepted as not applicable, with the words the community gave. */
export interface WaiverRow extends Waiver {
  /** The criterion's title. */
  readonly title: Localized;
}

/** The waivers, with what they are about. */
export function waiverRows({ assessment, rubric }: BuildContext): WaiverRow[] {
  return assessment.waivers.map((waiver) => ({
    ...waiver,
    title: criterionOf(rubric, waiver.id)?.title ?? { en: waiver.id },
  }));
}
