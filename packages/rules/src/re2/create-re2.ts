import { RE2JS } from "re2js";
import type { LinearRegex, RegexEngine } from "../operators/operator.js";
import { requiredText } from "./required-text.js";

/** How much work a regular expression may make. */
export interface Re2Options {
  /** How much of a text is searched, in UTF-16 units from its beginning; 100,000 unless given. */
  readonly maxLength?: number;
  /** How long a pattern may be, in UTF-16 units; 2,000 unless given. */
  readonly maxPatternLength?: number;
}

const flagValues: Readonly<Record<string, number>> = {
  i: RE2JS.CASE_INSENSITIVE,
  m: RE2JS.MULTILINE,
  s: RE2JS.DOTALL,
  // Texts are read by code points in any case.
  u: 0,
};

/**
 * Makes an engine for the regular expressions of `matches`, whose time is linear in the text whatever the pattern is:
 * RE2's algorithm, in JavaScript (RE2JS), for any runtime.
 *
 * It takes JavaScript's patterns with the flags `i`, `m`, `s` and `u`, and reads texts by code points, as `u` says.
 * Look-around and references back to groups cannot be had in linear time and are refused with the reason. Where RE2
 * differs from JavaScript it stays RE2: `\s` is ASCII's white space, `.` matches all but `\n`, and with `m` lines end
 * at `\n` alone. Of a text longer than `maxLength` the rest is not looked at, and `$` matches where it was cut.
 *
 * Source: Cox, "Regular Expression Matching Can Be Simple And Fast" (2007).
 *
 * @throws RangeError when a length is not a whole number from 1
 * @example
 * createRe2({ maxLength: 1000 }).compile("(a+)+$", "").test("a".repeat(100_000) + "!") // => true
 */
export function createRe2(options: Re2Options = {}): RegexEngine {
  const { maxLength = 100_000, maxPatternLength = 2000 } = options;
  for (const length of [maxLength, maxPatternLength]) {
    if (!Number.isInteger(length) || length < 1)
      throw new RangeError(`${length} is no length; give a whole number from 1`);
  }
  return {
    compile(pattern, flags) {
      if (pattern.length > maxPatternLength) throw new Error(`it is longer than ${maxPatternLength} characters`);
      const regex = compile(pattern, readFlags(flags));
      const required = flags.includes("i") ? requiredText(pattern) : "";
      return { test: (text) => holds(text.length > maxLength ? text.slice(0, maxLength) : text, regex, required) };
    },
  };
}

/**
 * {@link createRe2} as it is without options.
 *
 * @example
 * re2.compile("bit\\.ly/\\w+", "i").test("klik BIT.LY/promo") // => true
 */
export const re2: RegexEngine = /* @__PURE__ */ createRe2();

/** To look for a text that every match has in it costs a fraction of running the expression. */
function holds(text: string, regex: LinearRegex, required: string): boolean {
  return (required === "" || text.toLowerCase().includes(required)) && regex.test(text);
}

function readFlags(flags: string): number {
  let value = 0;
  for (const flag of flags) {
    const known = Object.hasOwn(flagValues, flag) ? flagValues[flag] : undefined;
    if (known === undefined) throw new Error(`it has the flag "${flag}", and only i, m, s and u mean something here`);
    value |= known;
  }
  return value;
}

function compile(pattern: string, flags: number): LinearRegex {
  checkEscapes(pattern);
  try {
    return RE2JS.compile(RE2JS.translateRegExp(pattern), flags);
  } catch (error) {
    const reason = /\(\?<?[=!]/.test(withoutLiterals(pattern)) ? looksAround : (error as Error).message;
    throw new Error(reason.replace(/^error parsing regexp: /, ""), { cause: error });
  }
}

const looksAround = "it looks around, which cannot be done in linear time";
const refersBack = "it refers back to a group, which cannot be done in linear time";

// Half of a surrogate pair is no code point, so that `\ud83d\ude00` would match nothing.
const anEscape = /\\(?:u\{[\da-f]{1,6}\}|u(?!d[89a-f])[\da-f]{4}|x[\da-f]{2}|c[a-z]|.?)/gisu;
const knownEscape = /^\\(?:[^\dA-Za-z]|[dDwWsSbBnrtfvpP0]|u.{4,}|x..|c.)$/su;

/** RE2JS reads an escape that it does not know as the letter itself, and a pattern from elsewhere means something. */
function checkEscapes(pattern: string): void {
  for (const [escape] of pattern.matchAll(anEscape)) {
    if (/^\\[1-9k]/.test(escape)) throw new Error(refersBack);
    if (!knownEscape.test(escape)) throw new Error(`it has ${escape}, which means nothing`);
  }
}

/** The pattern without what is escaped or in a class. */
function withoutLiterals(pattern: string): string {
  return pattern.replace(/\\./gsu, "").replace(/\[[^\]]*\]/g, "");
}
