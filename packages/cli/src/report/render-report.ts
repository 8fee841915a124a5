import { renderReportHtml, renderReportJson, renderReportMarkdown, renderReportText, type Report } from "@rukun/report";
import type { OutputFormat, Session } from "../session/session.js";

/** A report in a format, as `--format` names it, ending in a line break. */
export function renderReport(
  report: Report,
  format: OutputFormat,
  { locale, colors }: Pick<Session, "locale" | "colors">,
): string {
  switch (format) {
    case "html":
      return renderReportHtml(report, { locale });
    case "json":
      return renderReportJson(report);
    case "md":
      return renderReportMarkdown(report, { locale });
    case "text":
      return renderReportText(report, { locale, color: colors.isColorSupported });
  }
}
