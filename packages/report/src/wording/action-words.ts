import type { NextAction } from "../build/next-actions.js";
import type { Phrases } from "./phrases.js";

/** An action's title: what to reach. */
export function actionTitle(action: NextAction, phrases: Phrases): string {
  const { kind, metric, metricText, answerTitle } = action;
  const title = phrases.local(action.title);
  if (kind === "improve" && metric?.to !== undefined && metricText !== null) {
    const name = phrases.local(metricText.title);
    const to = phrases.value(metric.to, metricText.unit);
    if (metric.from === null) return phrases.text("action.improveTo", { metric: name, to });
    return phrases.text("action.improve", { metric: name, from: phrases.value(metric.from, metricText.unit), to });
  }
  if (kind === "practice" && answerTitle !== null) {
    return phrases.text("action.practice", { title, answer: phrases.local(answerTitle) });
  }
  return kind === "improve" || kind === "practice" ? title : phrases.text(`action.${kind}`, { title });
}

/** What it is for, what it adds and what it takes, as short labels. */
export function actionLabels(
  { group, level, uncertain, gain, gainUpTo, effort }: NextAction,
  phrases: Phrases,
): string[] {
  const aim = group === 0 ? "action.required" : group === 2 ? "action.protects" : "action.for";
  return [
    phrases.text(aim, { level: level.ordinal }),
    ...(uncertain ? [`? ${phrases.text("action.uncertain")}`] : []),
    uncertain
      ? phrases.text("action.gainUpTo", { points: phrases.points(gainUpTo) })
      : phrases.text("action.gain", { points: phrases.points(gain) }),
    phrases.text("action.effort", { effort: String(effort) }),
  ];
}

/** Its particulars, as label and text: what to do, why, how to show it. */
export function actionDetails(
  action: NextAction,
  phrases: Phrases,
): { readonly label: string; readonly text: string }[] {
  const { kind, metricText, requiresTitles } = action;
  const details: { label: string; text: string }[] = [];
  if (kind === "answer") details.push({ label: phrases.text("action.question"), text: phrases.local(action.question) });
  if (kind === "practice" || kind === "improve")
    details.push({ label: phrases.text("action.what"), text: phrases.local(action.fix) });
  if (kind === "measure" && metricText !== null) {
    details.push({ label: phrases.text("action.record"), text: phrases.local(metricText.howToRecord) });
  }
  details.push({ label: phrases.text("action.why"), text: phrases.local(action.why) });
  if (kind !== "measure")
    details.push({ label: phrases.text("action.show"), text: phrases.local(action.evidenceHint) });
  if (requiresTitles.length > 0) {
    const titles = phrases.list(requiresTitles.map((title) => `“${phrases.local(title)}”`));
    details.push({ label: "", text: phrases.text("action.first", { titles }) });
  }
  return details;
}
