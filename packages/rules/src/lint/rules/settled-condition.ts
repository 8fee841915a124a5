import type { FoundCondition } from "../conditions/find-conditions.js";
import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";
import { factsIn } from "../reasoning/meaning.js";

/**
 * Conditions that are never true, or never false, whatever the facts are, each where that comes from: not what only
 * contains one. Rules that never apply are found beside it.
 */
export function* settledCondition(context: LintContext): Iterable<LintFinding> {
  const { conditions, meanings, reasoner, ruleset } = context;
  for (const found of conditions) {
    if (found.isAboutElement) continue;
    const meaning = meanings.of(found.condition);
    const isRoot = found.path.length === 3 && found.named === undefined;
    if (reasoner.isNeverTrue(meaning)) {
      const rule = isRoot ? ruleset.rules[Number(found.path[1])] : undefined;
      if (rule !== undefined && rule.mode !== "off") {
        yield { code: "unreachable-rule", path: found.path, params: { rule: rule.id } };
      }
      if (!isRoot && !isExplained(found, false, context)) {
        yield { code: "contradictory-condition", path: found.path, params: { facts: factsIn(meaning) } };
      }
    } else if (reasoner.isNeverFalse(meaning) && !isExplained(found, true, context)) {
      yield { code: "always-true-condition", path: found.path, params: { facts: factsIn(meaning) } };
    }
  }
}

/** Whether a condition is never false, or never true, because of one that it is made of, or since it is empty. */
function isExplained(
  { kind, condition }: FoundCondition,
  isTrue: boolean,
  { meanings, reasoner }: LintContext,
): boolean {
  const isSettled = (part: unknown, to: boolean): boolean => {
    const meaning = meanings.of(part);
    return to ? reasoner.isNeverFalse(meaning) : reasoner.isNeverTrue(meaning);
  };
  if (kind === "reference") return true;
  if (kind === "leaf") return false;
  if (kind === "not") return isSettled(condition["not"], !isTrue);
  const parts = condition[kind];
  if (!Array.isArray(parts) || parts.length === 0) return true;
  // An `all` that is never false and an `any` that is never true are so because of all their parts.
  return (kind === "all") === isTrue
    ? parts.every((part) => isSettled(part, isTrue))
    : parts.some((part) => isSettled(part, isTrue));
}
