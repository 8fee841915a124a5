/** The bytes that the heap and typed arrays hold once nothing is left to collect; needs `--expose-gc`. */
export function heldBytes() {
  for (let round = 0; round < 4; round++) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
