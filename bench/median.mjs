/** The middle of the values, or the mean of the two in the middle. */
export function median(values) {
  const ascending = [...values].sort((first, second) => first - second);
  const half = ascending.length / 2;
  return (ascending[Math.ceil(half) - 1] + ascending[Math.floor(half)]) / 2;
}
