import type { ElementPredicate, OperatorContext } from "../operators/operator.js";
import { elementFault } from "./element-fault.js";
import { compileElementLeaf } from "./element-leaf.js";
import { scopeAt, type ElementScope } from "./element-scope.js";

// Deeper and larger than any rule is written: named conditions can double at every step.
const longestPath = 128;
const mostParts = 10_000;

/**
 * Compiles a condition on the elements of an array, for the quantifiers `some`, `every` and `none`.
 *
 * The facts of such a condition, and those that its values refer to, are the element's own properties; a property
 * that is missing is undefined, and `$element` is the element itself. Without conditions `all` and `any` are both
 * true, as in json-rules-engine.
 */
export function compilePredicate(condition: unknown, context: OperatorContext): ElementPredicate {
  return compile(condition, { context, compile, within: [], size: { parts: 0 } });
}

function compile(condition: unknown, scope: ElementScope): ElementPredicate {
  const { path } = scope.context;
  if (typeof condition !== "object" || condition === null || path.length > longestPath) {
    throw elementFault("not-a-condition", path);
  }
  if (++scope.size.parts > mostParts) throw elementFault("large-condition", path, { limit: String(mostParts) });
  const given = condition as Readonly<Record<string, unknown>>;
  // Of several keys json-rules-engine reads the first of these.
  if (Object.hasOwn(given, "any")) {
    const parts = compileAll(given["any"], scopeAt(scope, "any"));
    return parts.length === 0 ? () => true : (element) => parts.some((holds) => holds(element));
  }
  if (Object.hasOwn(given, "all")) {
    const parts = compileAll(given["all"], scopeAt(scope, "all"));
    return (element) => parts.every((holds) => holds(element));
  }
  if (Object.hasOwn(given, "not")) {
    const holds = compile(given["not"], scopeAt(scope, "not"));
    return (element) => !holds(element);
  }
  if (Object.hasOwn(given, "condition")) return compileNamed(given["condition"], scopeAt(scope, "condition"));
  return compileElementLeaf(given, scope);
}

function compileAll(conditions: unknown, scope: ElementScope): readonly ElementPredicate[] {
  if (!Array.isArray(conditions)) throw elementFault("not-a-condition", scope.context.path);
  return conditions.map((condition: unknown, index) => compile(condition, scopeAt(scope, index)));
}

function compileNamed(name: unknown, scope: ElementScope): ElementPredicate {
  const { path } = scope.context;
  if (typeof name !== "string") throw elementFault("not-a-condition", path);
  if (scope.within.includes(name)) {
    throw elementFault("condition-cycle", path, { cycle: [...scope.within, name].join(" → ") });
  }
  const condition = scope.context.condition(name);
  if (condition === undefined) throw elementFault("unknown-condition", path, { condition: name });
  return compile(condition, { ...scope, within: [...scope.within, name] });
}
