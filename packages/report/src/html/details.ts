import type { Report } from "../build/report.js";
import { changeWords } from "../wording/change-words.js";
import { dataWords, methodWords } from "../wording/data-words.js";
import { lapsedItemWords, lapseEffectWords } from "../wording/lapse-words.js";
import { dash, type Phrases } from "../wording/phrases.js";
import { html, type SafeHtml } from "./safe-html.js";
import { table } from "./table.js";

/** What is not known, in its own place and never as zero. */
export function unknowns(report: Report, phrases: Phrases): SafeHtml {
  const rows = report.unknowns.map((row) => [
    html`${phrases.local(row.title)}<small>${phrases.text(`part.${row.part}`)}</small>`,
    phrases.local(row.why),
    phrases.text("action.gain", { points: phrases.points(row.width) }),
    row.how === null ? phrases.text("unknowns.wait", { needed: row.minSample ?? 1 }) : phrases.local(row.how),
  ]);
  return html`<section aria-labelledby="unknowns">
    <h2 id="unknowns">${phrases.text("unknowns.heading")}</h2>
    ${
      rows.length === 0
        ? html`<p>✓ ${phrases.text("unknowns.none")}</p>`
        : html`<p>${phrases.text("unknowns.intro")}</p>
            ${table({
              caption: phrases.text("unknowns.caption"),
              className: "criteria",
              columns: [
                { head: phrases.text("criteria.criterion") },
                { head: phrases.text("unknowns.why") },
                { head: phrases.text("unknowns.width"), number: true },
                { head: phrases.text("unknowns.how") },
              ],
              rows,
            })}`
    }
    ${
      report.notes.length > 0 &&
      html`<h3>${phrases.text("notes.heading")}</h3>
        <ul>
          ${report.notes.map(({ text }) => html`<li>${phrases.local(text)}</li>`)}
        </ul>`
    }
  </section>`;
}

/** Criteria accepted as not applicable. */
export function waivers(report: Report, phrases: Phrases): SafeHtml {
  const rows = report.waivers.map((row) => [
    phrases.local(row.title),
    html`<bdi>${row.reason}</bdi>`,
    row.by === undefined ? phrases.text("waivers.nobody") : html`<bdi>${row.by}</bdi>`,
    row.until === undefined ? phrases.text("waivers.noEnd") : phrases.date(row.until),
    phrases.text("waivers.effectValue", { points: phrases.points(row.effect) }),
  ]);
  return html`<section aria-labelledby="waivers">
    <h2 id="waivers">${phrases.text("waivers.heading")}</h2>
    ${
      rows.length === 0
        ? html`<p>${phrases.text("waivers.none")}</p>`
        : table({
            caption: phrases.text("waivers.caption"),
            className: "criteria",
            columns: [
              { head: phrases.text("criteria.criterion") },
              ...(["reason", "by", "until", "effect"] as const).map((column) => ({
                head: phrases.text(`waivers.${column}`),
              })),
            ],
            rows,
          })
    }
  </section>`;
}

/** What changed since the report before. */
export function change(report: Report, phrases: Phrases): SafeHtml {
  const { parts, rest } = report.change ?? { parts: [], rest: 0 };
  const others = rest === 0 ? [] : [[phrases.text("change.rest"), phrases.signedPoints(rest)]];
  return html`<section aria-labelledby="change">
    <h2 id="change">${phrases.text("change.heading")}</h2>
    <p>${changeWords(report, phrases).join(" ")}</p>
    ${
      parts.length > 0 &&
      table({
        caption: phrases.text("change.caption"),
        columns: [{ head: phrases.text("criteria.criterion") }, { head: phrases.text("change.points"), number: true }],
        rows: [...parts.map(({ title, points }) => [phrases.local(title), phrases.signedPoints(points)]), ...others],
      })
    }
  </section>`;
}

/** The best competencies. */
export function strengths(report: Report, phrases: Phrases): SafeHtml {
  return html`<section aria-labelledby="strengths">
    <h2 id="strengths">${phrases.text("strengths.heading")}</h2>
    ${
      report.strengths.length === 0
        ? html`<p>${phrases.text("strengths.none")}</p>`
        : html`<ul>
            ${report.strengths.map(
              ({ title, score, level }) =>
                html`<li>
                  ${phrases.text("strengths.item", { title: phrases.local(title), score: phrases.score(score), level })}
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}

/** Every date on which something lapses. */
export function allLapses(report: Report, phrases: Phrases): SafeHtml | false {
  if (report.lapses.length === 0) return false;
  return html`<section aria-labelledby="all-lapses">
    <h2 id="all-lapses">${phrases.text("lapses.all")}</h2>
    <p>${phrases.text("lapse.note")}</p>
    ${table({
      caption: phrases.text("lapses.heading"),
      className: "dates",
      columns: [
        { head: phrases.text("table.date") },
        { head: phrases.text("table.what") },
        { head: phrases.text("table.effect") },
      ],
      rows: report.lapses.map((lapse) => [
        phrases.date(lapse.date),
        lapse.items.map(
          (item) => html`<div>${lapsedItemWords(item, phrases)} ${phrases.signedPoints(-item.cost)}</div>`,
        ),
        lapseEffectWords(lapse, phrases),
      ]),
    })}
  </section>`;
}

/** Where the data came from, and who was left out. */
export function data(report: Report, phrases: Phrases): SafeHtml {
  const { sources } = report.data;
  return html`<section aria-labelledby="data">
    <h2 id="data">${phrases.text("data.heading")}</h2>
    ${dataWords(report, phrases).map((sentence) => html`<p>${sentence}</p>`)}
    ${
      sources.length > 0 &&
      table({
        caption: phrases.text("data.caption"),
        columns: [
          { head: phrases.text("data.source") },
          { head: phrases.text("data.platform") },
          { head: phrases.text("data.records"), number: true },
          { head: phrases.text("data.skipped"), number: true },
          { head: phrases.text("data.attribution") },
        ],
        rows: sources.map(({ name, platform, recordsRead, recordsSkipped, attribution }) => [
          html`<bdi>${name}</bdi>`,
          platform ?? dash,
          phrases.count(recordsRead),
          phrases.count(recordsSkipped),
          html`<bdi>${attribution ?? dash}</bdi>`,
        ]),
      })
    }
  </section>`;
}

/** How the report was computed. */
export function method(report: Report, phrases: Phrases): SafeHtml {
  const { scoringHash, inputHash } = report.method;
  return html`<section aria-labelledby="method">
    <h2 id="method">${phrases.text("method.heading")}</h2>
    <ul>
      ${methodWords(report, phrases).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    <dl>
      <dt>${phrases.text("method.scoringHash")}</dt>
      <dd class="hash">${scoringHash}</dd>
      <dt>${phrases.text("method.inputHash")}</dt>
      <dd class="hash">${inputHash}</dd>
    </dl>
  </section>`;
}
