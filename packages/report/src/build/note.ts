import { describeDiagnostic, type Localized } from "@rukun/scorer";
import type { BuildContext } from "./context.js";
import { inEveryLanguage } from "./in-every-language.js";

/** Something about the answers and figures that the reader should know. */
export interface Note {
  /** A stable code, such as `evidence-from-future`. */
  readonly code: string;
  /** What it means here. */
  readonly text: Localized;
}

/** What the scorer noticed about its input. */
export function notesOf({ assessment, rubric }: BuildContext): Note[] {
  return assessment.diagnostics.map((diagnostic) => ({
    code: diagnostic.code,
    text: inEveryLanguage(rubric, (locale) => describeDiagnostic(diagnostic, { rubric, locale })),
  }));
}
