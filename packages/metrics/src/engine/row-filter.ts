/** Which rows count, where not all do. */
export interface RowFilter {
  /** Each row's type, by number. */
  readonly type: Uint8Array;
  /** 1 for each type that is asked for, by number. */
  readonly asked: Uint8Array;
  /** 1 for each row that was deleted, or `null` where that does not matter. */
  readonly deleted: Uint8Array | null;
}

/** Whether a row counts. */
export function isCounted({ type, asked, deleted }: RowFilter, row: number): boolean {
  return asked[type[row] as number] === 1 && (deleted === null || deleted[row] === 0);
}
