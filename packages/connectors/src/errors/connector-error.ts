import { createCatalogue, RukunError, type Catalogue, type Issue } from "@rukun/core";
import type { ConnectorIssueCode } from "./issue-code.js";
import { messagesEn } from "./messages-en.js";
import { messagesId } from "./messages-id.js";

/** The texts of this package. */
export const connectorCatalogue: Catalogue<ConnectorIssueCode> = /* @__PURE__ */ createCatalogue({
  en: messagesEn,
  id: messagesId,
});

/** One thing wrong with an input: code, file, line and the column or property. */
export type ConnectorIssue = Issue<ConnectorIssueCode>;

/**
 * An input that could not be read, or one record of it: a stable code, the file, the line, where in it, and what to
 * do about it.
 */
export class ConnectorError extends RukunError<ConnectorIssueCode> {
  override readonly name = "ConnectorError";

  /** @internal */
  constructor(issues: readonly [ConnectorIssue, ...ConnectorIssue[]], options?: ErrorOptions) {
    super(issues, connectorCatalogue, options);
  }
}
