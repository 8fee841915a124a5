import type { LintCode } from "./lint-codes.js";
import type { LintFinding } from "./lint-issue.js";

/** What is not said where something says it better: the codes that hide a code, at the same place. */
const hiddenBy: Readonly<Partial<Record<LintCode, readonly LintCode[]>>> = {
  "value-type-mismatch": [
    "bare-condition",
    "incomparable-literal",
    "invalid-operator-value",
    "literal-value-needed",
    "not-a-condition",
    "text-in-comparison",
    "text-membership",
  ],
};

/** Leaves out what follows from something else that was found at the same place. */
export function hideConsequences(findings: readonly LintFinding[]): LintFinding[] {
  const byPlace = new Map<string, LintFinding[]>();
  for (const finding of findings) {
    const key = JSON.stringify(finding.path);
    const others = byPlace.get(key);
    if (others === undefined) byPlace.set(key, [finding]);
    else others.push(finding);
  }
  return [...byPlace.values()].flatMap((here) => {
    const codes = new Set(here.map(({ code }) => code));
    return here.filter(({ code }) => !hiddenBy[code]?.some((other) => codes.has(other)));
  });
}
