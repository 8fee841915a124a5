import { requireTool } from "../../require-tool.mjs";

const { LogicEngine } = requireTool("json-logic-engine");

/** json-logic-engine: each rule built into a function, which is what it does fastest, and all of them tried. */
export function prepare({ rules }, { operators = {} }) {
  const engine = new LogicEngine();
  for (const [name, evaluate] of Object.entries(operators)) {
    engine.addMethod(name, { method: ([fact, value]) => evaluate(fact, value), traverse: true, deterministic: true });
  }
  const built = rules.map(({ conditions, event }) => ({ applies: engine.build(logicOf(conditions)), event }));
  return (facts) => {
    const events = [];
    for (const { applies, event } of built) if (applies(facts)) events.push(event);
    return events;
  };
}

const comparisons = {
  equal: "===",
  notEqual: "!==",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
};

/** A condition in JSON Logic. */
function logicOf(condition) {
  if (condition.all) return { and: condition.all.map(logicOf) };
  if (condition.any) return { or: condition.any.map(logicOf) };
  if (condition.not) return { "!": [logicOf(condition.not)] };
  const { operator } = condition;
  const fact = { var: condition.fact };
  const value = condition.value.fact === undefined ? literal(condition.value) : { var: condition.value.fact };
  if (operator in comparisons) return { [comparisons[operator]]: [fact, value] };
  if (operator === "in") return { in: [fact, value] };
  if (operator === "notIn") return { "!": [{ in: [fact, value] }] };
  if (operator === "contains" || operator === "includes") return { in: [value, fact] };
  if (operator === "doesNotContain") return { "!": [{ in: [value, fact] }] };
  return { [operator]: [fact, value] };
}

/** An object would be taken for an operation. */
function literal(value) {
  return typeof value === "object" && !Array.isArray(value) ? { preserve: value } : value;
}
