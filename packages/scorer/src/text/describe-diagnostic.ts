import { type Diagnostic, formatDate, type MessageParameter } from "@rukun/core";
import { localize } from "../rubric/localized.js";
import { metricTitle } from "./format-metric.js";
import { scorerCatalogue } from "./scorer-catalogue.js";
import type { ScorerMessageKey } from "./scorer-message-key.js";
import { criterionOf, type TextContext } from "./text-context.js";

/**
 * A diagnostic of an assessment as a sentence.
 *
 * @throws RangeError when the code or the criterion is not the scorer's
 * @example
 * describeDiagnostic(
 *   { code: "evidence-undated", path: ["answers", "l3.kpi.set", "evidence"], params: { id: "l3.kpi.set", date: null } },
 *   { rubric: defaultRubric, locale: "en" },
 * ).includes("has no date") // => true
 */
export function describeDiagnostic({ code, params }: Diagnostic, context: TextContext): string {
  const key = code === "na-rejected" ? `diagnostic.na-rejected.${String(params["rejection"])}` : `diagnostic.${code}`;
  if (!isMessageKey(key)) throw new RangeError(`The scorer gives no diagnostic "${code}".`);
  const words: Record<string, MessageParameter> = { ...params };
  const { id, metric, date } = params;
  if (typeof id === "string") words["title"] = localize(criterionOf(context.rubric, id).title, context.locale);
  if (typeof metric === "string") words["metric"] = metricTitle(metric, context);
  if (typeof date === "string") words["date"] = formatDate(context.locale, date);
  return scorerCatalogue.text(context.locale, key, words);
}

function isMessageKey(key: string): key is ScorerMessageKey {
  return Object.hasOwn(scorerCatalogue.messages["en"] ?? {}, key);
}
