import { showValue } from "../errors/show-value.js";

/**
 * What a register's cell shows for a value: lists with semicolons between, nothing that a spreadsheet would run as a
 * formula, no number that can be read as another. `parseRegisterRow` reads the same value back.
 *
 * @internal
 */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return guarded(value.join("; "));
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return guarded(showValue(value));
}

/**
 * A cell as CSV writes it (RFC 4180).
 *
 * @internal
 */
export function csvCell(text: string): string {
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number that cannot be taken for another: 1.234 is written 1.2340. */
function numberText(value: number): string {
  const text = String(value);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** OWASP's list of characters with which a cell becomes a formula. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
