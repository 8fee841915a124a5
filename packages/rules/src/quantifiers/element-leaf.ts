import type { Path } from "@rukun/core";
import { RulesError } from "../errors/rules-error.js";
import { applyPath, parsePath, type ParsedPath } from "../facts/path.js";
import type { ElementPredicate, OperatorContext } from "../operators/operator.js";
import { literalNeeded } from "../operators/literal-operator.js";
import { elementFault } from "./element-fault.js";
import { scopeAt, type ElementScope } from "./element-scope.js";

/** The fact that stands for the element itself, where it is a text or a number rather than an object. */
const elementFact = "$element";

type Fields = Readonly<Record<string, unknown>>;

/** Compiles the comparison of an element's property with a literal or with another property. */
export function compileElementLeaf(leaf: Fields, scope: ElementScope): ElementPredicate {
  const { path } = scope.context;
  const { operator: name, value } = leaf;
  if (typeof name !== "string" || !Object.hasOwn(leaf, "value")) throw elementFault("not-a-condition", path);
  if (Object.hasOwn(leaf, "onMissing")) throw elementFault("element-option", path, { key: "onMissing" });
  const read = compileReference(leaf, scope);
  const operator = scope.context.operator(name);
  if (!operator) throw elementFault("unknown-operator", scopeAt(scope, "operator").context.path, { operator: name });
  const valueScope = scopeAt(scope, "value");
  if (refersTo(value, "fact")) {
    if (operator.definition.literal) throw literalNeeded(operator.base, valueScope.context.path, value);
    const readValue = compileReference(value, valueScope);
    return (element) => Boolean(operator.evaluate(read(element), readValue(element)));
  }
  const holds = operator.prepare(literalOf(value, valueScope.context), valueScope.context);
  return (element) => Boolean(holds(read(element)));
}

/** Reads what a condition or its value refers to out of an element. */
function compileReference(reference: Fields, scope: ElementScope): (element: unknown) => unknown {
  const { fact, path } = reference;
  const where = scope.context.path;
  if (typeof fact !== "string") throw elementFault("not-a-condition", where);
  if (Object.hasOwn(reference, "params")) throw elementFault("element-option", where, { key: "params" });
  const read = fact === elementFact ? (element: unknown) => element : (element: unknown) => property(element, fact);
  if (path === undefined || path === "") return read;
  if (typeof path !== "string") throw elementFault("not-a-condition", [...where, "path"]);
  const parsed = parseElementPath(path, [...where, "path"]);
  return (element) => applyPath(read(element), parsed);
}

function parseElementPath(path: string, where: Path): ParsedPath {
  try {
    return parsePath(path);
  } catch (error) {
    if (!RulesError.isInstance(error)) throw error;
    const [{ code, params }] = error.issues;
    throw new RulesError([{ code, path: where, params }], { cause: error });
  }
}

function property(element: unknown, name: string): unknown {
  if (typeof element !== "object" || element === null || !Object.hasOwn(element, name)) return undefined;
  return (element as Fields)[name];
}

/** The literal that a value is, or that it names in the ruleset. */
function literalOf(value: unknown, context: OperatorContext): unknown {
  if (refersTo(value, "list")) {
    const list = String(value["list"]);
    const terms = context.list(list);
    if (terms === undefined) throw elementFault("unknown-list", context.path, { list });
    return terms;
  }
  if (refersTo(value, "threshold")) {
    const threshold = String(value["threshold"]);
    const limit = context.threshold(threshold);
    if (limit === undefined) throw elementFault("unknown-threshold", context.path, { threshold });
    return limit;
  }
  return value;
}

function refersTo(value: unknown, kind: "fact" | "list" | "threshold"): value is Fields {
  return typeof value === "object" && value !== null && Object.hasOwn(value, kind);
}
