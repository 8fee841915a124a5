import { RukunError, type Issues } from "@rukun/core";
import { countersMessages, type CountersErrorCode } from "./counters-messages.js";

/** An event that cannot be counted, or a counter that cannot be made although its definition is sound. */
export class CountersError extends RukunError<CountersErrorCode> {
  /** Which class it is, also across copies of the package. */
  override readonly name = "CountersError";

  /** @param issues - everything that is wrong */
  constructor(issues: Issues<CountersErrorCode>, options?: ErrorOptions) {
    super(issues, countersMessages, options);
  }
}
