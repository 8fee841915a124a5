import type { Answer, Outcome } from "./outcome.js";

/**
 * Where the answers to a case differ, as a path and what is found there; undefined where they are the same. An error
 * differs from an answer and from an error of another kind.
 *
 * @param areCallsOrdered - whether the order in which facts were computed counts; it need not, since it may hang on the
 * order of promises
 */
export function differenceOf(reference: Outcome, ours: Outcome, areCallsOrdered: boolean): string | undefined {
  if (reference.kind === "answer" && ours.kind === "answer") {
    return areCallsOrdered
      ? differ(reference, ours, "")
      : differ(withSortedCalls(reference), withSortedCalls(ours), "");
  }
  const isSameError = reference.kind === "error" && ours.kind === "error" && reference.error.kind === ours.error.kind;
  return isSameError ? undefined : `${told(reference)}; ours ${told(ours)}`;
}

function withSortedCalls({ calls, ...rest }: Answer): Answer {
  return { ...rest, calls: [...calls].sort() };
}

function told(outcome: Outcome): string {
  return outcome.kind === "answer" ? "an answer" : `the error ${outcome.error.kind} (${outcome.error.message})`;
}

function differ(first: unknown, second: unknown, path: string): string | undefined {
  if (Object.is(first, second)) return undefined;
  const isNested = typeof first === "object" && typeof second === "object" && first !== null && second !== null;
  if (!isNested || Array.isArray(first) !== Array.isArray(second))
    return `${path}: ${show(first)}; ours ${show(second)}`;
  if (first instanceof Date && second instanceof Date) {
    return differ(first.getTime(), second.getTime(), path);
  }
  for (const key of new Set([...Object.keys(first), ...Object.keys(second)])) {
    const at = `${path}.${key}`;
    if (!Object.hasOwn(second, key)) return `${at}: ${show(first[key as never])}; ours has none`;
    if (!Object.hasOwn(first, key)) return `${at}: none; ours ${show(second[key as never])}`;
    const below = differ(first[key as never], second[key as never], at);
    if (below !== undefined) return below;
  }
  return undefined;
}

function show(value: unknown): string {
  if (typeof value !== "object" || value === null) return typeof value === "string" ? `"${value}"` : String(value);
  return Array.isArray(value) ? `a list of ${value.length}` : `an object with ${Object.keys(value).join()}`;
}
