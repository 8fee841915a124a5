/** A column of a log. */
export type Column = Uint8Array | Uint32Array | Int32Array | Float64Array;

/**
 * The column itself when it holds `length` entries, else a copy with room for half as many again.
 */
export function grown<C extends Column>(column: C, length: number): C {
  if (length <= column.length) return column;
  const copy = new (column.constructor as new (length: number) => C)(Math.max(length, Math.ceil(column.length * 1.5)));
  copy.set(column);
  return copy;
}
