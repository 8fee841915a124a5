import type { Recommendation } from "@rukun/core";
import type { ScoringProfile } from "../profiles/scoring-profile.js";
import { localize } from "../rubric/localized.js";
import { formatMetric, metricTitle } from "./format-metric.js";
import { howToRecord } from "./how-to-record.js";
import { scorerCatalogue } from "./scorer-catalogue.js";
import { criterionOf, type TextContext } from "./text-context.js";

/**
 * A recommendation as a sentence with what to do: the document to link, the question to answer, the figure to reach.
 *
 * @param context - with the scoring profiles applied, where they know better how to record a figure
 * @throws RangeError when the rubric is not the one that the recommendation is from
 * @example
 * describeRecommendation(
 *   { id: "l1.people.roles", kind: "evidence", group: 0, gain: 5.555556, effort: 1, uncertain: false, requires: [] },
 *   { rubric: defaultRubric, locale: "id" },
 * ).slice(0, 106)
 * // => "Tautkan dokumen terkini untuk “Peran moderator, administrator, dan manajer komunitas ditetapkan tertulis”."
 */
export function describeRecommendation(
  recommendation: Recommendation,
  context: TextContext & { readonly profiles?: readonly ScoringProfile[] },
): string {
  const { rubric, locale } = context;
  const { id, kind, answer, metric } = recommendation;
  const criterion = criterionOf(rubric, id);
  const title = localize(criterion.title, locale);
  const fix = localize(criterion.fix, locale);
  switch (kind) {
    case "evidence":
    case "refresh":
      return scorerCatalogue.text(locale, `recommendation.${kind}`, {
        title,
        hint: localize(criterion.evidenceHint, locale),
      });
    case "answer":
      return scorerCatalogue.text(locale, "recommendation.answer", { question: localize(criterion.question, locale) });
    case "measure":
      return scorerCatalogue.text(locale, "recommendation.measure", {
        metric: metricTitle(metric?.id ?? "", context),
        howToRecord: howToRecord(metric?.id ?? "", context),
      });
    case "practice": {
      // From in place to reviewed there is nothing to build: the step is the review itself.
      if (answer === "in-place-reviewed") return scorerCatalogue.text(locale, "recommendation.review", { title });
      const step = rubric.answerSets.adoption.find((candidate) => candidate.id === answer);
      const to = step === undefined ? (answer ?? "") : localize(step.title, locale);
      return scorerCatalogue.text(locale, "recommendation.practice", { title, answer: to, fix });
    }
    case "improve": {
      const { id: metricId, from, to } = metric ?? { id: "", from: null };
      return scorerCatalogue.text(locale, "recommendation.improve", {
        metric: metricTitle(metricId, context),
        from: formatMetric(metricId, from ?? 0, context),
        to: formatMetric(metricId, to ?? 0, context),
        fix,
      });
    }
  }
}
