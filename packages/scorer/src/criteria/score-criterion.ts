import type { CriterionState, ProfileAnswer, TraceStep } from "@rukun/core";
import type { Criterion } from "../rubric/criterion.js";
import type { CriterionOutcome } from "./criterion-outcome.js";
import { rejectionOf } from "./judge-not-applicable.js";
import type { PartOutcome } from "./part-outcome.js";
import { scoreMeasured } from "./score-measured.js";
import { scorePractice } from "./score-practice.js";
import type { ScoringContext } from "./scoring-context.js";

/**
 * Scores one criterion. An accepted claim of not applicable wins over answers and metrics; a rejected one leaves the
 * criterion to what else is known of it.
 */
export function scoreCriterion(criterion: Criterion, context: ScoringContext): CriterionOutcome {
  const { answers } = context.profile;
  const input = Object.hasOwn(answers, criterion.id) ? answers[criterion.id] : undefined;
  const claim = input?.notApplicable;
  const reasons: string[] = [];
  const steps: TraceStep[] = [];
  if (claim !== undefined) {
    const { naMinJustification: minLength } = context.rules.rubric.policy;
    const rejection = rejectionOf(claim, { criterion, asOf: context.profile.asOf, minLength });
    const path = ["answers", criterion.id, "notApplicable"];
    if (rejection === null) {
      if (input?.answer !== undefined) context.report({ code: "na-with-answer", path, params: { id: criterion.id } });
      const metric = criterion.metric;
      if (metric !== null && Object.hasOwn(context.profile.metrics, metric)) {
        context.report({ code: "na-with-metric", path, params: { id: criterion.id, metric } });
      }
      const trace = [
        { code: "na-declared", params: { reason: claim.reason, by: claim.by ?? null, until: claim.until ?? null } },
      ];
      const nothing = { low: null, high: null, grade: null, parts: [] };
      return { criterion, state: "not-applicable", ...nothing, reasons: ["na-declared"], trace, waiver: claim };
    }
    context.report({
      code: "na-rejected",
      path,
      params: { id: criterion.id, rejection, minLength, until: claim.until ?? null },
    });
    reasons.push("na-rejected");
    steps.push({ code: "na-rejected", params: { rejection } });
  }
  if (criterion.kind === "measured" && (input?.answer !== undefined || input?.evidence !== undefined)) {
    context.report({
      code: "answer-unused",
      path: ["answers", criterion.id],
      params: { id: criterion.id, metric: criterion.metric },
    });
  }
  return combine(criterion, { parts: scoreParts(criterion, input, context), reasons, trace: steps });
}

function scoreParts(criterion: Criterion, input: ProfileAnswer | undefined, context: ScoringContext): PartOutcome[] {
  const { hybrid } = context.rules.rubric.policy;
  switch (criterion.kind) {
    case "practice":
      return [scorePractice(criterion, { input, share: 1, context })];
    case "measured":
      return [scoreMeasured(criterion, { share: 1, context })];
    case "hybrid":
      return [
        scorePractice(criterion, { input, share: hybrid.practice, context }),
        scoreMeasured(criterion, { share: hybrid.measured, context }),
      ];
  }
}

/** A part that does not apply takes its share of the weight with it; the other part keeps its own. */
function combine(
  criterion: Criterion,
  {
    parts: all,
    reasons,
    trace,
  }: {
    readonly parts: readonly PartOutcome[];
    readonly reasons: readonly string[];
    readonly trace: readonly TraceStep[];
  },
): CriterionOutcome {
  const prefix = (part: PartOutcome): string => (criterion.kind === "hybrid" ? `${part.part}:` : "");
  const parts = all.filter(({ state }) => state !== "not-applicable");
  const shared = {
    criterion,
    reasons: [...reasons, ...all.flatMap((part) => part.reasons.map((reason) => `${prefix(part)}${reason}`))],
    trace: [...trace, ...all.flatMap((part) => part.trace), ...mixOf(parts)],
    parts,
    waiver: null,
  };
  const share = parts.reduce((total, part) => total + part.share, 0);
  if (share === 0) return { ...shared, state: "not-applicable", low: null, high: null, grade: null };
  const mean = (value: (part: PartOutcome) => number): number =>
    parts.reduce((total, part) => total + part.share * value(part), 0) / share;
  return {
    ...shared,
    state: stateOf(parts),
    low: mean(({ low }) => low),
    high: mean(({ high }) => high),
    grade: mean(({ grade }) => grade),
  };
}

/** How the parts of a hybrid were weighed, where both apply. */
function mixOf(parts: readonly PartOutcome[]): TraceStep[] {
  if (parts.length < 2) return [];
  return [{ code: "mix", params: Object.fromEntries(parts.map(({ part, share }) => [part, share])) }];
}

function stateOf(parts: readonly PartOutcome[]): CriterionState {
  const known = parts.filter(({ state }) => state === "known").length;
  return known === parts.length ? "scored" : known === 0 ? "unknown" : "partial";
}
