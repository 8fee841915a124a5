import { isFactReference, isNameOf } from "../model/value-reference.js";
import { showName, showText, showValue } from "./show-value.js";
import type { Say } from "./texts.js";

/** What a condition reads: a fact, perhaps with params, perhaps at a path. */
export interface Subject {
  /** The fact's id. */
  readonly fact: string;
  /** The fact's params. */
  readonly params?: unknown;
  /** Where in the fact's value. */
  readonly path?: string;
}

/** The name of what a condition reads, such as `author.tags[0]`. */
export function showSubject({ fact, params, path }: Subject, say: Say): string {
  const name = fact === "$element" ? say("subject.element") : showName(fact);
  const below = path === undefined || path === "$" ? "" : showText(path.replace(/^\$\.?/, ""));
  const subject = below === "" || below.startsWith("[") ? name + below : `${name}.${below}`;
  const hasParams = typeof params === "object" && params !== null && Object.keys(params).length > 0;
  return hasParams ? say("subject.with", { subject, params: showValue(params, say) }) : subject;
}

/** How the values on one side of a comparison are written. */
export type WriteValue = (value: unknown, say: Say) => string;

/** What a condition compares with, by the value that the rule says: a literal or the name of one. */
export function showRightName(value: unknown, write: WriteValue, say: Say): string {
  if (isFactReference(value)) return showSubject(value, say);
  if (isNameOf(value, "list")) return say("value.list-name", { name: showName(value.list) });
  if (isNameOf(value, "threshold")) return say("value.threshold-name", { name: showName(value.threshold) });
  return write(value, say);
}

/** What a condition compared with: the value that was found, with its name where it has one. */
export function showRight(
  { value, found }: { readonly value: unknown; readonly found: unknown },
  write: WriteValue,
  say: Say,
): string {
  const shown = write(found, say);
  if (isFactReference(value)) {
    const subject = showSubject(value, say);
    return found === undefined ? say("subject.no-value", { subject }) : say("subject.value", { subject, value: shown });
  }
  if (isNameOf(value, "list")) return say("value.list", { name: showName(value.list), value: shown });
  if (isNameOf(value, "threshold")) return say("value.threshold", { name: showName(value.threshold), value: shown });
  return shown;
}
