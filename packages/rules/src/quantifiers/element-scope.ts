import type { ElementPredicate, OperatorContext } from "../operators/operator.js";

/** Where a condition on elements stands. */
export interface ElementScope {
  /** What it may name, and its operators ask for. */
  readonly context: OperatorContext;
  /** Compiles a condition in it. */
  readonly compile: (condition: unknown, scope: ElementScope) => ElementPredicate;
  /** The named conditions that it stands in, outermost first. */
  readonly within: readonly string[];
  /** How many conditions were compiled, each as often as it is named. */
  readonly size: { parts: number };
}

/** The scope of a part of a condition; quantifiers in it know where they stand. */
export function scopeAt(scope: ElementScope, key: string | number): ElementScope {
  const part: ElementScope = {
    ...scope,
    context: {
      ...scope.context,
      path: [...scope.context.path, key],
      compilePredicate: (condition, context) => scope.compile(condition, { ...part, context }),
    },
  };
  return part;
}
