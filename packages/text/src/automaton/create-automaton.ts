import { kindOf } from "../errors/kind-of.js";
import { TextError } from "../errors/text-error.js";
import type { Automaton, Occurrence } from "./automaton.js";
import { createScan } from "./create-scan.js";
import type { Tables } from "./tables.js";

/**
 * What an automaton offers, on its tables.
 *
 * @internal
 */
export function createAutomaton(tables: Tables): Automaton {
  const { lengths, shorter, firstId, ids } = tables;
  const scan = createScan(tables);
  // Which distinct patterns a running call of `ids` has found; all 0 between calls.
  const found = new Uint8Array(lengths.length);

  function forEach(text: string, visit: (id: number, start: number, end: number) => unknown): void {
    checkText(text);
    scan(text, (longest, end) => {
      for (let match = longest; match !== -1; match = shorter[match] as number) {
        const start = end - (lengths[match] as number);
        const idsEnd = firstId[match + 1] as number;
        for (let index = firstId[match] as number; index < idsEnd; index++) {
          if (visit(ids[index] as number, start, end) === false) return false;
        }
      }
      return true;
    });
  }

  return {
    size: ids.length,
    byteLength: bytesOf(found) + bytesOf(tables) + bytesOf(tables.alphabet),
    ids(text, into) {
      checkText(text);
      if (into.length < ids.length) {
        throw new TextError([{ code: "too-short", path: [], params: { length: into.length, size: ids.length } }]);
      }
      let count = 0;
      scan(text, (longest) => {
        // Where a pattern was found before, so were all that it ends in.
        for (let match = longest; match !== -1 && found[match] === 0; match = shorter[match] as number) {
          found[match] = 1;
          into[count++] = match;
        }
        return true;
      });
      for (let index = 0; index < count; index++) found[into[index] as number] = 0;
      return idsOf(tables, into, count);
    },
    forEach,
    find(text) {
      const occurrences: Occurrence[] = [];
      forEach(text, (id, start, end) => occurrences.push({ id, start, end }));
      return occurrences;
    },
  };
}

/**
 * Puts the ids of distinct patterns in their place: each has one at least, so from the last to the first none is
 * overwritten before it is read.
 *
 * @returns how many ids there are
 */
function idsOf({ firstId, ids }: Tables, into: Uint32Array, count: number): number {
  let total = 0;
  for (let index = 0; index < count; index++) {
    const match = into[index] as number;
    total += (firstId[match + 1] as number) - (firstId[match] as number);
  }
  let place = total;
  for (let index = count - 1; index >= 0; index--) {
    const match = into[index] as number;
    const idsStart = firstId[match] as number;
    for (let id = (firstId[match + 1] as number) - 1; id >= idsStart; id--) into[--place] = ids[id] as number;
  }
  return total;
}

function bytesOf(arrays: object): number {
  if (ArrayBuffer.isView(arrays)) return arrays.byteLength;
  let bytes = 0;
  for (const value of Object.values(arrays)) if (ArrayBuffer.isView(value)) bytes += value.byteLength;
  return bytes;
}

function checkText(text: unknown): void {
  if (typeof text !== "string") {
    throw new TextError([{ code: "not-text", path: [], params: { kind: kindOf(text) } }]);
  }
}
