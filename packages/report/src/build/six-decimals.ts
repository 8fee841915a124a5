/** Rounds to the six decimals that assessments are kept in, so that sums of them stay comparable. */
export function sixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
