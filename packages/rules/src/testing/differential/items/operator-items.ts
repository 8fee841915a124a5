import { caseDecorators } from "../case-operators.js";
import { factOf, type ItemTest, referenceOf, type Seen, type SeenLeaf } from "./seen.js";

interface Compared {
  readonly left: unknown;
  readonly right: unknown;
  readonly result: unknown;
}

/** A comparison with one of json-rules-engine's operators. */
function compared(operator: RegExp, holds: (compared: Compared, leaf: SeenLeaf, seen: Seen) => boolean): ItemTest {
  return (seen) =>
    !seen.case.replaceOperators &&
    seen.leaves.some(
      (leaf) =>
        operator.test(leaf.operator) &&
        holds({ left: leaf.factResult, right: leaf.valueResult, result: leaf.result }, leaf, seen),
    );
}

const order = (holds: (compared: Compared) => boolean): ItemTest => compared(/^(less|greater)Than/, holds);
const isNumeric = (value: unknown): boolean => typeof value === "string" && /^\d+$/.test(value);
const isDate = (value: unknown): boolean => typeof value === "string" && value.startsWith("2026-");
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Whether two records or lists look the same from above. */
function alike(left: unknown, right: unknown): boolean {
  return typeof left === "object" && String(Object.keys(left ?? {})) === String(Object.keys(Object(right) as object));
}

/** Items 20 to 22: the numeric gate, what the operators take for equal, decorators. */
export const operatorItems: Readonly<Record<string, ItemTest>> = {
  "20 a text that begins with a number": order(({ left, right }) => left === "5abc" && typeof right === "number"),
  "20 a numeric text and a number": order(({ left, right }) => isNumeric(left) && typeof right === "number"),
  "20 two numeric texts": order(({ left, right }) => isNumeric(left) && isNumeric(right)),
  "20 two dates as texts": order(({ left, right }) => isDate(left) && isDate(right)),
  "20 a date as an object": order(({ left }) => left instanceof Date),
  "20 null as fact": order(({ left, right, result }) => left === null && right !== undefined && result === false),
  "20 null as value": order(({ left, right, result }) => typeof left === "number" && right === null && result === true),
  "20 a list of one number": order(({ left, result }) => Array.isArray(left) && result === true),
  "20 a bigint": order(({ left, right }) => typeof left === "bigint" && typeof right === "number"),
  "20 not a number": order(({ left, right }) => Number.isNaN(left) || Number.isNaN(right)),
  "21 NaN equal to itself": compared(/^equal$/, ({ left, right }) => Number.isNaN(left) && Number.isNaN(right)),
  "21 a record equal to a literal of the same": compared(
    /^equal$/,
    ({ left, right, result }, { value }) =>
      alike(left, right) &&
      typeof left === "object" &&
      left !== null &&
      !(left instanceof Date) &&
      referenceOf(value) === undefined &&
      result === false,
  ),
  "21 a record equal to itself by reference": compared(
    /^equal$/,
    ({ left, result }) => typeof left === "object" && left !== null && result === true,
  ),
  "21 a record in a literal list": compared(
    /^in$/,
    ({ left, right, result }) => typeof left === "object" && left !== null && Array.isArray(right) && result === false,
  ),
  "21 in a text": compared(
    /^in$/,
    ({ left, right, result }) => left !== right && typeof right === "string" && result === true,
  ),
  "21 in what has no members": ({ error }) => error === "operator-failed",
  "21 a text that contains": compared(/^contains$/, ({ left, result }) => typeof left === "string" && result === false),
  "22 two decorators": compared(/^\w+:\w+:\w+$/, () => true),
  "22 three decorators": compared(/^\w+:\w+:\w+:\w+$/, () => true),
  "22 not contained in what is no list": compared(
    /^not:contains$/,
    ({ left, result }) => left !== undefined && !Array.isArray(left) && result === true,
  ),
  "22 every fact of none": compared(/^everyFact:/, ({ left, result }) => isEmptyList(left) && result === true),
  "22 some fact of none": compared(/^someFact:/, ({ left, result }) => isEmptyList(left) && result === false),
  "22 sides swapped": compared(/^swap:/, ({ left, right }) => left !== right),
  "22 an unknown operator": ({ error }) => error === "unknown-operator",
  "22 a decorator of the case": ({ leaves }) =>
    leaves.some(({ operator }) => Object.hasOwn(caseDecorators, operator.split(":")[0] ?? "")),
  "22 a built-in operator replaced": ({ case: { replaceOperators }, leaves }) =>
    replaceOperators && leaves.some(({ operator }) => operator.endsWith("equal")),
  "22 a built-in decorator replaced": ({ case: { replaceOperators }, leaves }) =>
    replaceOperators && leaves.some(({ operator }) => operator.startsWith("not:")),
  "22 an operator with a colon in its name": ({ leaves }) => leaves.some(({ operator }) => operator === "is:same"),
  "22 an operator that does not say whether it accepts": (seen) =>
    seen.leaves.some(({ fact, operator }) => operator === "acceptsByFact" && factOf(seen, fact) !== undefined),
};
