import type { AttributeValue } from "@rukun/core";
import type { AttributeColumn } from "./csv-mapping.js";

const space = 32;

/** A cell as an attribute of a type; `undefined` when it is none. */
export function convertCell(cell: string, type: AttributeColumn["type"]): AttributeValue | undefined {
  if (type === "string") return cell;
  return type === "number" ? toNumber(cell) : toBoolean(cell);
}

/** A number, written with a decimal point; `undefined` for anything else. */
export function toNumber(cell: string): number | undefined {
  // Number takes an empty text, and white space, for 0.
  if (cell === "" || (cell.charCodeAt(0) <= space && cell.trim() === "")) return undefined;
  const number = Number(cell);
  return Number.isFinite(number) ? number : undefined;
}

/** `1`, `true`, `yes` and `0`, `false`, `no`; `undefined` for anything else. */
export function toBoolean(cell: string): boolean | undefined {
  if (cell === "1" || cell === "true" || cell === "yes") return true;
  if (cell === "0" || cell === "false" || cell === "no") return false;
  return undefined;
}
