import type { Report } from "../build/report.js";
import { changeWords } from "../wording/change-words.js";
import { dataWords, methodWords } from "../wording/data-words.js";
import { lapsedItemWords, lapseEffectWords } from "../wording/lapse-words.js";
import { figureChangeWords, intervalWords, resultWords } from "../wording/metric-words.js";
import { dash, type Phrases } from "../wording/phrases.js";
import type { MarkdownDocument } from "./markdown-document.js";

/** What stands below the levels: the unknown, waivers, change, strengths, figures, data, method. */
export function writeDetails(document: MarkdownDocument, report: Report, phrases: Phrases): void {
  writeUnknowns(document, report, phrases);
  if (report.notes.length > 0) {
    document.heading(3, phrases.text("notes.heading"));
    document.list(report.notes.map(({ text }) => phrases.local(text)));
  }
  writeWaivers(document, report, phrases);
  writeChange(document, report, phrases);
  document.heading(2, phrases.text("strengths.heading"));
  if (report.strengths.length === 0) document.paragraph(phrases.text("strengths.none"));
  document.list(
    report.strengths.map(({ title, score, level }) =>
      phrases.text("strengths.item", { title: phrases.local(title), score: phrases.score(score), level }),
    ),
  );
  writeLapseTable(document, report, phrases);
  writeFigures(document, report, phrases);
  writeData(document, report, phrases);
}

function writeUnknowns(document: MarkdownDocument, { unknowns }: Report, phrases: Phrases): void {
  document.heading(2, phrases.text("unknowns.heading"));
  if (unknowns.length === 0) {
    document.paragraph(phrases.text("unknowns.none"));
    return;
  }
  document.paragraph(phrases.text("unknowns.intro"));
  document.table(
    [
      phrases.text("criteria.criterion"),
      phrases.text("unknowns.why"),
      phrases.text("unknowns.width"),
      phrases.text("unknowns.how"),
    ],
    unknowns.map((row) => [
      `${phrases.local(row.title)} (${phrases.text(`part.${row.part}`)})`,
      phrases.local(row.why),
      phrases.text("action.gain", { points: phrases.points(row.width) }),
      row.how === null ? phrases.text("unknowns.wait", { needed: row.minSample ?? 1 }) : phrases.local(row.how),
    ]),
  );
}

function writeWaivers(document: MarkdownDocument, { waivers }: Report, phrases: Phrases): void {
  document.heading(2, phrases.text("waivers.heading"));
  if (waivers.length === 0) {
    document.paragraph(phrases.text("waivers.none"));
    return;
  }
  document.table(
    [
      phrases.text("criteria.criterion"),
      ...(["reason", "by", "until", "effect"] as const).map((column) => phrases.text(`waivers.${column}`)),
    ],
    waivers.map((row) => [
      phrases.local(row.title),
      row.reason,
      row.by ?? phrases.text("waivers.nobody"),
      row.until === undefined ? phrases.text("waivers.noEnd") : phrases.date(row.until),
      phrases.text("waivers.effectValue", { points: phrases.points(row.effect) }),
    ]),
  );
}

function writeChange(document: MarkdownDocument, report: Report, phrases: Phrases): void {
  document.heading(2, phrases.text("change.heading"));
  document.paragraph(changeWords(report, phrases).join(" "));
  const { change } = report;
  if (change === null || change.parts.length === 0) return;
  const rest = change.rest === 0 ? [] : [[phrases.text("change.rest"), phrases.signedPoints(change.rest)]];
  document.table(
    [phrases.text("criteria.criterion"), phrases.text("change.points")],
    [...change.parts.map(({ title, points }) => [phrases.local(title), phrases.signedPoints(points)]), ...rest],
  );
}

function writeLapseTable(document: MarkdownDocument, { lapses }: Report, phrases: Phrases): void {
  if (lapses.length === 0) return;
  document.heading(2, phrases.text("lapses.all"));
  document.paragraph(phrases.text("lapse.note"));
  document.table(
    [phrases.text("table.date"), phrases.text("table.what"), phrases.text("table.effect")],
    lapses.map((lapse) => [
      phrases.date(lapse.date),
      lapse.items.map((item) => `${lapsedItemWords(item, phrases)} −${phrases.points(item.cost)}`).join("; "),
      lapseEffectWords(lapse, phrases),
    ]),
  );
}

function writeFigures(document: MarkdownDocument, { keyFigures, metrics }: Report, phrases: Phrases): void {
  document.heading(2, phrases.text("figures.heading"));
  if (metrics.length === 0) {
    document.paragraph(phrases.text("figures.none"));
    return;
  }
  const keyed = new Map(keyFigures.map((figure) => [figure.id, figure]));
  // Key figures first, the others after them.
  const sorted = [...metrics].sort((a, b) => Number(keyed.has(b.result.id)) - Number(keyed.has(a.result.id)));
  document.table(
    (["figure", "value", "range", "cases", "before"] as const).map((column) => phrases.text(`figures.${column}`)),
    sorted.map(({ title, result }) => {
      const figure = keyed.get(result.id);
      return [
        phrases.local(title),
        resultWords(result, phrases),
        intervalWords(result, phrases),
        result.n === undefined ? dash : phrases.count(result.n),
        (figure && figureChangeWords(figure, phrases)) ?? dash,
      ];
    }),
  );
}

function writeData(document: MarkdownDocument, report: Report, phrases: Phrases): void {
  document.heading(2, phrases.text("data.heading"));
  document.paragraph(dataWords(report, phrases).join(" "));
  document.list(
    report.data.sources.map(({ name, platform, recordsRead, recordsSkipped, attribution }) => {
      const counts = phrases.text("data.read", { count: recordsRead, skipped: recordsSkipped });
      return [platform === undefined ? `${name}:` : `${name} (${platform}):`, counts, attribution ?? ""]
        .join(" ")
        .trim();
    }),
  );
  document.heading(2, phrases.text("method.heading"));
  document.list([
    ...methodWords(report, phrases),
    `${phrases.text("method.scoringHash")}: ${report.method.scoringHash}`,
    `${phrases.text("method.inputHash")}: ${report.method.inputHash}`,
  ]);
}
