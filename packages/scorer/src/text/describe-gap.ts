import type { CriterionResult } from "@rukun/core";
import { barOf } from "../gate/must-bar.js";
import { localize } from "../rubric/localized.js";
import { formatMetric, metricTitle } from "./format-metric.js";
import { insideSentence } from "./inside-sentence.js";
import { scorerCatalogue } from "./scorer-catalogue.js";
import { type AssessmentTextContext, criterionOf } from "./text-context.js";

/** Why a criterion falls short of its bar, as a clause: what is not known first, then the part that is lacking. */
export function describeGap(id: string, { assessment, rubric, locale }: AssessmentTextContext): string {
  const criterion = criterionOf(rubric, id);
  const title = localize(criterion.title, locale);
  const result = assessment.criteria[id];
  const reasons = (result?.reasons ?? []).map((reason) => reason.replace(/^(practice|measured):/, ""));
  const curve = stepOf(result, "curve");
  const isMeasuredShort = curve !== undefined && Number(curve["score"]) < barOf(criterion, rubric.gate);
  if (isMeasuredShort && criterion.kind !== "practice") {
    const value = formatMetric(criterion.metric, Number(curve["value"]), { rubric, locale });
    return scorerCatalogue.text(locale, "gap.measured", {
      title,
      metric: insideSentence(metricTitle(criterion.metric, { rubric, locale }), locale),
      value,
    });
  }
  for (const code of ["metric-stale", "insufficient-sample", "inferred-not-accepted"] as const) {
    if (reasons.includes(code)) return scorerCatalogue.text(locale, `gap.${code}`, { title });
  }
  if (reasons.includes("capped")) return scorerCatalogue.text(locale, "gap.evidence", { title });
  const answer = stepOf(result, "answer")?.["answer"];
  const step = rubric.answerSets.adoption.find((candidate) => candidate.id === answer);
  const lacksFigure = criterion.kind !== "practice" && curve === undefined;
  if (step === undefined || lacksFigure) {
    return scorerCatalogue.text(locale, lacksFigure ? "gap.unknown.measured" : "gap.unknown.practice", { title });
  }
  return scorerCatalogue.text(locale, "gap.practice", { title, answer: localize(step.title, locale) });
}

function stepOf(
  result: CriterionResult | undefined,
  code: string,
): CriterionResult["trace"][number]["params"] | undefined {
  return result?.trace.find((step) => step.code === code)?.params;
}
