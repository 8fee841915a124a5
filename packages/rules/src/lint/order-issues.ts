import type { Path } from "@rukun/core";
import type { LintIssue } from "./lint-issue.js";

/** The parts of a ruleset in the order in which people look at them. */
const sections: readonly (string | number | undefined)[] = ["rules", "conditions", "lists", "thresholds", "counters"];

/** Puts issues into the order of the ruleset: rules first, what is outside before what is inside. */
export function orderIssues(issues: readonly LintIssue[]): LintIssue[] {
  const section = ({ path }: LintIssue): number =>
    (sections.indexOf(path[0]) + sections.length + 1) % (sections.length + 1);
  return [...issues].sort(
    (first, second) =>
      section(first) - section(second) ||
      comparePaths(first.path, second.path) ||
      compareTexts(first.code, second.code) ||
      compareTexts(JSON.stringify(first.params), JSON.stringify(second.params)),
  );
}

function comparePaths(first: Path, second: Path): number {
  const length = Math.min(first.length, second.length);
  for (let index = 0; index < length; index++) {
    const [one, other] = [first[index] as string | number, second[index] as string | number];
    if (one === other) continue;
    return typeof one === "number" && typeof other === "number"
      ? one - other
      : compareTexts(String(one), String(other));
  }
  return first.length - second.length;
}

/** By code units, so that the order is the same everywhere. */
function compareTexts(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
