/**
 * The number that a spreadsheet cell's text means, however its writer separates decimals; `undefined` where it is
 * no number, `"ambiguous"` where it may be two.
 *
 * - `1250`, `-0.5`, `.5`, `1e6`: as programs write them.
 * - `12,5`, `0,125`: a decimal comma, as Indonesian writes it.
 * - `1.234,5`, `1,234.5`, `1.234.567`, `1,234,567`: both separators, or one repeated, can be read one way only.
 * - `30 %`: a share, 0.3.
 * - `1.500`, `1,500`: one separator before exactly three digits is 1.5 to one reader and 1500 to another. Ambiguous.
 *
 * @example
 * readNumber("1.234,5") // => 1234.5
 * readNumber("1.500") // => "ambiguous"
 */
export function readNumber(text: string): number | "ambiguous" | undefined {
  const [, sign = "", digits = "", percent] =
    /^([+-]?)([\d.,]+|[\d.]+[eE][+-]?\d+)(%?)$/.exec(text.replace(/\s/g, "")) ?? [];
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return "ambiguous";
  const plain = withDecimalPoint(digits);
  if (plain === undefined) return undefined;
  // Dividing by 100 would leave dust in the last digit: the decimal point is shifted instead.
  const value = Number(percent === "%" ? `${plain}e-2` : plain);
  if (!Number.isFinite(value)) return undefined;
  return sign === "-" ? 0 - value : value;
}

function withDecimalPoint(digits: string): string | undefined {
  if (/^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(digits)) return digits;
  if (/^\d+,\d+$/.test(digits)) return digits.replace(",", ".");
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return digits.replaceAll(",", "");
  return undefined;
}
