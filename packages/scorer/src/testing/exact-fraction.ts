/** A fraction of whole numbers, always in lowest terms with a positive denominator: arithmetic without rounding. */
export class Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;

  constructor(numerator: bigint, denominator = 1n) {
    if (denominator === 0n) throw new RangeError("A fraction needs a denominator other than 0.");
    const sign = denominator < 0n ? -1n : 1n;
    const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator * sign);
    this.numerator = (sign * numerator) / divisor;
    this.denominator = (sign * denominator) / divisor;
  }

  /** The fraction that a number's shortest decimal writes: 0.1 is one tenth. */
  static of(value: number): Fraction {
    const [, digits = "", exponent = "0"] = /^(.*?)(?:e(.*))?$/.exec(String(value)) ?? [];
    const [whole = "", decimals = ""] = digits.split(".");
    const power = Number(exponent) - decimals.length;
    const unscaled = BigInt(whole + decimals);
    return power >= 0 ? new Fraction(unscaled * 10n ** BigInt(power)) : new Fraction(unscaled, 10n ** BigInt(-power));
  }

  plus(other: Fraction): Fraction {
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  dividedBy(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Negative, 0 or positive, as this is less than, equal to or more than the other. */
  compare(other: Fraction): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** In whole millionths, halves up. */
  millionths(): bigint {
    const doubled = 2n * 1_000_000n * this.numerator + this.denominator;
    const divisor = 2n * this.denominator;
    // BigInt division cuts towards 0; scores are never negative.
    return doubled / divisor;
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
