/**
 * A number to six decimals: how every figure of an assessment is stored and compared, so that the noise of binary
 * fractions decides nothing.
 *
 * @example
 * sixDecimals(0.1 + 0.2) // => 0.3
 */
export function sixDecimals(value: number): number {
  // toFixed rounds the exact binary value; adding 0 turns -0 into 0.
  return Number(value.toFixed(6)) + 0;
}

/**
 * A share as whole points of 100, rounded down: 0.699999 must not read as 70.
 *
 * @param share - 0..1
 * @example
 * wholePoints(0.29) // => 29
 * wholePoints(0.699999) // => 69
 */
export function wholePoints(share: number): number {
  // Through whole millionths: 100 × 0.29 is 28.999999999999996.
  return Math.floor(Math.round(sixDecimals(share) * 1e6) / 1e4);
}

/** Whether a value reaches a bar, both to six decimals. */
export function reaches(value: number, bar: number): boolean {
  return sixDecimals(value) >= sixDecimals(bar);
}

/** A figure to six decimals, or `null` where there is none. */
export function sixDecimalsOrNull(value: number | null): number | null {
  return value === null ? null : sixDecimals(value);
}
