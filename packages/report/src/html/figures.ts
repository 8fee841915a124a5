import type { MetricResult } from "@rukun/core";
import type { Chart, LegendItem } from "../charts/chart.js";
import { reportCharts } from "../charts/report-charts.js";
import type { KeyFigure } from "../build/key-figures.js";
import type { Report } from "../build/report.js";
import { figureChangeWords, intervalWords, keyFigureWords, resultWords } from "../wording/metric-words.js";
import { dash, type Phrases } from "../wording/phrases.js";
import { retentionTable } from "./retention-table.js";
import { html, SafeHtml } from "./safe-html.js";
import { table } from "./table.js";

/** Key figures, charts and all figures. */
export function figures(report: Report, phrases: Phrases): SafeHtml {
  const { keyFigures, metrics } = report;
  const intro = metrics.length === 0 && html`<p>${phrases.text("figures.none")}</p>`;
  const boxes =
    keyFigures.length > 0 &&
    html`<ul class="figures">
      ${keyFigures.map((figure) => figureBox(figure, phrases))}
    </ul>`;
  return html`<section aria-labelledby="figures">
      <h2 id="figures">${phrases.text("figures.heading")}</h2>
      ${intro}${boxes}
    </section>
    ${metrics.length > 0 && charts(report, phrases)}`;
}

function figureBox(figure: KeyFigure, phrases: Phrases): SafeHtml {
  const { interval, unit } = figure;
  const range =
    interval !== null &&
    html` <span class="soft">${phrases.text("figures.range")}: ${intervalWords({ interval, unit }, phrases)}</span>`;
  const change = figureChangeWords(figure, phrases);
  return html` <li>
    ${phrases.local(figure.title)}<b${figure.value === null && html` class="missing"`}>${keyFigureWords(figure, phrases)}</b>${change !== undefined && html`<span class="soft">${change}</span>`}${range}
  </li>`;
}

function charts(report: Report, phrases: Phrases): SafeHtml {
  return html`<section aria-labelledby="charts">
    <h2 id="charts">${phrases.text("charts.heading")}</h2>
    <div class="charts">
      ${reportCharts(report, phrases).map((chart) => chartSection(chart, phrases))} ${inequality(report, phrases)}
    </div>
    ${retentionTable(report, phrases)}
    <details>
      <summary>${phrases.text("figures.all")}</summary>
      ${table({
        caption: phrases.text("figures.all"),
        columns: [
          { head: phrases.text("figures.figure") },
          { head: phrases.text("figures.value"), number: true },
          { head: phrases.text("figures.range"), number: true },
          { head: phrases.text("figures.cases"), number: true },
        ],
        rows: report.metrics.map(({ title, explanation, result }) => [
          html`${phrases.local(title)}<small>${phrases.local(explanation)}</small>`,
          valueOf(result, phrases),
          intervalWords(result, phrases),
          result.n === undefined ? dash : phrases.count(result.n),
        ]),
      })}
    </details>
  </section>`;
}

/** A time to an event comes with what the naive figure would say. */
function valueOf(result: MetricResult, phrases: Phrases): SafeHtml {
  const naive = result.naive?.median ?? null;
  const note =
    naive !== null && html`<small>${phrases.text("figures.naive", { value: phrases.value(naive, "seconds") })}</small>`;
  return html`${resultWords(result, phrases)}${note}`;
}

function chartSection(chart: Chart, phrases: Phrases): SafeHtml {
  const { id, title, description, legend, svg, table: figures } = chart;
  const [first, ...others] = figures.head;
  const names = html`<title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>`;
  return html` <section aria-labelledby="${id}-heading">
    <h3 id="${id}-heading">${title}</h3>
    <p class="soft">${description}</p>
    ${
      legend.length > 0 &&
      html`<ul class="legend">
        ${legend.map((item) => html`<li>${swatch(item)} ${item.name}</li>`)}
      </ul>`
    }
    <figure class="scroll" tabindex="0" role="group" aria-label="${phrases.text("chart.scroll")}: ${title}">
      ${new SafeHtml(svg.replace(">", () => `>${names.markup}`))}
    </figure>
    <details>
      <summary>${phrases.text("chart.data")}</summary>
      ${table({
        caption: title,
        columns: [{ head: first ?? "" }, ...others.map((head) => ({ head, number: true }))],
        rows: figures.rows,
      })}
    </details>
  </section>`;
}

function swatch({ color, stroke }: LegendItem): SafeHtml {
  const mark =
    stroke === undefined
      ? html`<rect width="14" height="14" x="4" fill="${color}" />`
      : html`<path
          d="M0 7h22"
          stroke="${color}"
          stroke-width="${stroke.width}"
          ${stroke.dashes !== undefined && html` stroke-dasharray="${stroke.dashes}"`}
        />`;
  return html`<svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">${mark}</svg>`;
}

const inequalityIds = ["contributor_absence_factor", "top_share", "gini"];

/** On how many shoulders the community rests. */
function inequality({ metrics }: Report, phrases: Phrases): SafeHtml | false {
  const found = inequalityIds.flatMap((id) => metrics.find(({ result }) => result.id === id) ?? []);
  if (found.length === 0) return false;
  return html` <section aria-labelledby="inequality">
    <h3 id="inequality">${phrases.text("chart.inequality.title")}</h3>
    <dl>
      ${found.map(
        ({ title, explanation, result }) =>
          html`<dt>${phrases.local(title)}: ${resultWords(result, phrases)}</dt>
            <dd class="soft">${phrases.local(explanation)}</dd>`,
      )}
    </dl>
  </section>`;
}
