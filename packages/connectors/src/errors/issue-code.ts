/**
 * What can be wrong with an input, by stable code, beyond the codes of core: those say what is wrong with a record, such as
 * `missing`, `invalid-value` or `invalid-json`.
 */
export const connectorIssueCodes = [
  "file-not-found",
  "file-unreadable",
  "is-directory",
  "empty-file",
  "binary-file",
  "utf-16",
  "not-gzip",
  "broken-gzip",
  "not-utf8",
  "line-too-long",
  "missing-column",
  "repeated-column",
  "wrong-field-count",
  "unterminated-quote",
  "text-after-quote",
  "unknown-type",
  "invalid-cell",
  "invalid-time",
  "after-as-of",
  "after-today",
  "unknown-mapping",
  "unknown-line",
  "missing-date",
  "record-too-long",
  "broken-json",
  "broken-workbook",
  "file-too-large",
  "not-zulip",
  "missing-realm",
  "out-of-order",
] as const;

/** One of {@link connectorIssueCodes}. */
export type ConnectorIssueCode = (typeof connectorIssueCodes)[number];
