/** Terminal styles that the summary uses; the eight basic colours keep to what the reader's scheme makes readable. */
export interface TextStyle {
  /** Stands out. */
  bold(text: string): string;
  /** Steps back. */
  dim(text: string): string;
  /** Holds. */
  good(text: string): string;
  /** Needs a look. */
  warn(text: string): string;
}

/** Styles for a terminal, or none at all. */
export function textStyle(color: boolean): TextStyle {
  const style =
    (open: number, close: number) =>
    (text: string): string =>
      color && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { bold: style(1, 22), dim: style(2, 22), good: style(32, 39), warn: style(33, 39) };
}
