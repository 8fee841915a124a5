import { formatScore, makeVisible, type TraceStep } from "@rukun/core";
import { scorerCatalogue } from "./scorer-catalogue.js";
import { type AssessmentTextContext, criterionOf } from "./text-context.js";

/**
 * A reason code of a criterion in words, with the figures that its trace holds.
 *
 * @param reason - one of the criterion's `reasons`
 * @param context - with the criterion's `id`
 * @throws RangeError when the code or the criterion is not the scorer's
 * @example
 * const assessment = score({
 *   schemaVersion: 1,
 *   id: "kopi",
 *   asOf: "2026-11-21",
 *   rubric: { id: "community-strategy", version: "1.0.0" },
 *   answers: {},
 *   metrics: { "content.peak_share": { value: 0.5, n: 12, source: "computed" } },
 * });
 * describeReason("insufficient-sample", { id: "l2.content.timing", assessment, rubric: defaultRubric, locale: "en" })
 * // => "only 12 cases; at least 20 are needed to say"
 */
export function describeReason(reason: string, context: AssessmentTextContext & { readonly id: string }): string {
  const { id, assessment, rubric, locale } = context;
  const [, prefix, code = reason] = /^(practice|measured):(.*)$/.exec(reason) ?? [];
  const trace = assessment.criteria[id]?.trace ?? [];
  const find = (wanted: string): TraceStep["params"] => trace.find((step) => step.code === wanted)?.params ?? {};
  switch (code) {
    case "answered-none":
    case "evidence-missing":
    case "inferred-not-accepted":
    case "na-rejected":
    case "na-zero-cases":
      return scorerCatalogue.text(locale, `reason.${code}`);
    case "unknown": {
      const part = prefix ?? criterionOf(rubric, id).kind;
      return scorerCatalogue.text(locale, part === "practice" ? "reason.unknown.practice" : "reason.unknown.measured");
    }
    case "evidence-stale":
    case "metric-stale": {
      const { ageDays, maxAgeDays } = find(code);
      return scorerCatalogue.text(locale, `reason.${code}`, {
        ageDays: Number(ageDays),
        maxAgeDays: Number(maxAgeDays),
      });
    }
    case "insufficient-sample": {
      const { n, minSample } = find(code);
      return scorerCatalogue.text(locale, "reason.insufficient-sample", {
        hasCount: String(typeof n === "number"),
        n: Number(n),
        minSample: Number(minSample),
      });
    }
    case "capped":
      return scorerCatalogue.text(locale, "reason.capped", { credit: formatScore(locale, Number(find("cap")["now"])) });
    case "na-declared":
      return scorerCatalogue.text(locale, "reason.na-declared", {
        reason: makeVisible(String(find("na-declared")["reason"])),
      });
    default:
      throw new RangeError(`The scorer gives no reason "${reason}".`);
  }
}
