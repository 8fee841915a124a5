import { RukunError, type Issues } from "@rukun/core";
import { messages, type TextErrorCode } from "./messages.js";

/** Bad input to a function of `@rukun/text`. */
export class TextError extends RukunError<TextErrorCode> {
  /** Which class it is, also across copies of the package. */
  override readonly name = "TextError";

  /** @param issues - everything that is wrong */
  constructor(issues: Issues<TextErrorCode>, options?: ErrorOptions) {
    super(issues, messages, options);
  }
}
