import type { Issues } from "../errors/issue.js";
import { RukunError } from "../errors/rukun-error.js";
import type { Catalogue } from "../locale/catalogue.js";
import { type CoreMessageKey, coreCatalogue } from "../locale/core-catalogue.js";

/** What can be wrong with a record from outside. Packages that add refinements of their own add codes. */
export const inputErrorCodes = [
  "ambiguous-number",
  "duplicate-column",
  "end-before-start",
  "forbidden-key",
  "invalid-boolean",
  "invalid-date",
  "invalid-format",
  "invalid-instant",
  "invalid-number",
  "invalid-type",
  "invalid-value",
  "missing",
  "missing-time-zone",
  "out-of-range",
  "too-long",
  "too-short",
  "unexpected-value",
  "unknown-column",
  "unknown-key",
  "unknown-time-zone",
] as const;

/** One of {@link inputErrorCodes}. */
export type InputErrorCode = (typeof inputErrorCodes)[number];

/** A record from outside is not what its schema says. Its codes are {@link inputErrorCodes} and its catalogue's. */
export class InputError extends RukunError {
  /** Which class it is, also across copies of the package. */
  override readonly name: string = "InputError";

  /**
   * @param issues - everything that is wrong
   * @param catalogue - the texts of codes beyond {@link inputErrorCodes}
   */
  constructor(issues: Issues, catalogue?: Catalogue, options?: ErrorOptions) {
    super(issues, withOwnTexts(catalogue), options);
  }
}

/** Core's texts, and first those of the package whose schema found the fault. */
function withOwnTexts(own: Catalogue | undefined): Catalogue {
  return {
    messages: { ...coreCatalogue.messages, ...own?.messages },
    text(locale, key, params) {
      if (own !== undefined && Object.values(own.messages).some((texts) => Object.hasOwn(texts, key))) {
        return own.text(locale, key, params);
      }
      return coreCatalogue.text(locale, key as CoreMessageKey, params);
    },
  };
}
