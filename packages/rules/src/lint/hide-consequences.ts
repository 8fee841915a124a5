import type { Path } from "@rukun/core";
import type { LintCode } from "./lint-codes.js";
import type { LintFinding } from "./lint-issue.js";

/** What says better what is wrong with a literal than that it is of another type than an operator compares with. */
const hidesTypes: ReadonlySet<LintCode> = new Set([
  "bare-condition",
  "incomparable-literal",
  "invalid-operator-value",
  "literal-value-needed",
  "not-a-condition",
  "text-in-comparison",
  "text-membership",
]);

/** What says better why a comparison is never true, or always. */
const hidesOutcomes: ReadonlySet<LintCode> = new Set([
  "fact-type-mismatch",
  "incomparable-literal",
  "text-in-comparison",
  "unequal-types",
  "value-type-mismatch",
]);

/** Leaves out what only follows from something else that was found. */
export function hideConsequences(findings: readonly LintFinding[]): LintFinding[] {
  const literals = placesOf(findings, hidesTypes, (path) => path);
  const comparisons = placesOf(findings, hidesOutcomes, comparisonOf);
  return findings.filter(({ code, path }) => {
    if (code === "value-type-mismatch") return !literals.has(JSON.stringify(path));
    const isOutcome = code === "contradictory-condition" || code === "always-true-condition";
    return !isOutcome || !comparisons.has(JSON.stringify(path));
  });
}

function placesOf(
  findings: readonly LintFinding[],
  codes: ReadonlySet<LintCode>,
  place: (path: Path) => Path,
): ReadonlySet<string> {
  return new Set(findings.filter(({ code }) => codes.has(code)).map(({ path }) => JSON.stringify(place(path))));
}

/** The comparison in which a value or an operator stands. */
function comparisonOf(path: Path): Path {
  return path.slice(0, Math.max(path.lastIndexOf("value"), path.lastIndexOf("operator")));
}
