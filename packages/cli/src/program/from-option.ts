import { RukunError } from "@rukun/core";

/** Runs a check of an option's value; what is wrong with it is said to be there, as it would be of a file. */
export function fromOption<Result>(option: string, check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    throw RukunError.isInstance(error) ? error.at(option) : error;
  }
}
