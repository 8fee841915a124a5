/** Everything that can be wrong with an input, by stable code. */
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
  "invalid-json",
  "not-an-object",
  "unsafe-key",
  "unknown-record",
  "missing-column",
  "unknown-column",
  "duplicate-column",
  "wrong-field-count",
  "unterminated-quote",
  "text-after-quote",
  "missing-field",
  "invalid-field",
  "invalid-timestamp",
  "unknown-type",
  "invalid-mapping",
  "unknown-mapping",
] as const;

/** One of {@link connectorIssueCodes}. */
export type ConnectorIssueCode = (typeof connectorIssueCodes)[number];
