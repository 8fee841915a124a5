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
import { markdownLink, type MarkdownCell, type MarkdownDocument } from "./markdown-document.js";

/** What holds the community back, and every level with its areas and criteria. */
export function writeLevels(document: MarkdownDocument, report: Report, phrases: Phrases): void {
  document.heading(2, phrases.text("levels.heading"));
  for (const level of report.levels) writeLevel(document, level, phrases);
}

function writeLevel(document: MarkdownDocument, level: LevelSection, phrases: Phrases): void {
  const { ordinal, title, blockers, competencies, criteria } = level;
  document.heading(
    3,
    `${phrases.text("level.heading", { level: ordinal, title: phrases.local(title) })}: ${phrases.range(level.score, level.upper)}`,
  );
  document.strong(phrases.text("holds.heading"));
  document.list(
    blockers.length === 0 ? [phrases.text("holds.nothing")] : blockers.map((blocker) => blockerWords(blocker, phrases)),
  );
  document.paragraph(
    competencies
      .map((competency) => `${phrases.local(competency.title)} ${phrases.score(competency.score)}`)
      .join(" · "),
  );
  const columns = ["criterion", "state", "value", "weight", "lost", "evidence"] as const;
  document.table(
    columns.map((column) => phrases.text(`criteria.${column}`)),
    criteria.map((row) => criterionCells(row, phrases)),
  );
}

function criterionCells(row: CriterionRow, phrases: Phrases): MarkdownCell[] {
  const word = stateWord(row);
  const reasons = reasonWords(row, phrases);
  const control = controlWords(row, phrases);
  return [
    `${phrases.local(row.title)} (${phrases.text(`requirement.${row.requirement}`)})`,
    `${stateIcons[word]} ${phrases.text(`state.${word}`)}${reasons.length === 0 ? "" : `: ${reasons.join(", ")}`}`,
    [...criterionValue(row, phrases), ...(control === undefined ? [] : [control])].join("; "),
    String(row.weight),
    row.score === null ? dash : phrases.points(row.pointsLost),
    evidenceCell(row, phrases),
  ];
}

function evidenceCell(row: CriterionRow, phrases: Phrases): MarkdownCell {
  const words = evidenceWords(row, phrases);
  if (words === undefined) return row.metric !== null && row.answer === null ? dash : phrases.text("evidence.none");
  const url = row.evidence?.url ?? null;
  if (url === null) return `${words.name}, ${words.age}`;
  const link = safeLink(url);
  return link === undefined ? `${url}, ${words.age}` : markdownLink(`${words.name}, ${words.age}`, link);
}
