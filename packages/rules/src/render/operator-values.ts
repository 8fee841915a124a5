import { readDuration } from "../time/read-duration.js";
import { readInstant } from "../time/read-instant.js";
import type { WriteValue } from "./show-operand.js";
import { showText, showValue } from "./show-value.js";
import type { Say, TextKey } from "./texts.js";

/** What an operator needs a fact's value to be. */
export type Need = "duration" | "instant" | "list" | "number" | "numeric" | "text";

/** How the values of an operator are written, and what it needs. */
export interface OperatorValues {
  /** What it needs the fact's value to be; anything unless given. */
  readonly need?: Need;
  /** How a fact's value is written. */
  readonly left: WriteValue;
  /** How the value that it is compared with is written. */
  readonly right: WriteValue;
  /** Whether the value that it is compared with is a condition on elements. */
  readonly isAboutElements?: boolean;
}

const plain: OperatorValues = { left: showValue, right: showValue };
const listed: OperatorValues = { ...plain, need: "list" };
const numeric: OperatorValues = { ...plain, need: "numeric" };
const textual: OperatorValues = { ...plain, need: "text" };
const timed: OperatorValues = { need: "instant", left: showInstant, right: showInstant };
const lasting: OperatorValues = { need: "duration", left: showDuration, right: showDuration };
const quantified: OperatorValues = { ...listed, isAboutElements: true };

const byOperator: ReadonlyMap<string, OperatorValues> = new Map<string, OperatorValues>([
  ["after", timed],
  ["before", timed],
  [
    "between",
    {
      need: "number",
      left: showValue,
      right: (value, say) => showRange(value, { write: showValue, from: "range.from", to: "range.to" }, say),
    },
  ],
  ["contains", listed],
  ["containsAll", listed],
  ["doesNotContain", listed],
  ["endsWith", textual],
  ["every", quantified],
  ["greaterThan", numeric],
  ["greaterThanInclusive", numeric],
  ["includes", textual],
  ["isSubsetOf", listed],
  ["lessThan", numeric],
  ["lessThanInclusive", numeric],
  ["longerThan", lasting],
  ["matches", { ...textual, right: showPattern }],
  ["matchesAny", textual],
  ["none", quantified],
  ["overlaps", listed],
  ["shorterThan", lasting],
  ["some", quantified],
  ["startsWith", textual],
  [
    "within",
    {
      ...timed,
      right: (value, say) => showRange(value, { write: showInstant, from: "range.since", to: "range.until" }, say),
    },
  ],
]);

/** How an operator's values are written, by its own name. */
export function valuesOf(operator: string): OperatorValues {
  return byOperator.get(operator) ?? plain;
}

/** Whether a value is what an operator needs. */
export function meets(need: Need, value: unknown): boolean {
  switch (need) {
    case "duration":
      return !Number.isNaN(readDuration(value));
    case "instant":
      return !Number.isNaN(readInstant(value));
    case "list":
      return Array.isArray(value);
    case "number":
      return typeof value === "number";
    case "numeric":
      // As json-rules-engine looks at it: a text that begins with a number will do.
      return typeof value !== "symbol" && !Number.isNaN(Number.parseFloat(value as string));
    case "text":
      return typeof value === "string";
  }
}

/** Epoch milliseconds as a date; text as it is. */
function showInstant(value: unknown, say: Say): string {
  const instant = typeof value === "number" ? readInstant(value) : Number.NaN;
  return Number.isNaN(instant) ? showValue(value, say) : new Date(instant).toISOString();
}

function showDuration(value: unknown, say: Say): string {
  return typeof value === "number" ? say("value.seconds", { value }) : showValue(value, say);
}

function showRange(
  value: unknown,
  texts: { readonly write: WriteValue; readonly from: TextKey; readonly to: TextKey },
  say: Say,
): string {
  if (typeof value !== "object" || value === null) return showValue(value, say);
  const ends = Array.isArray(value) ? { from: value[0] as unknown, to: value[1] as unknown } : value;
  const { from, to } = ends as { readonly from?: unknown; readonly to?: unknown };
  const shown = { from: texts.write(from, say), to: texts.write(to, say) };
  if (from === undefined) return say(texts.to, shown);
  return say(to === undefined ? texts.from : "range.both", shown);
}

function showPattern(value: unknown, say: Say): string {
  if (typeof value === "string") return `/${showText(value)}/`;
  if (typeof value !== "object" || value === null) return showValue(value, say);
  const { pattern, flags = "" } = value as { readonly pattern?: unknown; readonly flags?: unknown };
  return `/${showText(String(pattern))}/${showText(String(flags))}`;
}
