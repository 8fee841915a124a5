import type { Path } from "@rukun/core";
import type { LintContext } from "../lint-context.js";
import type { LintFinding } from "../lint-issue.js";

interface Use {
  readonly name: string;
  readonly path: Path;
}

/** Of a longer circle the names at its beginning are said. */
const mostNames = 8;

/** Named conditions that refer back to themselves. Circles by way of elements are found with their comparison. */
export function* conditionCycle({ conditions }: LintContext): Iterable<LintFinding> {
  const uses = new Map<string, Use[]>();
  for (const { kind, named, condition, path, isAboutElement } of conditions) {
    const name = condition["condition"];
    if (named === undefined || kind !== "reference" || isAboutElement || typeof name !== "string") continue;
    const own = uses.get(named) ?? [];
    uses.set(named, own);
    own.push({ name, path });
  }
  const done = new Set<string>();
  for (const name of uses.keys()) yield* circlesFrom(name, uses, done);
}

/** Goes down the references from a condition, each condition once, without recursion. */
function* circlesFrom(
  first: string,
  uses: ReadonlyMap<string, readonly Use[]>,
  done: Set<string>,
): Iterable<LintFinding> {
  const open: { readonly name: string; next: number }[] = [];
  const within = new Map<string, number>();
  const enter = (name: string): void => {
    if (done.has(name)) return;
    within.set(name, open.length);
    open.push({ name, next: 0 });
  };
  enter(first);
  for (let step = open.at(-1); step !== undefined; step = open.at(-1)) {
    const use = uses.get(step.name)?.[step.next++];
    if (use === undefined) {
      within.delete(step.name);
      done.add(step.name);
      open.pop();
      continue;
    }
    const start = within.get(use.name);
    if (start === undefined) enter(use.name);
    else {
      const circle = [...open.slice(start, start + mostNames).map(({ name }) => name), use.name];
      if (open.length - start > mostNames) circle.splice(-1, 0, "…");
      const cycle = circle.join(" → ");
      yield { code: "condition-cycle", path: use.path, params: { cycle } };
    }
  }
}
