const said = new WeakSet<object>();

/** Remembers that an error was said, so that one that ends a command after all is not said twice. */
export function markSaid(error: object): void {
  said.add(error);
}

/** Whether an error was said. */
export function wasSaid(error: object): boolean {
  return said.has(error);
}
