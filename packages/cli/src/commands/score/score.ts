import { resolve } from "node:path";
import { lastDays } from "@rukun/core";
import { toProfileMetrics } from "@rukun/metrics";
import { buildReport } from "@rukun/report";
import { defaultRubric, parseProfile, score as scoreProfile } from "@rukun/scorer";
import { readDataFile } from "../../input/data-file.js";
import { readMetricResults } from "../../input/read-metric-results.js";
import { readRubric } from "../../input/read-rubric.js";
import { jsonText } from "../../output/json-text.js";
import { withComputedMetrics } from "../../profile/with-computed-metrics.js";
import { metricTexts } from "../../report/metric-texts.js";
import { renderReport } from "../../report/render-report.js";
import type { Session } from "../../session/session.js";

/** What `rukun score` can be told. */
export interface ScoreOptions {
  /** A file of metric results. */
  readonly metrics?: string;
  /** A file with a rubric of one's own. */
  readonly rubric?: string;
}

/** Scores a strategy profile and prints the assessment. */
export async function score(file: string, options: ScoreOptions, session: Session): Promise<void> {
  const { folder } = session.terminal;
  const rubric = options.rubric === undefined ? defaultRubric : await readRubric(options.rubric, folder);
  const profileFile = await readDataFile(resolve(folder, file), file);
  const answered = profileFile.parse((value) => parseProfile(value, { rubric }));
  const results = options.metrics === undefined ? [] : await readMetricResults(options.metrics, folder);
  const { profile, replaced } = withComputedMetrics(answered, toProfileMetrics(results), rubric);
  if (replaced.length > 0) session.note("score.replaced", { count: replaced.length, ids: replaced.join(", ") });
  const assessment = scoreProfile(profile, { rubric });
  if (session.format === "json") {
    session.print(jsonText(assessment));
    return;
  }
  const report = buildReport({
    community: { id: profile.id, ...(profile.name === undefined ? {} : { name: profile.name }) },
    period: lastDays(rubric.policy.windowDays, profile.asOf),
    profile,
    assessment,
    rubric,
    metrics: results,
    metricTexts: metricTexts(),
  });
  session.print(renderReport(report, session.format, session).trimEnd());
}
