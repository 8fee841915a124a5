import type { Report } from "../build/report.js";
import { actionDetails, actionLabels, actionTitle } from "../wording/action-words.js";
import { firstLapses, lapsedItemsWords, lapseEffectWords } from "../wording/lapse-words.js";
import type { Phrases } from "../wording/phrases.js";
import { levelWords, rangeWords, rungIcons, rungWords, trustWords, waivedWords } from "../wording/standing-words.js";
import type { MarkdownDocument } from "./markdown-document.js";

/** What the page opens with: the level, the range, three actions, what will lapse. */
export function writeFirstScreen(document: MarkdownDocument, report: Report, phrases: Phrases): void {
  const { community, asOf, period, method } = report;
  document.heading(1, phrases.text("title.of", { community: community.name }));
  document.paragraph(
    [
      phrases.text("header.asOf", { date: phrases.date(asOf) }),
      phrases.text("header.period", { from: phrases.date(period.from), to: phrases.date(period.to) }),
      phrases.text("header.rubric", { title: phrases.local(report.rubricTitle), version: method.rubricVersion }),
    ].join(" · "),
  );
  if (report.illustrative) document.quote(`${phrases.text("illustrative.title")}. ${phrases.text("illustrative")}`);
  writeStanding(document, report, phrases);
  writeActions(document, report, phrases);
  writeLapses(document, report, phrases);
}

function writeStanding(document: MarkdownDocument, report: Report, phrases: Phrases): void {
  const waived = waivedWords(report, phrases);
  document.heading(2, `${levelWords(report, phrases)}${waived === undefined ? "" : ` (${waived})`}`);
  document.strong(phrases.local(report.standing.headline));
  document.list(
    report.standing.ladder.map((rung) => {
      const range = phrases.range(rung.score, rung.upper);
      return `${rungIcons[rung.status]} ${rung.ordinal} ${phrases.local(rung.title)}: ${range} (${rungWords(rung, phrases)})`;
    }),
  );
  document.paragraph([rangeWords(report, phrases), trustWords(report, phrases) ?? ""].join(" ").trim());
}

function writeActions(document: MarkdownDocument, { nextActions }: Report, phrases: Phrases): void {
  document.heading(2, phrases.text("actions.heading"));
  if (nextActions.length === 0) document.paragraph(phrases.text("actions.none"));
  document.list(
    nextActions.flatMap((action) => [
      `${actionTitle(action, phrases)} (${actionLabels(action, phrases).join(" · ")})`,
      actionDetails(action, phrases).map(({ label, text }) => (label === "" ? text : `${label}: ${text}`)),
    ]),
    { ordered: true },
  );
}

function writeLapses(document: MarkdownDocument, { lapses }: Report, phrases: Phrases): void {
  document.heading(2, phrases.text("lapses.heading"));
  if (lapses.length === 0) document.paragraph(phrases.text("lapses.none"));
  const first = firstLapses(lapses, 3);
  document.list(
    first.map((lapse) => {
      const items = lapsedItemsWords(lapse, phrases);
      return `${phrases.date(lapse.date)}: ${items}. ${lapseEffectWords(lapse, phrases)}`;
    }),
  );
  const more = lapses.length - first.length;
  if (more > 0) document.paragraph(phrases.text("lapses.more", { count: more }));
}
