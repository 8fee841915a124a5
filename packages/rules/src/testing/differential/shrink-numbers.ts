/**
 * Makes a list of choices as simple as it can be while something still holds for it: whole stretches become 0, then
 * single choices smaller.
 */
export async function shrinkNumbers(
  numbers: readonly number[],
  holds: (numbers: readonly number[]) => Promise<boolean>,
): Promise<number[]> {
  let simplest = [...numbers];
  const attempt = async (changed: number[]): Promise<boolean> => {
    const isSimpler = changed.some((number, index) => number !== simplest[index]) || changed.length < simplest.length;
    if (!isSimpler || !(await holds(changed))) return false;
    simplest = changed;
    return true;
  };
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (let length = 64; length > 0; length = Math.floor(length / 2)) {
      for (let start = 0; start < simplest.length; start += length) {
        const without = [...simplest.slice(0, start), ...simplest.slice(start + length)];
        const cleared = simplest.map((number, index) => (index >= start && index < start + length ? 0 : number));
        if ((await attempt(without)) || (await attempt(cleared))) isChanged = true;
      }
    }
    for (let index = 0; index < simplest.length; index++) {
      for (const divisor of [100, 10, 2]) {
        const smaller = simplest.with(index, Math.floor((simplest[index] as number) / divisor));
        if (await attempt(smaller)) isChanged = true;
      }
      for (let less = 1; less <= 8; less *= 2) {
        const number = (simplest[index] as number) - less;
        if (number >= 0 && (await attempt(simplest.with(index, number)))) isChanged = true;
      }
    }
  }
  return simplest;
}
