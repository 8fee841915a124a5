/**
 * Ends a command that has said everything itself: what it was asked to check does not hold.
 *
 * @internal
 */
export class FailedCheck extends Error {
  override readonly name = "FailedCheck";
  /** The exit status: 1 where an assertion or a test failed, 2 where the input is wrong. */
  readonly status: 1 | 2;

  constructor(status: 1 | 2) {
    super("a check failed");
    this.status = status;
  }
}
