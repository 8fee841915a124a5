import { RukunError, type Issue } from "@rukun/core";
import { messages, type MetricsErrorCode } from "./messages.js";

/** Bad input to a function of `@rukun/metrics`. */
export class MetricsError extends RukunError<MetricsErrorCode> {
  /** Which class it is, also across copies of the package. */
  override readonly name = "MetricsError";

  /** @internal */
  constructor(issue: Issue<MetricsErrorCode>) {
    super([issue], messages);
  }
}
