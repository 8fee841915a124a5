import { join, resolve } from "node:path";
import { isLocalDate, parseInstant } from "@rukun/core";
import { toProfileMetrics } from "@rukun/metrics";
import { buildReport, type Report } from "@rukun/report";
import { defaultRubric, score } from "@rukun/scorer";
import { latestSnapshotBefore } from "../../history/latest-snapshot-before.js";
import { writeSnapshot } from "../../history/write-snapshot.js";
import { endOfData } from "../../input/end-of-data.js";
import { readRubric } from "../../input/read-rubric.js";
import { shownPath } from "../../input/shown-path.js";
import { createSkipReporter } from "../../input/skip-reporter.js";
import { writeFile } from "../../output/write-file.js";
import { fromOption } from "../../program/from-option.js";
import { withComputedMetrics } from "../../profile/with-computed-metrics.js";
import { readProject, type ProjectFile } from "../../project/read-project.js";
import { metricTexts } from "../../report/metric-texts.js";
import { renderReport } from "../../report/render-report.js";
import type { Session } from "../../session/session.js";
import { withLocale } from "../../session/with-locale.js";
import type { AnalyzeOptions } from "./analyze-options.js";
import { importSummary } from "./import-summary.js";
import { projectDays } from "./project-days.js";
import { projectMetrics } from "./project-metrics.js";
import { projectProfile } from "./project-profile.js";
import { projectRegisters } from "./project-registers.js";
import { readSources } from "./read-sources.js";

/**
 * Reads a project's sources and registers, computes its metrics, scores its strategy, writes the report and prints a
 * summary.
 */
export async function analyze(given: string | undefined, options: AnalyzeOptions, started: Session): Promise<void> {
  const file = await readProject(given, started.terminal.folder);
  const { project } = file;
  const session = withLocale(started, project.community.locale);
  const rubric = project.rubric === undefined ? defaultRubric : await readRubric(project.rubric, file.folder);
  const asOf = readAsOf(file, options);
  const skipped = createSkipReporter(session);
  const { onError = "stop" } = options;
  const notAfter = endOfData(asOf, { timeZone: project.community.timeZone, now: session.terminal.now });
  const data = await readSources(file, { notAfter, onError, skipped }, session);
  const { registers, files: registerFiles } = await projectRegisters(file, { onError, skipped });
  skipped.summarize();
  const days = projectDays(project, data.log, asOf);
  const answered = await projectProfile(file, { rubric, asOf: days.asOf, chosen: asOf !== undefined });
  const { results, charts, warning } = projectMetrics(project, { ...data, registers }, { days, asOf });
  if (warning !== undefined) session.warnAbout(warning);
  const { profile, replaced } = withComputedMetrics(answered, toProfileMetrics(results), rubric);
  if (replaced.length > 0) session.note("score.replaced", { count: replaced.length, ids: replaced.join(", ") });
  const assessment = score(profile, { rubric });
  const { community } = project;
  const previous = await latestSnapshotBefore(file.folder, { id: community.id, asOf: assessment.asOf });
  const report = buildReport({
    community,
    period: days.period,
    profile,
    assessment,
    rubric,
    metrics: results,
    charts,
    metricTexts: metricTexts(),
    imported: importSummary(project, { ...data, registerFiles }),
    ...(previous === undefined ? {} : { previous: { assessment: previous.assessment, metrics: previous.results } }),
    ...(project.illustrative === undefined ? {} : { illustrative: project.illustrative }),
  });
  await writeSnapshot(file.folder, {
    schemaVersion: 1,
    communityId: community.id,
    asOf: assessment.asOf,
    results,
    assessment,
  });
  const written = await writeReport(report, outputFolder(file, options, session), { options, session });
  printSummary(report, written, { file, session });
}

/** The as-of of the command line, else of the project file, checked before anything is read. */
function readAsOf({ file, project }: ProjectFile, options: AnalyzeOptions): string | undefined {
  const asOf = options.asOf ?? project.asOf;
  if (asOf === undefined || isLocalDate(asOf)) return asOf;
  fromOption(options.asOf === undefined ? file : "--as-of", () =>
    parseInstant(asOf, options.asOf === undefined ? ["asOf"] : []),
  );
  return asOf;
}

function outputFolder({ project, folder }: ProjectFile, { out }: AnalyzeOptions, session: Session): string {
  return out === undefined ? resolve(folder, project.output ?? "rukun-report") : resolve(session.terminal.folder, out);
}

async function writeReport(
  report: Report,
  folder: string,
  { options, session }: { readonly options: AnalyzeOptions; readonly session: Session },
): Promise<string[]> {
  const files: string[] = [];
  for (const format of options.format ?? (["html", "md", "json"] as const)) {
    if (format === "text") continue;
    const path = join(folder, `report.${format}`);
    await writeFile(path, renderReport(report, format, session));
    files.push(shownPath(path));
  }
  return files;
}

function printSummary(
  report: Report,
  written: readonly string[],
  { file, session }: { readonly file: ProjectFile; readonly session: Session },
): void {
  session.print(renderReport(report, session.format, session).trimEnd());
  if (session.format === "json") return;
  if (file.project.profile === undefined) {
    session.print("");
    session.print(session.text("analyze.no-profile", { file: file.file }));
  }
  if (written.length === 0) return;
  session.print("");
  session.print(session.text("analyze.written"));
  for (const path of written) session.print(`  ${path}`);
}
