import type { Criterion, Localized } from "@rukun/scorer";
import { criterionOf, type BuildContext } from "./context.js";
import { valueFor } from "./curve-control-values.js";

/** What kind of gate condition fails. */
export type BlockerKind =
  "must" | "score-below-threshold" | "floor" | "coverage-below-threshold" | "na-above-limit" | "previous-level";

/** One condition of a level's gate that fails, with what there is and what is needed. All figures are shares, 0..1. */
export interface Blocker {
  /** Which condition. */
  readonly kind: BlockerKind;
  /** The criterion or competency it is about, `null` where it is about the level. */
  readonly about: { readonly id: string; readonly title: Localized } | null;
  /** What there is. */
  readonly value: number | null;
  /** What is needed. */
  readonly needed: number | null;
  /** For a criterion that is only measured: the metric, where it stands and what it has to reach. */
  readonly metric: {
    readonly title: Localized;
    readonly unit: string;
    readonly value: number | null;
    readonly needed: number | null;
  } | null;
}

const order: readonly BlockerKind[] = [
  "must",
  "score-below-threshold",
  "floor",
  "coverage-below-threshold",
  "na-above-limit",
  "previous-level",
];

/** What keeps a level from holding: required criteria first, the level before it last. */
export function blockersOf(context: BuildContext, levelId: string): Blocker[] {
  const codes = context.assessment.levels[levelId]?.blockedBy ?? [];
  return codes
    .flatMap((code) => blocker(context, levelId, code) ?? [])
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function blocker(context: BuildContext, levelId: string, code: string): Blocker | undefined {
  const { assessment, rubric } = context;
  const level = assessment.levels[levelId];
  const [kind, id] = splitCode(code);
  const plain = { about: null, metric: null };
  switch (kind) {
    case "must": {
      const criterion = criterionOf(rubric, id);
      if (criterion === undefined) return undefined;
      const needed = criterion.gateMin ?? rubric.gate.must;
      const value = assessment.criteria[id]?.score ?? null;
      return {
        kind,
        about: { id, title: criterion.title },
        value,
        needed,
        metric: metricToReach(context, criterion, needed),
      };
    }
    case "floor": {
      const competency = rubric.competencies.find((each) => each.id === id && each.level === levelId);
      const title = competency?.title ?? { en: id };
      return {
        ...plain,
        kind,
        about: { id, title },
        value: level?.competencies[id] ?? null,
        needed: rubric.gate.floor,
      };
    }
    case "score-below-threshold":
      return { ...plain, kind, value: level?.score ?? null, needed: rubric.gate.score };
    case "coverage-below-threshold":
      return { ...plain, kind, value: level?.coverage ?? null, needed: rubric.gate.coverage };
    case "na-above-limit":
      return { ...plain, kind, value: level?.naShare ?? null, needed: rubric.gate.na };
    case "previous-level":
      return { ...plain, kind, value: null, needed: null };
    default:
      return undefined;
  }
}

function splitCode(code: string): [kind: string, id: string] {
  const colon = code.indexOf(":");
  return colon === -1 ? [code, ""] : [code.slice(0, colon), code.slice(colon + 1)];
}

function metricToReach(
  { profile, rubric, metricTitle }: BuildContext,
  criterion: Criterion,
  needed: number,
): Blocker["metric"] {
  if (criterion.kind !== "measured") return null;
  return {
    title: metricTitle(criterion.metric),
    unit: rubric.metrics[criterion.metric]?.unit ?? "count",
    value: profile.metrics[criterion.metric]?.value ?? null,
    needed: valueFor(criterion.curve, needed),
  };
}
