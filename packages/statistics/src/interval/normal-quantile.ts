// Wichura (1988), Algorithm AS 241: The Percentage Points of the Normal Distribution, routine PPND16, Applied
// Statistics 37(3), 477-484. Coefficients of the numerators and denominators, constant term first, rounded to
// double precision.
const central = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const tail = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const farTail = {
  above: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  below: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

/**
 * The standard normal distribution's quantile: how many standard deviations above the mean a probability lies.
 * Relative error about 1e-16 (AS 241). The libraries that have it bring native build scripts or three digits.
 *
 * @param probability - between 0 and 1, both excluded
 * @throws RangeError when `probability` is outside that range
 * @example
 * normalQuantile(0.975) // => 1.95996398454005…
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1))
    throw new RangeError(`${probability} is not a probability between 0 and 1.`);
  const distance = probability - 0.5;
  if (Math.abs(distance) <= 0.425) return distance * ratio(central, 0.180625 - distance * distance);
  const root = Math.sqrt(-Math.log(distance < 0 ? probability : 1 - probability));
  const size = root <= 5 ? ratio(tail, root - 1.6) : ratio(farTail, root - 5);
  return distance < 0 ? -size : size;
}

function ratio(parts: { above: readonly number[]; below: readonly number[] }, at: number): number {
  return polynomial(parts.above, at) / polynomial(parts.below, at);
}

function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);
}
