import { buildAutomaton, isWordBoundary } from "@rukun/text/automaton";
import type { ListBoundary } from "../model/ruleset.js";
import type { Terms } from "./read-term-list.js";

/** Whether a term of a list is in a text and counts. */
export type TermMatcher = (text: string) => boolean;

/**
 * Makes a list of terms ready to be looked for in one pass over each text, however long the list is. A term inside an
 * allowed text does not count. What is needed for that is made for the first text: most rules never see one that the
 * index of rules does not rule out.
 */
export function createTermMatcher(terms: Terms): TermMatcher {
  let matches: TermMatcher | null = null;
  return (text) => (matches ??= terms.allow.length === 0 ? anyTerm(terms) : anyTermNotAllowed(terms))(text);
}

function anyTerm({ terms, boundary }: Terms): TermMatcher {
  const automaton = buildAutomaton(terms);
  const counts = standsAsIn(boundary);
  return (text) => {
    let isFound = false;
    automaton.forEach(text, (_, start, end) => {
      isFound = counts(text, start, end);
      return !isFound;
    });
    return isFound;
  };
}

function anyTermNotAllowed({ terms, allow, boundary }: Terms): TermMatcher {
  const automaton = buildAutomaton([...terms, ...allow]);
  const counts = standsAsIn(boundary);
  return (text) => {
    // Of those that end at one place the one that begins first: the longest term is the last to be inside an allowed
    // text, and the longest allowed text has the most inside.
    const found = new Map<number, { term: number; allowed: number }>();
    automaton.forEach(text, (id, start, end) => {
      if (!counts(text, start, end)) return;
      const place = found.get(end) ?? { term: Infinity, allowed: Infinity };
      if (id < terms.length) place.term = Math.min(place.term, start);
      else place.allowed = Math.min(place.allowed, start);
      found.set(end, place);
    });
    let allowed = Infinity;
    for (const place of [...found.values()].reverse()) {
      allowed = Math.min(allowed, place.allowed);
      if (place.term < allowed) return true;
    }
    return false;
  };
}

function standsAsIn(boundary: ListBoundary): (text: string, start: number, end: number) => boolean {
  if (boundary === "substring") return () => true;
  return (text, start, end) => isWordBoundary(text, start) && isWordBoundary(text, end);
}
