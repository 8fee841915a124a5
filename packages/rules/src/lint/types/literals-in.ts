import type { Path } from "@rukun/core";
import type { ExpectedTypes } from "./expected-types.js";

/** A literal that an operator compares with: the value of a comparison, or an element of it. */
export interface ComparedLiteral {
  /** The literal. */
  readonly value: unknown;
  /** Where it stands. */
  readonly path: Path;
  /** What makes sense there. */
  readonly expected: ExpectedTypes;
}

/** The literals that an operator compares with: the value itself and, after `someValue`, each of its elements. */
export function* literalsIn(value: unknown, path: Path, expected: ExpectedTypes): Iterable<ComparedLiteral> {
  yield { value, path, expected };
  if (expected.elements === undefined || !Array.isArray(value)) return;
  for (const [index, element] of value.entries()) {
    yield* literalsIn(element, [...path, index], expected.elements);
  }
}
