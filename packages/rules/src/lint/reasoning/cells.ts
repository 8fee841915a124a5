import type { FactType } from "../../model/ruleset.js";

/** Stands for the value of a fact that is missing. */
export const missingValue: unique symbol = Symbol("missing");

/** An object that is turned into no text and no number, since it has no prototype: to compare its size fails. */
export const unconvertible: object = Object.freeze(Object.create(null) as object);

/** Values of a fact that comparisons with certain literals cannot tell apart, by one of them. */
export interface Cell {
  /** One of the values. */
  readonly value: unknown;
  /** Their kind. */
  readonly kind: "string" | "number" | "boolean" | "array" | "object" | "nothing" | "missing" | "other";
  /** Whether the value is the only one. */
  readonly isSingle: boolean;
}

/**
 * Divides all values that a fact may have into cells: each of the literals by itself, and between the numbers the
 * numbers, the texts that say one (which JavaScript compares with numbers), and the arrays and objects that turn into
 * one.
 */
export function cellsBetween(numbers: readonly number[], literals: readonly unknown[]): readonly Cell[] {
  const points = [...new Set(numbers.map((number) => (number === 0 ? 0 : number)))].sort((a, b) => a - b);
  const texts = new Set(literals.filter((literal) => typeof literal === "string"));
  const cells: Cell[] = [
    { value: missingValue, kind: "missing", isSingle: true },
    { value: undefined, kind: "nothing", isSingle: true },
    { value: null, kind: "nothing", isSingle: true },
    { value: true, kind: "boolean", isSingle: true },
    { value: false, kind: "boolean", isSingle: true },
    { value: Number.NaN, kind: "number", isSingle: true },
    { value: otherThan(texts, "text"), kind: "string", isSingle: false },
    { value: [], kind: "array", isSingle: false },
    { value: {}, kind: "object", isSingle: false },
    { value: unconvertible, kind: "object", isSingle: false },
  ];
  for (const text of texts) cells.push({ value: text, kind: "string", isSingle: true });
  for (const literal of new Set(literals)) {
    if (typeof literal === "bigint") cells.push({ value: literal, kind: "other", isSingle: true });
  }
  if (points.length === 0) cells.push({ value: 1, kind: "number", isSingle: false });
  else
    for (const { value, isSingle } of regions(points)) {
      cells.push(
        { value: otherThan(texts, `${value}`), kind: "string", isSingle: false },
        { value: [value], kind: "array", isSingle: false },
        { value: Object(value), kind: "object", isSingle: false },
      );
      // No number lies between some that whole numbers beyond 64 bits do.
      if (typeof value === "number") cells.push({ value, kind: "number", isSingle });
    }
  return cells;
}

/** Each of the numbers in order, and a value in each gap around and between them that has any. */
function* regions(
  points: readonly number[],
): Iterable<{ readonly value: number | bigint; readonly isSingle: boolean }> {
  const first = points[0] as number;
  const last = points.at(-1) as number;
  if (first > Number.NEGATIVE_INFINITY) yield { value: first - Math.max(1, Math.abs(first)), isSingle: false };
  for (const [index, point] of points.entries()) {
    yield { value: point, isSingle: true };
    const next = points[index + 1];
    const between = next === undefined ? undefined : valueBetween(point, next);
    if (between !== undefined) yield { value: between, isSingle: false };
  }
  if (last < Number.POSITIVE_INFINITY) yield { value: last + Math.max(1, Math.abs(last)), isSingle: false };
}

function valueBetween(low: number, high: number): number | bigint | undefined {
  const number = middleOf(low, high);
  if (low < number && number < high) return number;
  if (Number.isInteger(low) && Number.isInteger(high) && BigInt(high) - BigInt(low) > 1n) return BigInt(low) + 1n;
  return undefined;
}

function middleOf(low: number, high: number): number {
  if (low === Number.NEGATIVE_INFINITY)
    return high === Number.POSITIVE_INFINITY ? 0 : high - Math.max(1, Math.abs(high));
  if (high === Number.POSITIVE_INFINITY) return low + Math.max(1, Math.abs(low));
  return Number.isFinite(high - low) ? low + (high - low) / 2 : low / 2 + high / 2;
}

/** A text that is none of those given and, where it says a number, says the same as another. */
function otherThan(texts: ReadonlySet<unknown>, text: string): string {
  let other = text;
  while (texts.has(other)) other += " ";
  return other;
}

/** Whether a fact that is declared to have a type may have the values of a cell; missing it may be. */
export function isOfType({ kind, value }: Cell, type: FactType): boolean {
  if (type === "any" || kind === "missing") return true;
  if (type === "number") return kind === "number" && !Number.isNaN(value);
  return kind === type || (type === "object" && value === null);
}
