// Weeks and days are of fixed length here: a day is 24 hours. Years and months have none, and are not read.
const pattern =
  /^P(?=\d|T\d)(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/;

const secondsPer = [604_800, 86_400, 3600, 60, 1] as const;

/**
 * The seconds of a duration: a number of them, or ISO 8601 text of weeks, days, hours, minutes and seconds, such as
 * `P7D` or `PT1H30M`. NaN for anything else.
 *
 * @example
 * readDuration("P1DT12H") // => 129600
 * readDuration("P1M") // => NaN
 */
export function readDuration(value: unknown): number {
  if (typeof value === "number") return Number.isFinite(value) ? value : Number.NaN;
  const parts = typeof value === "string" ? pattern.exec(value) : null;
  if (parts === null) return Number.NaN;
  return secondsPer.reduce((seconds, length, index) => seconds + length * Number(parts[index + 1] ?? 0), 0);
}
