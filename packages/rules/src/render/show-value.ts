import { makeVisible } from "@rukun/core";
import type { Say } from "./texts.js";

// A value is shown so that it is recognised; whoever wants all of it looks at the facts.
const longestText = 80;
const longestPart = 40;
const longestValue = 200;
const mostItems = [5, 3, 0] as const;

/** A value as a person reads it, on one line, long ones cut, nothing in it hidden and nothing of its own code run. */
export function showValue(value: unknown, say: Say): string {
  return cut(show(value, { say, depth: 0, longest: longestText }), longestValue);
}

/** A name out of a ruleset: as it is where it is a plain word, else in quotes. */
export function showName(name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$.-]*$/u.test(name) ? cut(name, longestText) : quote(cut(name, longestText));
}

/** A text on one line, cut where it is long, with what is hidden in it visible. */
export function showText(text: string): string {
  return makeVisible(cut(text, longestValue));
}

interface Showing {
  readonly say: Say;
  /** How many lists and objects it stands in. */
  readonly depth: number;
  /** How many characters of a text are shown. */
  readonly longest: number;
}

function show(value: unknown, showing: Showing): string {
  const { say } = showing;
  switch (typeof value) {
    case "string":
      return showString(value, showing);
    case "number":
    case "boolean":
      return String(value);
    case "bigint":
      return cut(String(value), longestPart);
    case "undefined":
      return say("value.none");
    case "function":
      return say("value.function");
    case "symbol":
      return quote(cut(String(value.description), longestPart));
    case "object":
      if (value === null) return "null";
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(Number.NaN) : value.toISOString();
      return Array.isArray(value) ? showList(value, showing) : showObject(value, showing);
  }
}

function showString(text: string, { say, longest }: Showing): string {
  const shown = cut(text, longest);
  return shown === text ? quote(text) : say("value.length", { text: quote(shown), count: text.length });
}

function showList(list: readonly unknown[], showing: Showing): string {
  const shown = list.slice(0, itemsAt(showing)).map((item) => show(item, inside(showing)));
  return `[${withRest(shown, list.length, showing).join(", ")}]`;
}

function showObject(object: object, showing: Showing): string {
  const keys = Object.keys(object);
  const shown = keys.slice(0, itemsAt(showing)).map((key) => {
    return `${showName(cut(key, longestPart))}: ${show((object as Record<string, unknown>)[key], inside(showing))}`;
  });
  return `{${withRest(shown, keys.length, showing).join(", ")}}`;
}

function withRest(shown: readonly string[], count: number, { say }: Showing): readonly string[] {
  if (count === shown.length) return shown;
  return shown.length === 0 ? ["…"] : [...shown, say("value.more", { count: count - shown.length })];
}

function itemsAt({ depth }: Showing): number {
  return mostItems[depth] ?? 0;
}

function inside(showing: Showing): Showing {
  return { ...showing, depth: showing.depth + 1, longest: longestPart };
}

/** In quotes that nothing within can end. */
function quote(text: string): string {
  return `"${makeVisible(text.replace(/["\\]/g, "\\$&"))}"`;
}

/** At most so many characters, none of them halved. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = Array.from(text.slice(0, 2 * longest));
  return characters.length <= longest && text.length <= 2 * longest
    ? text
    : `${characters.slice(0, longest - 1).join("")}…`;
}
