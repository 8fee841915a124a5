import { nearest } from "@rukun/core";
import { isForbiddenName } from "../model/forbidden-name.js";
import { isObject } from "../model/is-object.js";
import { at, type Check, fault, type Faults, noFaults, wrongKind } from "./fault.js";

// The zod schemas of `@rukun/rules/schemas` say the same, and a test holds the two together. These are small enough
// for the main entry, and every fault has a code and a text of its own.

/** What `typeof` calls so. */
export function kind(expected: "boolean" | "function" | "string"): Check {
  return (value) => (typeof value === expected ? noFaults : wrongKind(expected, value));
}

/** A finite number. */
export const number: Check = (value) => (Number.isFinite(value) ? noFaults : wrongKind("number", value));

/** Text with something in it. */
export const text: Check = (value) =>
  typeof value !== "string" ? wrongKind("string", value) : /\S/.test(value) ? noFaults : fault("empty");

/** What something is called. */
export const name: Check = (value) =>
  isForbiddenName(value) ? fault("forbidden-key", { key: String(value) }) : text(value);

/** Anything at all, also nothing. */
export const anything: Check = () => noFaults;

/** Nothing, or what a check takes. */
export function optional(check: Check): Check {
  return (value) => (value === undefined ? noFaults : check(value));
}

/** One of a few values. */
export function oneOf(allowed: readonly (string | number)[]): Check {
  return (value) => {
    if ((allowed as readonly unknown[]).includes(value)) return noFaults;
    const words = allowed.join(", ");
    return typeof value === "string" ? fault("invalid-value", { value, allowed: words }) : wrongKind(words, value);
  };
}

/** A list, unless it is too long. */
export function list(item: Check, checkLength: (length: number) => Faults = anything): Check {
  return (value) => {
    if (!Array.isArray(value)) return wrongKind("array", value);
    const tooLong = checkLength(value.length);
    return tooLong.length > 0 ? tooLong : value.flatMap((entry, index) => at([index], item(entry)));
  };
}

/** Values by name. */
export function record(entry: Check = anything, key: Check = anything): Check {
  return (value) =>
    isObject(value)
      ? Object.keys(value).flatMap((each) => at([each], [...key(each), ...entry(value[each])]))
      : wrongKind("object", value);
}

/** A check for each key that a type has, and no other. */
export type Shape<Type> = { readonly [Key in keyof Type]-?: Check };

/** An object with certain keys; others pass. */
export function open<Type>(shape: Shape<Type>): Check {
  const keys = Object.keys(shape) as (keyof Type & string)[];
  return (value) =>
    isObject(value) ? keys.flatMap((key) => at([key], shape[key](value[key]))) : wrongKind("object", value);
}

/**
 * An object with certain keys and no others.
 *
 * @param isTolerant - whether others pass after all, unless they look like a slip of the hand
 */
export function closed<Type>(shape: Shape<Type>, isTolerant = false): Check {
  const check = open(shape);
  const keys = Object.keys(shape);
  // Objects of one source have the same few keys; of a flood of different ones only the first are looked at.
  const meant = new Map<string, string | undefined>();
  const checkKey = (key: string): Faults => {
    if (keys.includes(key)) return noFaults;
    if (!meant.has(key) && meant.size < 1000) meant.set(key, nearest(key, keys));
    const slip = meant.get(key);
    return isTolerant && slip === undefined
      ? noFaults
      : at([key], fault("unknown-key", { key, nearest: slip ?? keys.join(", ") }));
  };
  return (value) => [...check(value), ...(isObject(value) ? Object.keys(value).flatMap(checkKey) : [])];
}
