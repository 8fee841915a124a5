import { CountersError } from "./errors/counters-error.js";
import { showValue } from "./show-value.js";

/**
 * Holds a number that a caller gives to what it may be.
 *
 * @throws CountersError `number-out-of-range`
 */
export function checkWholeNumber(
  name: string,
  value: unknown,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  if (typeof value === "number" && Number.isInteger(value) && value >= from && value <= to) return;
  throw new CountersError([
    { code: "number-out-of-range", path: [name], params: { value: showValue(value), from, to } },
  ]);
}
