/** Where in an input something is: property names and array indexes from the root. */
export type Path = readonly (string | number)[];

/**
 * Writes a path as people read it.
 *
 * @example
 * formatPath(["answers", "l1.purpose.plan", "evidence", 0]) // => 'answers["l1.purpose.plan"].evidence[0]'
 */
export function formatPath(path: Path): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(part)) text += text === "" ? part : `.${part}`;
    else text += `[${JSON.stringify(part)}]`;
  }
  return text;
}
