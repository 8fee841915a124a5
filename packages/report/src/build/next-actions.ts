import type { Recommendation } from "@rukun/core";
import {
  describeRecommendation,
  howToRecord,
  scoringProfiles,
  type CriterionSource,
  type Localized,
} from "@rukun/scorer";
import { criterionOf, type BuildContext } from "./context.js";
import { inEveryLanguage } from "./in-every-language.js";
import { sixDecimals } from "./six-decimals.js";

/** One thing to do next. */
export interface NextAction extends Recommendation {
  /** The criterion's title. */
  readonly title: Localized;
  /** The level it counts for. */
  readonly level: { readonly id: string; readonly ordinal: number };
  /** The question to answer. */
  readonly question: Localized;
  /** Why it matters. */
  readonly why: Localized;
  /** What to do. */
  readonly fix: Localized;
  /** How to show that it is done. */
  readonly evidenceHint: Localized;
  /** Where the criterion comes from. */
  readonly source: readonly CriterionSource[];
  /** The most points it can add: `gain`, or the whole range where `uncertain`. */
  readonly gainUpTo: number;
  /** The answer to reach, in words. */
  readonly answerTitle: Localized | null;
  /** The metric's name, unit and how to record it. */
  readonly metricText: {
    readonly title: Localized;
    readonly unit: string;
    readonly howToRecord: Localized;
  } | null;
  /** Titles of the criteria that should come first. */
  readonly requiresTitles: readonly Localized[];
}

/**
 * The three things to do next, never more: the first recommendations in the scorer's order, one for each criterion,
 * since two steps on the same one are one piece of work.
 */
export function nextActions(context: BuildContext): NextAction[] {
  const seen = new Set<string>();
  const actions: NextAction[] = [];
  for (const recommendation of context.assessment.recommendations) {
    if (actions.length === 3) break;
    if (seen.has(recommendation.id)) continue;
    const action = nextAction(context, recommendation);
    if (action === undefined) continue;
    seen.add(recommendation.id);
    actions.push(action);
  }
  return actions;
}

function nextAction(
  { assessment, rubric, metricTitle }: BuildContext,
  recommendation: Recommendation,
): NextAction | undefined {
  const criterion = criterionOf(rubric, recommendation.id);
  const level = rubric.levels.find(({ id }) => id === criterion?.level);
  if (criterion === undefined || level === undefined) return undefined;
  const metric = recommendation.metric;
  const about = metric === undefined ? undefined : rubric.metrics[metric.id];
  const profiles = scoringProfiles.filter(({ id }) => assessment.rubric.profiles.includes(id));
  return {
    ...recommendation,
    title: criterion.title,
    level: { id: level.id, ordinal: level.ordinal },
    question: criterion.question,
    why: criterion.why,
    // From in place to reviewed there is nothing to build: the step is the review itself.
    fix:
      recommendation.answer === "in-place-reviewed"
        ? inEveryLanguage(rubric, (locale) => describeRecommendation(recommendation, { rubric, locale }))
        : criterion.fix,
    evidenceHint: criterion.evidenceHint,
    source: criterion.source,
    // The gain of an uncertain step is half of what it may turn out to be (scorer, 4.1 point 11).
    gainUpTo: sixDecimals(recommendation.uncertain ? 2 * recommendation.gain : recommendation.gain),
    answerTitle: rubric.answerSets.adoption.find(({ id }) => id === recommendation.answer)?.title ?? null,
    metricText:
      metric === undefined
        ? null
        : {
            title: metricTitle(metric.id),
            unit: about?.unit ?? "count",
            howToRecord: inEveryLanguage(rubric, (locale) => howToRecord(metric.id, { rubric, locale, profiles })),
          },
    requiresTitles: recommendation.requires.flatMap((id): readonly Localized[] => {
      const required = criterionOf(rubric, id);
      return required === undefined ? [] : [required.title];
    }),
  };
}
