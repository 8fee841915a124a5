import { dayFromDate, type Evidence, type LocalDate } from "@rukun/core";
import { evidenceKinds, type EvidenceKind, type PracticePart } from "../rubric/criterion.js";

/** How good the evidence for an answer is. */
export interface EvidenceJudgement {
  /** `current`, too old, or as good as none. */
  readonly state: "current" | "stale" | "missing";
  /** Why evidence that was given counts as missing. */
  readonly problem?: "evidence-undated" | "evidence-from-future" | "evidence-without-source" | "evidence-not-accepted";
  /** Days between the evidence and the day of the assessment. */
  readonly ageDays?: number;
}

/**
 * Judges the evidence for an answer: it needs a source that the criterion accepts and a date, which may be neither
 * after the day of the assessment nor more than `maxAgeDays` before it.
 */
export function judgeEvidence(
  evidence: Evidence | undefined,
  { part, asOf, maxAgeDays }: { readonly part: PracticePart; readonly asOf: LocalDate; readonly maxAgeDays: number },
): EvidenceJudgement {
  if (evidence === undefined) return { state: "missing" };
  const given = kindsOf(evidence);
  if (given.length === 0) return { state: "missing", problem: "evidence-without-source" };
  const accepted = part.evidenceAccepted ?? evidenceKinds;
  if (!given.some((kind) => accepted.includes(kind))) return { state: "missing", problem: "evidence-not-accepted" };
  if (evidence.date === undefined) return { state: "missing", problem: "evidence-undated" };
  const ageDays = dayFromDate(asOf) - dayFromDate(evidence.date);
  if (ageDays < 0) return { state: "missing", problem: "evidence-from-future", ageDays };
  return { state: ageDays > maxAgeDays ? "stale" : "current", ageDays };
}

/** A note counts only with its author: a sentence that nobody stands behind shows nothing. */
function kindsOf(evidence: Evidence): EvidenceKind[] {
  const kinds: EvidenceKind[] = [];
  if (isFilled(evidence.url)) kinds.push("link");
  if (isFilled(evidence.file)) kinds.push("file");
  if (isFilled(evidence.note) && isFilled(evidence.author)) kinds.push("note");
  return kinds;
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}
