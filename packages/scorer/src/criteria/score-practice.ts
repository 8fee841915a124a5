import type { Diagnostic, ProfileAnswer, TraceStep } from "@rukun/core";
import type { Criterion, PracticePart } from "../rubric/criterion.js";
import { judgeEvidence } from "./judge-evidence.js";
import type { PracticeOutcome } from "./part-outcome.js";
import type { ScoringContext } from "./scoring-context.js";

/**
 * Scores the answered part of a criterion. Where the criterion requires a document and there is no current one, the
 * credit is at most the rubric's evidence cap; `none` needs no proof.
 */
export function scorePractice(
  criterion: Criterion & PracticePart,
  {
    input,
    share,
    context,
  }: { readonly input: ProfileAnswer | undefined; readonly share: number; readonly context: ScoringContext },
): PracticeOutcome {
  const { policy, answerSets } = context.rules.rubric;
  const answer = input?.answer ?? null;
  const step = answerSets.adoption.find(({ id }) => id === answer);
  if (answer === null || step === undefined) {
    const trace = [{ code: "unknown", params: { part: "practice" } }];
    return {
      part: "practice",
      share,
      state: "unknown",
      low: 0,
      high: 1,
      grade: 0,
      reasons: ["unknown"],
      trace,
      answer: null,
      uncapped: 0,
    };
  }

  const trace: TraceStep[] = [{ code: "answer", params: { answer, credit: step.value } }];
  const known = { part: "practice", share, state: "known", answer, uncapped: step.value } as const;
  if (answer === "none") {
    return {
      ...known,
      low: step.value,
      high: step.value,
      grade: policy.grades.zero,
      reasons: ["answered-none"],
      trace,
    };
  }

  const evidence = judgeEvidence(input?.evidence, {
    part: criterion,
    asOf: context.profile.asOf,
    maxAgeDays: policy.documentMaxAgeDays,
  });
  if (evidence.problem !== undefined) context.report(evidenceDiagnostic(criterion.id, evidence.problem, input));
  trace.push({
    code: `evidence-${evidence.state}`,
    params: {
      date: input?.evidence?.date ?? null,
      ageDays: evidence.ageDays ?? null,
      maxAgeDays: policy.documentMaxAgeDays,
    },
  });

  const required = criterion.evidenceRequired !== null;
  const reasons: string[] = [];
  if (evidence.state === "stale") reasons.push("evidence-stale");
  if (evidence.state === "missing" && required) reasons.push("evidence-missing");
  let credit = step.value;
  if (required && evidence.state !== "current" && credit > policy.evidenceCap) {
    trace.push({ code: "cap", params: { reason: `evidence-${evidence.state}`, was: credit, now: policy.evidenceCap } });
    credit = policy.evidenceCap;
    reasons.push("capped");
  }
  const grade =
    policy.grades[evidence.state === "current" ? "document" : evidence.state === "stale" ? "stale" : "declared"];
  return { ...known, low: credit, high: credit, grade, reasons, trace };
}

function evidenceDiagnostic(id: string, code: string, input: ProfileAnswer | undefined): Diagnostic {
  return { code, path: ["answers", id, "evidence"], params: { id, date: input?.evidence?.date ?? null } };
}
