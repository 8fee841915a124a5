import type { CriterionMetric, CriterionRow } from "../build/criterion-row.js";
import { dash, type Phrases } from "./phrases.js";

/** How a criterion stands, in one word. The bands 0.9 and 0.5 are those of the rubric's curves: good and fair. */
export type StateWord = "full" | "good" | "fair" | "weak" | "none" | "partial" | "unknown" | "not-applicable" | "error";

/** An icon for each state, distinct in shape: colour alone tells nothing. */
export const stateIcons: Readonly<Record<StateWord, string>> = {
  full: "●",
  good: "◕",
  fair: "◑",
  weak: "◔",
  none: "○",
  partial: "◌",
  unknown: "?",
  "not-applicable": "–",
  error: "!",
};

/** How a criterion stands, in one word. */
export function stateWord({ state, score }: Pick<CriterionRow, "state" | "score">): StateWord {
  if (state !== "scored" || score === null) return state === "scored" ? "not-applicable" : state;
  if (score >= 1) return "full";
  if (score >= 0.9) return "good";
  if (score >= 0.5) return "fair";
  return score > 0 ? "weak" : "none";
}

/** What a criterion's value is: the metric with its unit, the answer, or both. */
export function criterionValue(row: CriterionRow, phrases: Phrases): string[] {
  if (row.state === "not-applicable") return [dash];
  const parts: string[] = [];
  if (row.answer !== null) parts.push(phrases.local(row.answer.title));
  else if (row.metric === null) parts.push(phrases.text("value.none"));
  if (row.metric !== null) parts.push(metricWords(row.metric, phrases));
  return parts;
}

function metricWords(metric: CriterionMetric, phrases: Phrases): string {
  const { value, n, unit, source } = metric;
  if (value === null) return phrases.text(n === 0 ? "value.noCases" : "value.notMeasured");
  const details = [
    ...(n === null ? [] : [phrases.text("value.cases", { count: n })]),
    ...(source === "manual" ? [phrases.text("value.manual")] : []),
  ];
  return `${phrases.value(value, unit)}${details.length === 0 ? "" : ` (${details.join(", ")})`}`;
}

/** Where the metric's curve is fair and good, or nothing where the criterion is not measured. */
export function controlWords({ metric, state }: CriterionRow, phrases: Phrases): string | undefined {
  if (state === "not-applicable" || metric === null || metric.fairAt === null || metric.goodAt === null)
    return undefined;
  const { fairAt, goodAt, unit } = metric;
  return phrases.text("value.control", { fair: phrases.value(fairAt, unit), good: phrases.value(goodAt, unit) });
}

/** Why a criterion stands as it does, in words. */
export function reasonWords({ reasons }: CriterionRow, phrases: Phrases): string[] {
  return reasons.flatMap(({ code, text }) => {
    const part = /^(?:practice|measured)(?=:)/.exec(code)?.[0];
    // The state and the value already say of a whole criterion that it is unknown.
    if (part === undefined) return code === "unknown" ? [] : [phrases.local(text)];
    return [`${phrases.text(part === "practice" ? "part.practice" : "part.measured")}: ${phrases.local(text)}`];
  });
}

/** What a criterion rests on besides its link: file or note, and age. */
export function evidenceWords(
  { evidence }: CriterionRow,
  phrases: Phrases,
): { readonly name: string; readonly age: string } | undefined {
  if (evidence === null) return undefined;
  const name =
    evidence.url !== null
      ? phrases.text("evidence.link")
      : evidence.file !== null
        ? phrases.text("evidence.file", { file: evidence.file })
        : `${phrases.text("evidence.note")}${evidence.note === null ? "" : `: ${evidence.note}`}`;
  if (evidence.date === null || evidence.ageDays === null) return { name, age: phrases.text("evidence.undated") };
  const future = evidence.ageDays < 0;
  return {
    name,
    age: future
      ? phrases.text("evidence.dated", { date: phrases.date(evidence.date) })
      : phrases.text("evidence.age", { days: evidence.ageDays }),
  };
}
