import { CommandError, type CommandIssue } from "../../errors/command-error.js";

/**
 * Reads `field=value` words.
 *
 * @throws CommandError with every word that is none, and every field given twice
 * @example
 * readFields(["title=Answer = help", "owner=Siti"]) // => { title: "Answer = help", owner: "Siti" }
 */
export function readFields(words: readonly string[]): Readonly<Record<string, string>> {
  const fields = new Map<string, string>();
  const issues: CommandIssue[] = [];
  for (const word of words) {
    const equals = word.indexOf("=");
    const name = word.slice(0, equals).trim();
    if (equals < 1 || name === "") issues.push({ code: "invalid-field", params: { field: word } });
    else if (fields.has(name)) issues.push({ code: "repeated-field", params: { field: name } });
    else fields.set(name, word.slice(equals + 1));
  }
  const [first, ...rest] = issues;
  if (first !== undefined) throw new CommandError(first, ...rest);
  return Object.fromEntries(fields);
}
