import { RukunError } from "./rukun-error.js";

/** What a `safeParseX` function returns: the value, or the error that `parseX` would have thrown. */
export type SafeParseResult<Value, Failure extends RukunError = RukunError> =
  | {
      /** The input is good. */
      readonly success: true;
      /** What was read. */
      readonly data: Value;
    }
  | {
      /** The input is bad. */
      readonly success: false;
      /** What is wrong with it. */
      readonly error: Failure;
    };

/**
 * Runs a parser and returns its error instead of throwing it. Anything but a Rukun error is a fault of the program
 * and still thrown.
 *
 * @example
 * const result = safely(() => parseJson("{"));
 * result.success // => false
 */
export function safely<Value>(parse: () => Value): SafeParseResult<Value> {
  try {
    return { success: true, data: parse() };
  } catch (error) {
    if (RukunError.isInstance(error)) return { success: false, error };
    throw error;
  }
}
