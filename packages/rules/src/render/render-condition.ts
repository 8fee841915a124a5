import type { Condition } from "../model/condition.js";
import type { RenderOptions } from "./render-explanation.js";
import { showCondition } from "./show-condition.js";
import { sayIn } from "./texts.js";

/**
 * Writes a condition for people, on one line: what it asks, without the values that an evaluation found.
 *
 * @example
 * const condition: Condition = {
 *   any: [
 *     { fact: "posts", operator: "lessThan", value: 3 },
 *     { not: { condition: "trusted" } },
 *   ],
 * };
 * renderCondition(condition, { locale: "en" }) // => "(posts is less than 3 or it is not so that the condition trusted holds)"
 */
export function renderCondition(condition: Condition, { locale }: RenderOptions): string {
  return showCondition(condition, sayIn(locale));
}
