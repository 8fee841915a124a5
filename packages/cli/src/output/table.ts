/** A column of a table in a terminal. */
export interface TableColumn {
  /** Its heading. */
  readonly heading: string;
  /** Numbers stand to the right, words to the left. */
  readonly align?: "left" | "right";
}

/**
 * Lays rows out in columns as wide as their widest cell, two spaces apart; the last column is not filled up.
 *
 * @param style - how to show the headings
 * @example
 * table([{ heading: "metric" }, { heading: "value", align: "right" }], [["dau", "12"], ["mau_28d", "1,204"]])
 * // => ["metric   value", "dau         12", "mau_28d  1,204"]
 */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  style: (heading: string) => string = (heading) => heading,
): string[] {
  const widths = columns.map((column, index) =>
    Math.max(width(column.heading), ...rows.map((row) => width(row[index] ?? ""))),
  );
  const lay = (cells: readonly string[], shown: (cell: string) => string): string => {
    const parts = columns.map((column, index) => {
      const cell = cells[index] ?? "";
      const space = " ".repeat(Math.max(0, (widths[index] ?? 0) - width(cell)));
      if (column.align === "right") return space + shown(cell);
      return index === columns.length - 1 ? shown(cell) : shown(cell) + space;
    });
    return parts.join("  ").trimEnd();
  };
  return [
    lay(
      columns.map((column) => column.heading),
      style,
    ),
    ...rows.map((row) => lay(row, (cell) => cell)),
  ];
}

/** Characters as a reader counts them. */
function width(text: string): number {
  return Array.from(text).length;
}
