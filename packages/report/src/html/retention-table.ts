import type { CohortRow } from "@rukun/core";
import type { Report } from "../build/report.js";
import type { Phrases } from "../wording/phrases.js";
import { html, type SafeHtml } from "./safe-html.js";

/** What fits on a page and on paper: a year of months. */
const cohortsShown = 12;
const offsetsShown = 12;

/**
 * Who comes back, as a table with shades: the figure stands in each cell, the shade helps the eye. Cells whose time
 * is not over are set apart in words and type, since they are not low but unfinished.
 */
export function retentionTable({ charts }: Report, phrases: Phrases): SafeHtml | false {
  const result = charts
    .map((section) => section.result)
    .find(({ cohorts }) => cohorts !== undefined && cohorts.length > 0);
  if (result?.cohorts === undefined) return false;
  const cohorts = result.cohorts.filter(({ size }) => size > 0).slice(-cohortsShown);
  if (cohorts.length === 0) return false;
  const granularity = result.granularity ?? "month";
  const offsets = Array.from(
    { length: Math.min(offsetsShown, Math.max(...cohorts.map(({ values }) => values.length))) },
    (_, offset) => offset,
  );
  const immature = cohorts.some(({ mature }) => mature.slice(1, offsetsShown).includes(false));
  const title = phrases.text("chart.retention.title");
  return html`<section aria-labelledby="retention">
    <h3 id="retention">${title}</h3>
    <p class="soft">
      ${phrases.text("chart.retention.description", { granularity })}
      ${result.cohorts.length > cohorts.length && phrases.text("chart.retention.more", { count: cohorts.length })}
    </p>
    <div class="scroll" tabindex="0" role="region" aria-label="${title}">
      <table class="heat">
        <caption>
          ${title}
        </caption>
        <thead>
          <tr>
            <th scope="col">${phrases.text("chart.retention.cohort")}</th>
            <th scope="col">${phrases.text("chart.retention.size")}</th>
            ${offsets
              .slice(1)
              .map((offset) => html`<th scope="col">${phrases.text("chart.retention.offset", { offset })}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${cohorts.map(
            (cohort) =>
              html` <tr>
                <th scope="row">
                  ${granularity === "month" ? phrases.shortDate(cohort.start) : phrases.date(cohort.start)}
                </th>
                <td>${phrases.count(cohort.size)}</td>
                ${offsets.slice(1).map((offset) => cell(cohort, offset, phrases))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${immature && html`<p class="soft">${phrases.text("chart.retention.note")}</p>`}
  </section>`;
}

function cell({ size, values, mature }: CohortRow, offset: number, phrases: Phrases): SafeHtml {
  const value = values[offset];
  if (value === undefined) return html`<td></td>`;
  const share = value / size;
  if (mature[offset] !== true) {
    return html`<td class="immature" title="${phrases.text("chart.retention.immature")}">
      ${phrases.share(share)} *
    </td>`;
  }
  // Up to 45 % of the hue, so that the figure keeps its contrast in both schemes.
  return html`<td style="background:rgba(var(--heat),${(0.45 * share).toFixed(2)})">${phrases.share(share)}</td>`;
}
