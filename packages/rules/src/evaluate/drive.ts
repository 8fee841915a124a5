import { RulesError, type RulesIssue } from "../errors/rules-error.js";

/** What work waits for. */
export interface Wait {
  /** Is over when work can go on; what it resolves to is of no use to it. */
  readonly over: PromiseLike<unknown>;
  /** What is wrong when there is no time to wait. */
  readonly issue: RulesIssue;
}

/** Work that may have to wait. */
export type Work<Result> = Generator<Wait, Result, unknown>;

/**
 * Does work that must not wait.
 *
 * @throws RulesError with the issue of what it would have to wait for
 */
export function runNow<Result>(work: Work<Result>): Result {
  const step = work.next();
  if (step.done === true) return step.value;
  // Nobody listens to it any more, and an unheard rejection would end the process.
  step.value.over.then(undefined, () => undefined);
  throw new RulesError([step.value.issue]);
}

/** Does work, waiting for what it waits for. */
export async function runLater<Result>(work: Work<Result>): Promise<Result> {
  let step = work.next();
  while (step.done !== true) {
    let failure: { readonly error: unknown } | null = null;
    try {
      await step.value.over;
    } catch (error) {
      failure = { error };
    }
    step = failure === null ? work.next() : work.throw(failure.error);
  }
  return step.value;
}
