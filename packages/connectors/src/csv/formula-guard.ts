/** What makes a spreadsheet take a cell for a formula: OWASP, "CSV Injection"; the full-width forms work in some too. */
const startsFormula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const startsGuarded = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula.
 *
 * @example
 * guardFormula("=1+1") // => "'=1+1"
 */
export function guardFormula(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of {@link guardFormula} off again. */
export function unguardFormula(text: string): string {
  return text.charCodeAt(0) === 39 && startsGuarded.test(text) ? text.slice(1) : text;
}
