import { classOf } from "./alphabet.js";
import { createStep } from "./create-step.js";
import { numberOf, type Tables } from "./tables.js";

/**
 * Reads a text once and tells where patterns end in it: `onMatch` gets the longest distinct pattern that ends at `end`,
 * the others that end there follow by `shorter`. The text is read no further when it returns `false`.
 */
export type Scan = (text: string, onMatch: (match: number, end: number) => boolean) => void;

/**
 * Makes the reader of texts.
 *
 * @internal
 */
export function createScan(tables: Tables): Scan {
  const { alphabet, rows, match } = tables;
  const rowsEnd = rows.length;
  const step = createStep(tables);
  return (text, onMatch) => {
    const length = text.length;
    let state = 0;
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (state < rowsEnd) {
        // What `step` does too: nearly all time is spent here, and nearly all of it ends at once.
        state = rows[state + classOf(alphabet, code)] as number;
        if (state >= 0) continue;
        state = ~state;
      } else {
        state = step(state, code);
      }
      const longest = match[numberOf(tables, state)] as number;
      if (longest !== -1 && !onMatch(longest, index + 1)) return;
    }
  };
}
