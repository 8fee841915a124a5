import type { Report } from "../build/report.js";
import type { Phrases } from "./phrases.js";

/** Where the data came from and who was left out, in sentences. */
export function dataWords({ data }: Report, phrases: Phrases): string[] {
  const { sources, recordsRead, recordsSkipped, members, activities, from, to, timeZone, leftOut, inferredShare } =
    data;
  const sentences: string[] = [];
  if (sources.length === 0 && timeZone === null) sentences.push(phrases.text("data.none"));
  if (sources.length > 0) sentences.push(phrases.text("data.read", { count: recordsRead, skipped: recordsSkipped }));
  if (recordsSkipped > 0) sentences.push(phrases.text("data.skippedNote"));
  const seen = [
    ...(activities === null ? [] : [phrases.text("data.activities", { count: activities })]),
    ...(members === null ? [] : [phrases.text("data.members", { count: members })]),
    ...(from === null || to === null
      ? []
      : [phrases.text("data.span", { from: phrases.date(from), to: phrases.date(to) })]),
  ];
  if (seen.length > 0) sentences.push(`${seen.join(", ")}.`);
  if (timeZone !== null) sentences.push(phrases.text("data.timeZone", { timeZone }));
  if (leftOut !== null) sentences.push(phrases.text("data.leftOut", { ...leftOut }));
  if (inferredShare !== null) sentences.push(phrases.text("data.inferred", { share: phrases.share(inferredShare) }));
  return sentences;
}

/** How the report was computed, in sentences. */
export function methodWords({ method }: Report, phrases: Phrases): string[] {
  const {
    rubricId: id,
    rubricVersion: version,
    scoringProfiles,
    answeredWeight: answered,
    totalWeight: total,
  } = method;
  const profiles = scoringProfiles.length === 0 ? "none" : phrases.list(scoringProfiles);
  return [
    phrases.text("method.rubric", { id, version, profiles }),
    phrases.text("method.defaults"),
    phrases.text("method.answers", { answered, total }),
    phrases.text("method.rounding"),
    phrases.text("method.same"),
  ];
}
