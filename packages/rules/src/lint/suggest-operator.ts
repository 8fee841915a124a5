import type { LintContext } from "./lint-context.js";

/** The operator that was meant, each of its decorators looked at by itself: `not:equl` for `not:equal`. */
export function suggestOperator(
  name: string,
  { operators, suggestions }: Pick<LintContext, "operators" | "suggestions">,
): string | undefined {
  // Beyond a few decorators nobody means anything.
  const parts = name.split(":", 9);
  const meant = parts.map((part, index) =>
    suggestions.for(part, index === parts.length - 1 ? operators.operators : operators.decorators),
  );
  const whole = meant.includes(undefined) ? suggestions.for(name, operators.operators) : meant.join(":");
  return whole === undefined || operators.resolve(whole) === undefined ? undefined : whole;
}
