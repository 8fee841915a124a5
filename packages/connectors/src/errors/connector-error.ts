import { createCatalogue, type Catalogue, type Issue, type Issues } from "@rukun/core";
import { InputError } from "@rukun/core/schemas";
import type { ConnectorIssueCode } from "./issue-code.js";
import { messagesEn } from "./messages-en.js";
import { messagesId } from "./messages-id.js";

/** The texts of this package. */
export const connectorCatalogue: Catalogue<ConnectorIssueCode> = /* @__PURE__ */ createCatalogue({
  en: messagesEn,
  id: messagesId,
});

/** One thing wrong with an input: code, file, line and the column or property. */
export type ConnectorIssue = Issue;

/**
 * An input that could not be read, or one record of it: a stable code, the file, the line, where in it, and what to
 * do about it. The codes are {@link connectorIssueCodes} and, for what is wrong with a record itself, core's.
 */
export class ConnectorError extends InputError {
  /** Which class it is, also across copies of the package. */
  override readonly name = "ConnectorError";

  /** @param issues - everything that is wrong */
  constructor(issues: Issues, options?: ErrorOptions) {
    super(issues, connectorCatalogue, options);
  }
}
