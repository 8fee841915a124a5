import { nearest } from "@rukun/core";
import { CommandError } from "../errors/command-error.js";

/** Reads the value of an option that has a closed list of values. */
export function oneOf<Value extends string>(option: string, values: readonly Value[]): (given: string) => Value {
  return (given) => {
    const value = values.find((candidate) => candidate === given);
    if (value !== undefined) return value;
    throw new CommandError({
      code: "unknown-value",
      params: { option, value: given, values: values.join(", "), nearest: nearest(given, values) ?? "none" },
    });
  };
}

/** Reads the value of an option that takes several of a closed list, separated by commas, each once. */
export function severalOf<Value extends string>(
  option: string,
  values: readonly Value[],
): (given: string) => readonly Value[] {
  const read = oneOf(option, values);
  return (given) => [...new Set(commaSeparated(given).map(read))];
}

/** Reads the value of an option that takes several, separated by commas or by being given again. */
export function commaSeparated(given: string, before: readonly string[] = []): readonly string[] {
  const words = given.split(",").map((word) => word.trim());
  return [...before, ...words.filter((word) => word !== "")];
}
