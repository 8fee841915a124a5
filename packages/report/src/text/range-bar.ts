/**
 * A range as a bar of characters: certain, not known yet, missing.
 *
 * @param range - the lower and the upper score, 0..1
 * @param width - in characters
 * @example
 * rangeBar({ low: 0.5, high: 0.7 }, 10) // => "█████▒▒░░░"
 */
export function rangeBar(
  { low, high }: { readonly low: number | null; readonly high: number | null },
  width: number,
): string {
  const full = Math.floor((low ?? 0) * width);
  const open = Math.floor((high ?? 0) * width) - full;
  return "█".repeat(full) + "▒".repeat(open) + "░".repeat(width - full - open);
}
