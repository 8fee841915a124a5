import type { ConditionExplanation, ComparisonExplanation } from "../explain/explain-condition.js";
import type { EvaluationFailure } from "../explain/explain-rules.js";
import { meets, valuesOf, type Need } from "./operator-values.js";
import { readOperatorName, relate, type OperatorName } from "./relation.js";
import { rightWriter, showComparison } from "./show-condition.js";
import { showRight, showSubject } from "./show-operand.js";
import { showName, showText, showValue } from "./show-value.js";
import type { Say, TextKey } from "./texts.js";

/** What came of a comparison, in words. */
export function describeComparison(
  explanation: ConditionExplanation & { readonly comparison: ComparisonExplanation },
  failures: readonly EvaluationFailure[],
  say: Say,
): string {
  const { comparison, result, isSkipped, missing } = explanation;
  const text = (): string => showComparison(comparison, say);
  if (isSkipped) return say("comparison.skipped", { text: text() });
  if (missing.length > 0) {
    const key = result === null ? "comparison.unknown" : result ? "comparison.passed" : "comparison.given-up";
    return say(key, { text: text(), facts: missing.map(showName).join(", ") });
  }
  if (result === null) {
    const failure = failures.find(({ name }) => name === comparison.operator);
    return say("comparison.failed", { text: text(), reason: showText(failure?.reason ?? "") });
  }
  return describeMade(comparison, result, say);
}

function describeMade(comparison: ComparisonExplanation, result: boolean, say: Say): string {
  const { value, factResult, valueResult } = comparison;
  const operator = readOperatorName(comparison.operator);
  const values = valuesOf(operator.base);
  // What a decorator takes apart or swaps is not what the operator knows how to write.
  const isWhole = operator.decorators.every((decorator) => decorator === "not");
  const subject = showSubject(comparison, say);
  const left =
    factResult === undefined || (factResult === null && operator.base === "exists")
      ? subject
      : say("subject.value", { subject, value: (isWhole ? values.left : showValue)(factResult, say) });
  const right = showRight({ value, found: valueResult }, isWhole ? rightWriter(operator.base) : showValue, say);
  const unmet = unmetNeed({ operator, factResult, result });
  if (unmet !== undefined) return say(unmet, { left, right });
  const isBare = factResult === undefined && operator.base !== "exists";
  return relate(
    {
      operator,
      left: isBare ? say("subject.no-value", { subject }) : left,
      right,
      value: valueResult,
      holds: result,
    },
    say,
  );
}

/** What keeps an operator from comparing a fact's value, which is then no denial of the comparison. */
function unmetNeed(given: {
  readonly operator: OperatorName;
  readonly factResult: unknown;
  readonly result: boolean;
}): TextKey | undefined {
  const { operator, factResult, result } = given;
  const { need, isDenied } = needOf(operator);
  if (need === undefined || result !== isDenied || meets(need, factResult)) return undefined;
  if (factResult === undefined || factResult === null) return "needs.value";
  return need === "numeric" ? "needs.number" : `needs.${need}`;
}

/** What the operator or the decorator that sees the fact's value first needs, and whether its answer is turned round. */
function needOf({ decorators, base }: OperatorName): { readonly need: Need | undefined; readonly isDenied: boolean } {
  const start = decorators.findIndex((decorator) => decorator !== "not");
  const [first, ...rest] = start === -1 ? [] : decorators.slice(start);
  const isDenied = (start === -1 ? decorators.length : start) % 2 === 1;
  if (first === "someFact" || first === "everyFact") return { need: "list", isDenied };
  // What stands behind a swap sees the other value, and a denial within is no denial of the whole.
  const isDirect = [first, ...rest].every(
    (decorator) => decorator === undefined || decorator === "someValue" || decorator === "everyValue",
  );
  return { need: isDirect ? valuesOf(base).need : undefined, isDenied };
}
