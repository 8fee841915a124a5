import type { Path } from "@rukun/core";
import { RulesError } from "../errors/rules-error.js";
import type { OperatorDefinition } from "./operator.js";

/** Makes an operator whose value has to stand in the rule. */
export function literalOperator(
  name: string,
  definition: Required<Pick<OperatorDefinition, "prepare">> & Pick<OperatorDefinition, "accepts" | "types">,
): OperatorDefinition {
  return {
    ...definition,
    literal: true,
    evaluate() {
      throw literalNeeded(name);
    },
  };
}

/**
 * The error for a value that does not stand in the rule. A condition without `all`, `any` or `not` around it looks
 * like a reference, to json-rules-engine too.
 */
export function literalNeeded(operator: string, path: Path = [], value?: unknown): RulesError {
  const isCondition = typeof value === "object" && value !== null && Object.hasOwn(value, "operator");
  return new RulesError([
    { code: isCondition ? "bare-condition" : "literal-value-needed", path, params: { operator } },
  ]);
}
