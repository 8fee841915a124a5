import type { Path } from "@rukun/core";
import { isPlainObject } from "../model/is-plain-object.js";
import type { ValueDifference } from "./ruleset-diff.js";

/**
 * Where two values differ, as deep inside as can be told. Of two lists the beginnings and ends that are the same stay;
 * what is between is compared one by one where it is as long, and removed and added where it is not.
 */
export function valueDifferences(before: unknown, after: unknown, path: Path = []): readonly ValueDifference[] {
  if (Array.isArray(before) && Array.isArray(after)) return listDifferences(before, after, path);
  if (isPlainObject(before) && isPlainObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => {
      const [was, is] = [own(before, key), own(after, key)];
      return valueDifferences(was, is, [...path, key]);
    });
  }
  if (Object.is(before, after) || isSameInstant(before, after)) return [];
  return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

function listDifferences(
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
): readonly ValueDifference[] {
  const isSame = (was: unknown, is: unknown): boolean => valueDifferences(was, is).length === 0;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end))) end++;
  const was = before.slice(start, before.length - end);
  const is = after.slice(start, after.length - end);
  if (was.length === is.length) {
    return was.flatMap((value, index) => valueDifferences(value, is[index], [...path, start + index]));
  }
  return [
    ...was.map((value, index): ValueDifference => ({ path: [...path, start + index], before: value })),
    ...is.map((value, index): ValueDifference => ({ path: [...path, start + index], after: value })),
  ];
}

function own(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isSameInstant(before: unknown, after: unknown): boolean {
  return before instanceof Date && after instanceof Date && before.getTime() === after.getTime();
}
