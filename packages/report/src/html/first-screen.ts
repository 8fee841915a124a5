import type { NextAction } from "../build/next-actions.js";
import type { Report } from "../build/report.js";
import type { Rung } from "../build/standing.js";
import { actionDetails, actionLabels, actionTitle } from "../wording/action-words.js";
import { firstLapses, lapsedItemsWords, lapseEffectWords } from "../wording/lapse-words.js";
import type { Phrases } from "../wording/phrases.js";
import { levelWords, rangeWords, rungIcons, rungWords, trustWords, waivedWords } from "../wording/standing-words.js";
import { rangeBar } from "./range-bar.js";
import { html, type SafeHtml } from "./safe-html.js";

/** The first screen: the level, the range, three next actions, what will lapse. */
export function firstScreen(report: Report, phrases: Phrases): SafeHtml {
  return html`<div class="first">
    ${standing(report, phrases)} ${actions(report, phrases)} ${lapses(report, phrases)}
  </div>`;
}

function standing(report: Report, phrases: Phrases): SafeHtml {
  const { ladder, threshold } = report.standing;
  const waived = waivedWords(report, phrases);
  return html`<section aria-labelledby="standing">
    <h2 id="standing">
      ${levelWords(report, phrases)}${waived !== undefined && html` <span class="soft">(${waived})</span>`}
    </h2>
    <p class="lead">${phrases.local(report.standing.headline)}</p>
    <ol class="ladder" aria-label="${phrases.text("ladder.caption")}">
      ${ladder.map((rung) => ladderRung(rung, threshold, phrases))}
    </ol>
    <p>${rangeWords(report, phrases)} ${trustWords(report, phrases)}</p>
    <p class="soft">${phrases.text("range.legend", { threshold: phrases.score(threshold) })}</p>
  </section>`;
}

function ladderRung(rung: Rung, threshold: number, phrases: Phrases): SafeHtml {
  const { ordinal, title, status, score, upper } = rung;
  return html` <li class="rung">
    <span class="name">${ordinal} ${phrases.local(title)}</span
    >${rangeBar({ low: score, high: upper, mark: threshold })}<span class="points">${phrases.range(score, upper)}</span
    ><span class="status ${status}">${rungIcons[status]} ${rungWords(rung, phrases)}</span>
  </li>`;
}

function actions({ nextActions }: Report, phrases: Phrases): SafeHtml {
  return html`<section aria-labelledby="actions">
    <h2 id="actions">${phrases.text("actions.heading")}</h2>
    ${
      nextActions.length === 0
        ? html`<p>${phrases.text("actions.none")}</p>`
        : html`<ol class="cards">
            ${nextActions.map((action) => actionCard(action, phrases))}
          </ol>`
    }
  </section>`;
}

function actionCard(action: NextAction, phrases: Phrases): SafeHtml {
  const [aim, ...labels] = actionLabels(action, phrases);
  return html`
<li><ul class="tags"><li${action.group === 0 && html` class="strong"`}>${aim}</li>${labels.map((label) => html`<li>${label}</li>`)}</ul>
<h3>${actionTitle(action, phrases)}</h3>
<dl>${actionDetails(action, phrases).map(
    ({ label, text }) =>
      html`${label !== "" && html`<dt>${label}</dt>`}
        <dd>${text}</dd>`,
  )}</dl></li>`;
}

function lapses(report: Report, phrases: Phrases): SafeHtml {
  const first = firstLapses(report.lapses, 3);
  const more = report.lapses.length - first.length;
  return html`<section aria-labelledby="lapses">
    <h2 id="lapses">${phrases.text("lapses.heading")}</h2>
    ${first.length === 0 && html`<p>${phrases.text("lapses.none")}</p>`}
    ${
      first.length > 0 &&
      html`<ul class="lapses">
        ${first.map((lapse) => {
          const lost = lapse.levelAfter < lapse.levelBefore;
          return html` <li>
            <time datetime="${lapse.date}">${phrases.date(lapse.date)}</time
            ><span
              >${lost && html`<span class="lost">⚠ ${lapseEffectWords(lapse, phrases)}</span> `}${lapsedItemsWords(lapse, phrases)}${!lost && html` <span class="soft">${lapseEffectWords(lapse, phrases)}</span>`}</span
            >
          </li>`;
        })}
      </ul>`
    }
    ${more > 0 && html`<p><a href="#all-lapses">${phrases.text("lapses.more", { count: more })}</a></p>`}
  </section>`;
}
