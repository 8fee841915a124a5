import type { Issue, Path } from "@rukun/core";
import { practiceAnswers } from "@rukun/core";
import { checkCurve } from "./check-curve.js";
import { checkPrerequisites } from "./check-prerequisites.js";
import type { Criterion } from "./criterion.js";
import { missingTranslations } from "./missing-translations.js";
import type { Rubric } from "./rubric.js";
import { suggestion } from "../text/suggestion.js";
import type { RubricIssueCode } from "./rubric-issue-code.js";

type RubricIssue = Issue<RubricIssueCode>;

/** What is wrong with what a rubric's parts say about each other. */
export function checkRubric(rubric: Rubric): RubricIssue[] {
  return [
    ...duplicates(rubric.levels, "levels"),
    ...duplicates(rubric.competencies, "competencies"),
    ...duplicates(rubric.criteria, "criteria"),
    ...checkLevels(rubric),
    ...checkWeights(rubric),
    ...checkAnswers(rubric),
    ...rubric.competencies.flatMap((competency, index) =>
      checkReference(competency.level, {
        known: rubric.levels,
        code: "unknown-level",
        path: ["competencies", index, "level"],
      }),
    ),
    ...rubric.criteria.flatMap((criterion, index) => checkCriterion(criterion, { rubric, path: ["criteria", index] })),
    ...checkPrerequisites(rubric),
    ...missingTranslations(rubric),
  ];
}

function duplicates(parts: readonly { readonly id: string }[], key: string): RubricIssue[] {
  const seen = new Set<string>();
  return parts.flatMap(({ id }, index): RubricIssue[] => {
    if (seen.has(id)) return [{ code: "duplicate-id", path: [key, index, "id"], params: { id } }];
    seen.add(id);
    return [];
  });
}

function checkLevels({ levels, criteria }: Rubric): RubricIssue[] {
  return levels.flatMap(({ id, ordinal }, index): RubricIssue[] => [
    ...(ordinal === index + 1
      ? []
      : [{ code: "level-order" as const, path: ["levels", index, "ordinal"], params: { id, expected: index + 1 } }]),
    ...(criteria.some(({ level }) => level === id)
      ? []
      : [{ code: "level-empty" as const, path: ["levels", index], params: { id } }]),
  ]);
}

function checkWeights({ levels, policy }: Rubric): RubricIssue[] {
  const { practice, measured } = policy.hybrid;
  const sums: readonly [number, Path][] = [
    [levels.reduce((total, { weight }) => total + weight, 0), ["levels"]],
    [practice + measured, ["policy", "hybrid"]],
  ];
  return sums
    .filter(([sum]) => Math.abs(sum - 1) > 1e-9)
    .map(([sum, path]) => ({ code: "weights-not-one", path, params: { sum } }));
}

/** Each answer once, from `none` at 0 to `in-place-reviewed` at 1, so that every step up is worth something. */
function checkAnswers({ answerSets }: Rubric): RubricIssue[] {
  const steps = answerSets.adoption;
  const rises = steps.every((step, index) => step.value > (steps[index - 1]?.value ?? -1));
  const isComplete = practiceAnswers.every((answer, index) => steps[index]?.id === answer);
  if (isComplete && rises && steps[0]?.value === 0 && steps.at(-1)?.value === 1) return [];
  return [
    {
      code: "answers-not-ascending",
      path: ["answerSets", "adoption"],
      params: { answers: practiceAnswers.join(", ") },
    },
  ];
}

function checkCriterion(
  criterion: Criterion,
  { rubric, path }: { readonly rubric: Rubric; readonly path: Path },
): RubricIssue[] {
  const competencies = rubric.competencies.filter(({ level }) => level === criterion.level);
  const metrics = Object.keys(rubric.metrics).map((id) => ({ id }));
  const issues: RubricIssue[] = [
    ...checkReference(criterion.level, { known: rubric.levels, code: "unknown-level", path: [...path, "level"] }),
    ...checkReference(criterion.competency, {
      known: competencies,
      code: "unknown-competency",
      path: [...path, "competency"],
    }),
  ];
  if (criterion.requirement === "must" && criterion.naAllowed) {
    issues.push({ code: "must-not-applicable", path: [...path, "naAllowed"], params: { id: criterion.id } });
  }
  if (criterion.kind !== "practice") {
    issues.push(
      ...checkReference(criterion.metric, { known: metrics, code: "unknown-metric", path: [...path, "metric"] }),
    );
    const fault = checkCurve(criterion.curve);
    if (fault !== null) issues.push({ code: fault, path: [...path, "curve"], params: { id: criterion.id } });
  }
  return issues;
}

function checkReference(
  id: string,
  options: { readonly known: readonly { readonly id: string }[]; readonly code: RubricIssueCode; readonly path: Path },
): RubricIssue[] {
  if (options.known.some((part) => part.id === id)) return [];
  const candidates = options.known.map((part) => part.id);
  return [{ code: options.code, path: options.path, params: { id, ...suggestion(id, candidates) } }];
}
