import { coreCatalogue } from "../locale/core-catalogue.js";
import type { Issues } from "./issue.js";
import { RukunError } from "./rukun-error.js";

/** What can be wrong with what this package reads. */
export type CoreErrorCode =
  | "forbidden-key"
  | "invalid-date"
  | "invalid-instant"
  | "invalid-json"
  | "invalid-period"
  | "not-json"
  | "unknown-time-zone";

/** Bad input to a function of `@rukun/core`. */
export class CoreError extends RukunError<CoreErrorCode> {
  /** Which class it is, also across copies of the package. */
  override readonly name = "CoreError";

  /** @param issues - everything that is wrong */
  constructor(issues: Issues<CoreErrorCode>, options?: ErrorOptions) {
    super(issues, coreCatalogue, options);
  }
}
