import type { Report } from "../build/report.js";
import { phrasesOf } from "../wording/phrases.js";
import type { RenderOptions } from "../wording/render-options.js";
import { createMarkdownDocument } from "./markdown-document.js";
import { writeDetails } from "./write-details.js";
import { writeFirstScreen } from "./write-first-screen.js";
import { writeLevels } from "./write-levels.js";

/**
 * Writes a report as Markdown, for issues, merge requests and wikis. Every text of the community is escaped.
 *
 * @example
 * const profile = parseProfile({
 *   schemaVersion: 1,
 *   id: "kopi",
 *   asOf: "2026-11-21",
 *   rubric: { id: "community-strategy", version: "1.0.0" },
 *   answers: {},
 *   metrics: {},
 * });
 * const report = buildReport({
 *   community: { id: "kopi", name: "Kopi Nusantara Club" },
 *   period: { from: "2026-08-24", to: "2026-11-21" },
 *   profile,
 *   assessment: score(profile),
 *   rubric: defaultRubric,
 * });
 * renderReportMarkdown(report, { locale: "id" }).split("\n")[0] // => "# Kopi Nusantara Club: laporan strategi komunitas"
 */
export function renderReportMarkdown(report: Report, { locale }: RenderOptions): string {
  const phrases = phrasesOf(locale);
  const document = createMarkdownDocument();
  writeFirstScreen(document, report, phrases);
  writeLevels(document, report, phrases);
  writeDetails(document, report, phrases);
  return document.toString();
}
