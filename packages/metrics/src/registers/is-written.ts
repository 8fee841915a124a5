/** Whether a cell holds more than blanks. */
export function isWritten(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}
