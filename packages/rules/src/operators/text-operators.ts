import type { OperatorDefinition } from "./operator.js";
import { parts } from "./parts.js";
import { readingOperator } from "./reading-operator.js";

/** `includes`: whether a text has another in it. */
export const includes: OperatorDefinition = textOperator("includes", (fact, value) => fact.includes(value));

/** `startsWith`: whether a text begins with another. */
export const startsWith: OperatorDefinition = textOperator("startsWith", (fact, value) => fact.startsWith(value));

/** `endsWith`: whether a text ends with another. */
export const endsWith: OperatorDefinition = textOperator("endsWith", (fact, value) => fact.endsWith(value));

/** The empty text is in every other, so that a rule that looks for it is a slip. */
function textOperator(name: string, compare: (fact: string, value: string) => boolean): OperatorDefinition {
  const operator = readingOperator<string, string>({
    name,
    example: "text",
    readFact: asText,
    read: (value) => (value === "" ? undefined : asText(value)),
    compare,
    types: { fact: ["string"], value: ["string"] },
  });
  // Where a text begins or ends with another, it has it in it.
  const keys = (value: unknown): readonly string[] | undefined =>
    typeof value === "string" && value !== "" ? [value] : undefined;
  return { ...operator, lookUp: { table: parts, keys } };
}

/** A text, and undefined for anything else. */
export function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
