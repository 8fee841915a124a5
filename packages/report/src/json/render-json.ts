import { canonicalJson } from "@rukun/core";
import type { Report } from "../build/report.js";

/**
 * Writes a report as canonical JSON (RFC 8785), keys sorted, with a newline at the end: one text for one report.
 *
 * @example
 * JSON.parse(renderReportJson(report)).schemaVersion // => 1
 */
export function renderReportJson(report: Report): string {
  return `${canonicalJson(report)}\n`;
}
