import type { Report } from "../build/report.js";
import type { Rung } from "../build/standing.js";
import { actionLabels, actionTitle } from "../wording/action-words.js";
import { cleanText } from "../wording/clean-text.js";
import { firstLapses } from "../wording/lapse-words.js";
import { figureChangeWords, keyFigureWords } from "../wording/metric-words.js";
import { phrasesOf, type Phrases } from "../wording/phrases.js";
import type { RenderOptions } from "../wording/render-options.js";
import { levelWords, rungIcons, waivedWords } from "../wording/standing-words.js";
import { cut, lengthOf } from "./cut.js";
import { rangeBar } from "./range-bar.js";
import { textStyle, type TextStyle } from "./style-text.js";
import { wrap } from "./wrap.js";

/** How to write the summary for a terminal. */
export interface RenderTextOptions extends RenderOptions {
  /** Whether the terminal shows colours; none when absent. */
  readonly color?: boolean;
}

/** Fits the narrowest terminal that people still use. */
const width = 80;
const barWidth = 10;

interface TextContext {
  readonly report: Report;
  readonly phrases: Phrases;
  readonly style: TextStyle;
}

/**
 * Writes a report's summary for a terminal, at most 25 lines of 80 characters: where the community stands, its key
 * figures, what to do next, what lapses and what is not known. The whole report is in the other formats.
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
 * renderReportText(report, { locale: "en" }).split("\n")[1] // => "Level 0 of 3"
 */
export function renderReportText(report: Report, { locale, color = false }: RenderTextOptions): string {
  const context: TextContext = { report, phrases: phrasesOf(locale), style: textStyle(color) };
  const lines = [
    ...headLines(context),
    ...ladderLines(context),
    ...figureLines(context),
    ...actionLines(context),
    ...lapseLines(context),
    ...unknownLines(context),
  ];
  return `${lines.join("\n")}\n`;
}

function headLines({ report, phrases, style }: TextContext): string[] {
  const { community, asOf, illustrative } = report;
  const date = phrases.date(asOf);
  const name = cut(cleanText(community.name), width - date.length - 3);
  const waived = waivedWords(report, phrases);
  return [
    `${style.bold(name)} · ${date}`,
    ...(illustrative ? [style.warn(phrases.text("text.illustrative"))] : []),
    style.bold(cut(`${levelWords(report, phrases)}${waived === undefined ? "" : ` (${waived})`}`, width)),
    ...limit(wrap(phrases.local(report.standing.headline), width), 2),
  ];
}

function ladderLines({ report, phrases, style }: TextContext): string[] {
  const { ladder, overall, overallUpper, coverage, confidenceBand } = report.standing;
  const titleWidth = Math.max(...ladder.map(({ title }) => lengthOf(phrases.local(title))));
  const rungs = ladder.map((rung) => {
    const title = phrases.local(rung.title).padEnd(titleWidth);
    const range = phrases.range(rung.score, rung.upper).padStart(6);
    const bar = rangeBar({ low: rung.score, high: rung.upper }, barWidth);
    const known = `${rung.ordinal} ${title} ${bar}${range}  `;
    const status = cut(`${rungIcons[rung.status]} ${rungSummary(rung, phrases)}`, width - lengthOf(known));
    return `${known}${rung.status === "achieved" ? style.good(status) : status}`;
  });
  if (overall === null || confidenceBand === null) return rungs;
  const band = phrases.text(`band.${confidenceBand}`);
  const index = { range: phrases.range(overall, overallUpper), coverage: phrases.share(coverage), band };
  return [...rungs, style.dim(phrases.text("text.index", index))];
}

function rungSummary({ status, margin, score, openMusts }: Rung, phrases: Phrases): string {
  if (score === null) return phrases.text("rung.nothing");
  if (status === "met-alone") return phrases.text("text.metAlone");
  if (status === "achieved") return phrases.text("text.margin", { points: phrases.points(100 * (margin ?? 0)) });
  const short =
    margin !== null && margin < 0 ? [phrases.text("rung.short", { points: phrases.shortfall(-margin) })] : [];
  const musts = openMusts > 0 ? [phrases.text("text.musts", { count: openMusts })] : [];
  return [...short, ...musts].join("; ") || phrases.text(`rung.${status}`);
}

function figureLines({ report, phrases, style }: TextContext): string[] {
  const figures = report.keyFigures.slice(0, 4).map((figure) => {
    const change = figureChangeWords(figure, phrases);
    const name = cut(phrases.local(figure.title), 44).padEnd(44);
    return cut(`  ${name} ${keyFigureWords(figure, phrases)}${change === undefined ? "" : `  ${change}`}`, width);
  });
  return figures.length === 0 ? [] : [style.bold(phrases.text("figures.heading")), ...figures];
}

function actionLines({ report, phrases, style }: TextContext): string[] {
  const actions = report.nextActions.flatMap((action, index) => [
    cut(`  ${index + 1} ${actionTitle(action, phrases)}`, width),
    style.dim(cut(`    ${actionLabels(action, phrases).join(" · ")}`, width)),
  ]);
  return [
    style.bold(phrases.text("actions.heading")),
    ...(actions.length > 0 ? actions : [`  ${phrases.text("actions.none")}`]),
  ];
}

function lapseLines({ report, phrases, style }: TextContext): string[] {
  const lapses = firstLapses(report.lapses, 2).map((lapse) => {
    const titles = lapse.items.map(({ title }) => phrases.local(title));
    const more = titles.length > 1 ? `, ${phrases.text("lapse.more", { count: titles.length - 1 })}` : "";
    const lost = lapse.levelAfter < lapse.levelBefore;
    const effect = lost ? `${phrases.text("text.lost", { level: lapse.levelBefore })}: ` : "";
    const start = `  ${phrases.date(lapse.date)}  ${effect}`;
    const text = `${start}${cut(titles[0] ?? "", width - start.length - more.length)}${more}`;
    return lost ? style.warn(text) : text;
  });
  return [
    style.bold(phrases.text("lapses.heading")),
    ...(lapses.length > 0 ? lapses : [`  ${phrases.text("lapses.none")}`]),
  ];
}

function unknownLines({ report, phrases, style }: TextContext): string[] {
  const titles = [...new Set(report.unknowns.map(({ title }) => phrases.local(title)))];
  const words =
    titles.length === 0
      ? phrases.text("unknowns.none")
      : phrases.text("text.unknownCount", { count: titles.length, titles: titles.slice(0, 2).join("; ") });
  const heading = phrases.text("unknowns.heading");
  return [`${style.bold(heading)}: ${cut(words, width - heading.length - 2)}`];
}

function limit(lines: readonly string[], count: number): string[] {
  return lines.length <= count ? [...lines] : [...lines.slice(0, count - 1), cut(`${lines[count - 1] ?? ""} …`, width)];
}
