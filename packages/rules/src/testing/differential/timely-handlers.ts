import { rulePriorities } from "./rule-priorities.js";
import type { DifferentialCase, FactSpec, HandlerSpec } from "./differential-case.js";

/**
 * Leaves out handlers whose effect json-rules-engine leaves to chance: it evaluates rules of one priority side by
 * side, so what a handler adds may or may not reach the others. Kept are those that add what only rules of a lower
 * priority read, and the first of those that add the same.
 */
export function keepTimelyHandlers(differentialCase: DifferentialCase): DifferentialCase {
  const { ruleset, handlers } = differentialCase;
  if (handlers.length === 0) return differentialCase;
  const priorities = rulePriorities(ruleset);
  const added = new Set<string>();
  const kept = handlers.filter(({ ruleId, add }) => {
    const place = priorities.get(ruleId);
    // What a failure stops is chance likewise, but an error is all that comes of it.
    if (add === undefined) return true;
    if (place === undefined || added.has(add.fact)) return false;
    const isTimely = ruleset.rules.every(
      (rule) => (priorities.get(rule.id) ?? Infinity) > place || !readsFact(rule, { fact: add.fact, differentialCase }),
    );
    if (isTimely) added.add(add.fact);
    return isTimely;
  });
  return { ...differentialCase, handlers: kept };
}

/** Whether a rule, its conditions by name, or a fact that it reads asks for a fact; rather yes than no. */
function readsFact(rule: unknown, about: { fact: string; differentialCase: DifferentialCase }): boolean {
  const { ruleset, declared, given, inherited, handlers } = about.differentialCase;
  const seen = new Set<unknown>();
  const asks = (part: unknown): boolean => {
    if (typeof part !== "object" || part === null || seen.has(part)) return false;
    seen.add(part);
    const { fact, condition } = part as Record<string, unknown>;
    if (fact === about.fact) return true;
    if (typeof condition === "string" && asks(ruleset.conditions?.[condition])) return true;
    if (typeof fact === "string") {
      const added: (FactSpec | undefined)[] = handlers.map(({ add }: HandlerSpec) =>
        add?.fact === fact ? add.spec : undefined,
      );
      if ([declared[fact], given[fact], inherited[fact], ...added].some(asks)) return true;
    }
    return Object.values(part).some(asks);
  };
  return asks(rule);
}
