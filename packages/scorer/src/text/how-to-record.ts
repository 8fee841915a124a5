import type { ScoringProfile } from "../profiles/scoring-profile.js";
import { localize } from "../rubric/localized.js";
import type { TextContext } from "./text-context.js";

/**
 * What to do so that a metric can be known: the words of a scoring profile whose platform cannot know it, else the
 * rubric's.
 *
 * @example
 * howToRecord("goals.smart_share", { rubric: defaultRubric, locale: "en" }).includes("rukun log goals") // => true
 */
export function howToRecord(
  metric: string,
  { rubric, locale, profiles = [] }: TextContext & { readonly profiles?: readonly ScoringProfile[] },
): string {
  const own = profiles.flatMap(({ cannotKnow }) => cannotKnow ?? []).find((entry) => entry.metric === metric);
  const text =
    own?.howToRecord ?? (Object.hasOwn(rubric.metrics, metric) ? rubric.metrics[metric]?.howToRecord : undefined);
  return text === undefined ? "" : localize(text, locale);
}
