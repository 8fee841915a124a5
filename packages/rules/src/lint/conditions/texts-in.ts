/** All texts that a value holds, keys aside, however deep. */
export function textsIn(value: unknown): Set<string> {
  const texts = new Set<string>();
  const seen = new Set<object>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "string") texts.add(next);
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    // One by one: as arguments, a long list's items would not fit on the stack.
    for (const part of Object.values(next)) open.push(part);
  }
  return texts;
}
