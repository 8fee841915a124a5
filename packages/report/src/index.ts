/**
 * A community's report: one plain-data {@link Report}, rendered as an HTML page, Markdown, text for a terminal or JSON.
 *
 * @module report
 */
export { buildReport } from "./build/build-report.js";
export type { Blocker, BlockerKind } from "./build/blocker.js";
export type { Change, ChangePart } from "./build/change.js";
export type { CriterionMetric, CriterionRow, EvidenceRow, ReasonRow } from "./build/criterion-row.js";
export type { ControlValues } from "./build/curve-control-values.js";
export type { DataSection, ImportSource, ImportSummary } from "./build/import-summary.js";
export type { KeyFigure } from "./build/key-figures.js";
export type { Lapse, LapsedItem, LapseKind } from "./build/lapses.js";
export type { CompetencyRow, LevelSection } from "./build/level-section.js";
export type { NextAction } from "./build/next-actions.js";
export type { Note } from "./build/note.js";
export type { EarlierResults, MetricText, ReportInput } from "./build/report-input.js";
export type { Method, MetricSection, Report } from "./build/report.js";
export type { Rung, RungStatus, Standing } from "./build/standing.js";
export type { Strength } from "./build/strengths.js";
export type { UnknownRow } from "./build/unknown-row.js";
export type { WaiverRow } from "./build/waiver-row.js";
export { renderReportHtml } from "./html/render-html.js";
export { renderReportJson } from "./json/render-json.js";
export { renderReportMarkdown } from "./markdown/render-markdown.js";
export { renderReportText, type RenderTextOptions } from "./text/render-text.js";
export type { RenderOptions } from "./wording/render-options.js";
