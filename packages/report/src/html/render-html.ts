import type { Report } from "../build/report.js";
import { phrasesOf, type Phrases } from "../wording/phrases.js";
import type { ReportMessageKey } from "../wording/report-catalogue.js";
import type { RenderOptions } from "../wording/render-options.js";
import { allLapses, change, data, method, strengths, unknowns, waivers } from "./details.js";
import { figures } from "./figures.js";
import { firstScreen } from "./first-screen.js";
import { levels } from "./levels.js";
import { html, SafeHtml } from "./safe-html.js";
import { styles } from "./styles.js";

/**
 * Writes a report as one HTML page: no script, no request to anywhere, charts inside, light and dark, for screen,
 * phone and paper. Every text of the community is escaped; evidence is linked only by http, https or mailto.
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
 * renderReportHtml(report, { locale: "id" }).includes('<html lang="id">') // => true
 */
export function renderReportHtml(report: Report, { locale }: RenderOptions): string {
  const phrases = phrasesOf(locale);
  const { community } = report;
  return html`<!doctype html>
    <html lang="${phrases.locale}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${phrases.text("title.of", { community: community.name })}</title>
        <style>
          ${new SafeHtml(styles)}
        </style>
      </head>
      <body>
        <a class="skip" href="#report">${phrases.text("skip")}</a>
        ${header(report, phrases)}
        <main id="report">
          ${firstScreen(report, phrases)} ${contents(report, phrases)} ${levels(report, phrases)}
          ${unknowns(report, phrases)} ${waivers(report, phrases)} ${change(report, phrases)}
          ${strengths(report, phrases)} ${figures(report, phrases)} ${allLapses(report, phrases)}
          ${data(report, phrases)} ${method(report, phrases)}
        </main>
        <footer><p>${phrases.text("footer")}</p></footer>
      </body>
    </html> `.markup;
}

function header(report: Report, phrases: Phrases): SafeHtml {
  const { community, asOf, period, rubricTitle, illustrative } = report;
  const parts = [
    phrases.text("header.asOf", { date: phrases.date(asOf) }),
    phrases.text("header.period", { from: phrases.date(period.from), to: phrases.date(period.to) }),
    phrases.text("header.rubric", { title: phrases.local(rubricTitle), version: report.method.rubricVersion }),
  ];
  return html`<header>
    <h1>
      <b><bdi>${community.name}</bdi></b> ${phrases.text("title")}
    </h1>
    <p class="meta">${parts.join(" · ")}</p>
    ${
      illustrative &&
      html`<div class="notice" role="note">
        <p><strong>${phrases.text("illustrative.title")}.</strong> ${phrases.text("illustrative")}</p>
      </div>`
    }
  </header>`;
}

function contents({ lapses, metrics }: Report, phrases: Phrases): SafeHtml {
  const links: readonly (readonly [string, ReportMessageKey])[] = [
    ["levels", "levels.heading"],
    ["unknowns", "unknowns.heading"],
    ["waivers", "waivers.heading"],
    ["change", "change.heading"],
    ["strengths", "strengths.heading"],
    ["figures", "figures.heading"],
    ...(metrics.length > 0 ? ([["charts", "charts.heading"]] as const) : []),
    ...(lapses.length > 0 ? ([["all-lapses", "lapses.all"]] as const) : []),
    ["data", "data.heading"],
    ["method", "method.heading"],
  ];
  return html`<nav aria-label="${phrases.text("contents")}">
    <ul>
      ${links.map(([id, key]) => html`<li><a href="#${id}">${phrases.text(key)}</a></li>`)}
    </ul>
  </nav>`;
}
