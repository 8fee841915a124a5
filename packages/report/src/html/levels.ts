import type { CriterionRow } from "../build/criterion-row.js";
import type { LevelSection } from "../build/level-section.js";
import type { Report } from "../build/report.js";
import { blockerWords } from "../wording/blocker-words.js";
import {
  controlWords,
  criterionValue,
  evidenceWords,
  reasonWords,
  stateIcons,
  stateWord,
} from "../wording/criterion-words.js";
import { dash, type Phrases } from "../wording/phrases.js";
import { safeLink } from "../wording/safe-link.js";
import { rangeBar } from "./range-bar.js";
import { html, type HtmlValue, type SafeHtml } from "./safe-html.js";
import { table } from "./table.js";

/** Every level: what holds it back, its areas and its criteria. */
export function levels(report: Report, phrases: Phrases): SafeHtml {
  return html`<section aria-labelledby="levels">
    <h2 id="levels">${phrases.text("levels.heading")}</h2>
    ${report.levels.map((level) => levelSection(level, report.standing.threshold, phrases))}
  </section>`;
}

function levelSection(level: LevelSection, threshold: number, phrases: Phrases): SafeHtml {
  const { id, ordinal, title, blockers, competencies, criteria, score, upper, waivers } = level;
  const waived =
    level.achieved &&
    waivers > 0 &&
    html` <span class="soft">(${phrases.text("standing.waived", { count: waivers })})</span>`;
  return html` <section aria-labelledby="level-${id}">
    <h3 id="level-${id}">
      ${phrases.text("level.heading", { level: ordinal, title: phrases.local(title) })}:
      ${phrases.range(score, upper)}${waived}
    </h3>
    ${rangeBar({ low: score, high: upper, mark: threshold })}
    <h4>${phrases.text("holds.heading")}</h4>
    ${
      blockers.length === 0
        ? html`<p>✓ ${phrases.text("holds.nothing")}</p>`
        : html`<ul>
            ${blockers.map((blocker) => html`<li>${blockerWords(blocker, phrases)}</li>`)}
          </ul>`
    }
    ${table({
      className: "areas",
      caption: phrases.text("competencies.caption", { level: ordinal }),
      columns: [
        { head: phrases.text("competencies.area") },
        { head: "" },
        { head: phrases.text("change.points"), number: true },
      ],
      rows: competencies.map((competency) => [
        phrases.local(competency.title),
        rangeBar({ low: competency.score, high: competency.score }),
        phrases.score(competency.score),
      ]),
    })}
    ${table({
      className: "criteria",
      caption: phrases.text("criteria.caption", { level: ordinal }),
      columns: [
        { head: phrases.text("criteria.criterion") },
        { head: phrases.text("criteria.state") },
        { head: phrases.text("criteria.value") },
        { head: phrases.text("criteria.weight"), number: true },
        { head: phrases.text("criteria.lost"), number: true },
        { head: phrases.text("criteria.evidence") },
      ],
      rows: criteria.map((row) => criterionCells(row, phrases)),
    })}
  </section>`;
}

function criterionCells(row: CriterionRow, phrases: Phrases): HtmlValue[] {
  const word = stateWord(row);
  const control = controlWords(row, phrases);
  return [
    html`${phrases.local(row.title)}<small>${phrases.text(`requirement.${row.requirement}`)}</small>`,
    html`<span class="state">${stateIcons[word]} ${phrases.text(`state.${word}`)}</span
      >${reasonWords(row, phrases).map((reason) => html`<small>${reason}</small>`)}`,
    html`${criterionValue(row, phrases).join("; ")}${control !== undefined && html`<small>${control}</small>`}`,
    row.weight,
    row.score === null ? dash : phrases.points(row.pointsLost),
    evidenceCell(row, phrases),
  ];
}

function evidenceCell(row: CriterionRow, phrases: Phrases): HtmlValue {
  const words = evidenceWords(row, phrases);
  if (words === undefined) return row.metric !== null && row.answer === null ? dash : phrases.text("evidence.none");
  const url = row.evidence?.url ?? null;
  const link = url === null ? undefined : safeLink(url);
  const name =
    link !== undefined ? html`<a href="${link}" rel="noopener noreferrer">${words.name}</a>` : (url ?? words.name);
  return html`${name}<small>${words.age}</small>`;
}
