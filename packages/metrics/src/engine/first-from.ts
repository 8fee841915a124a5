/**
 * The first place between `from` and `to` whose value is at least `value`, or `to`; values ascending. It looks in
 * steps that double from `from` on, since the next day begins near where the last one did.
 */
export function firstFrom(ascending: Float64Array | Uint32Array, value: number, from: number, to: number): number {
  let step = 64;
  while (from + step < to && (ascending[from + step] as number) < value) step *= 2;
  let low = step === 64 ? from : from + step / 2;
  let high = Math.min(from + step, to);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
