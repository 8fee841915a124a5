const blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

// Wide enough to see a direction, narrow enough for a table.
const widest = 24;

/**
 * A series as a row of blocks, the lowest value lowest, of a long series its latest part; gaps where there is no value.
 *
 * @example
 * sparkline([1, 2, null, 8]) // => "▁▂ █"
 * sparkline([3]) // => ""
 */
export function sparkline(values: readonly (number | null)[]): string {
  const latest = values.slice(-widest);
  const known = latest.filter((value) => value !== null);
  if (known.length < 2) return "";
  const low = Math.min(...known);
  const range = Math.max(...known) - low;
  return latest
    .map((value) => {
      if (value === null) return " ";
      return blocks[range === 0 ? 3 : Math.round(((value - low) / range) * (blocks.length - 1))] ?? "";
    })
    .join("");
}
