import { requireTool } from "../../require-tool.mjs";

const { ZenDecisionContent, ZenEngine } = requireTool("@gorules/zen-engine");

/** GoRules ZEN, which is native: one decision table that collects, a row an expression, compiled beforehand. */
export function prepare({ rules }) {
  const position = { x: 0, y: 0 };
  const content = new ZenDecisionContent({
    nodes: [
      { id: "facts", type: "inputNode", name: "facts", position },
      {
        id: "table",
        type: "decisionTableNode",
        name: "rules",
        position,
        content: {
          hitPolicy: "collect",
          inputs: [{ id: "applies", name: "applies" }],
          outputs: [{ id: "type", field: "type", name: "type" }],
          rules: rules.map(({ id, conditions, event }) => ({
            _id: id,
            applies: expressionOf(conditions),
            type: text(event.type),
          })),
        },
      },
      { id: "events", type: "outputNode", name: "events", position },
    ],
    edges: [
      { id: "in", sourceId: "facts", targetId: "table", type: "edge" },
      { id: "out", sourceId: "table", targetId: "events", type: "edge" },
    ],
  });
  const decision = new ZenEngine().createDecision(content);
  return async (facts) => (await decision.evaluate(facts)).result;
}

const comparisons = {
  equal: "==",
  notEqual: "!=",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
  in: "in",
  notIn: "not in",
};

/** A condition in ZEN's language for expressions. */
function expressionOf(condition) {
  if (condition.all) return `(${condition.all.map(expressionOf).join(" and ")})`;
  if (condition.any) return `(${condition.any.map(expressionOf).join(" or ")})`;
  if (condition.not) return `not(${expressionOf(condition.not)})`;
  const { fact, operator, value } = condition;
  if (operator in comparisons) return `${fact} ${comparisons[operator]} ${value.fact ?? literal(value)}`;
  if (operator === "contains" || operator === "includes") return `contains(${fact}, ${literal(value)})`;
  if (operator === "doesNotContain") return `not(contains(${fact}, ${literal(value)}))`;
  if (operator === "divisibleBy") return `${fact} % ${value} == 0`;
  if (operator === "near") return `abs(${fact} - ${value.to}) <= ${value.by}`;
  throw new Error(`${operator} is not said in ZEN's language`);
}

function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  return typeof value === "string" ? text(value) : String(value);
}

function text(value) {
  return `'${value}'`;
}
