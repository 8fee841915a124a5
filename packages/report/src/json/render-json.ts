import { canonicalJson } from "@rukun/core";
import type { Report } from "../build/report.js";

/**
 * Writes a report as canonical JSON (RFC 8785), keys sorted, with a newline at the end: one text for one report.
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
 * renderReportJson(report).endsWith("}\n") // => true
 */
export function renderReportJson(report: Report): string {
  return `${canonicalJson(report)}\n`;
}
