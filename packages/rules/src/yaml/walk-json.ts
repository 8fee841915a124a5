import type { Trail } from "../parse/trail.js";

/** A value of JSON where it stands in a text. */
export interface JsonPlace {
  /** Its path. */
  readonly trail: Trail | undefined;
  /** Where it begins, or where its key does. */
  readonly offset: number;
  /** Whether its object has the key already. */
  readonly isRepeated: boolean;
}

interface OpenContainer {
  readonly trail: Trail | undefined;
  /** The keys so far; of a list, none. */
  readonly keys: Set<string> | undefined;
  index: number;
}

/**
 * Goes through the values of a text that is JSON, in the order in which they are written.
 *
 * `JSON.parse` says where nothing stands, and a parser for YAML takes a hundred times as long. Keeps a list of its own
 * instead of recursion, so that no depth exhausts the stack.
 */
export function* walkJson(text: string): Generator<JsonPlace, void, undefined> {
  const open: OpenContainer[] = [];
  let position = 0;
  // Of the value that comes next, where it has a key.
  let pending: JsonPlace | undefined;
  while (position < text.length) {
    const character = text[position] as string;
    const container = open.at(-1);
    if (" \t\n\r,:".includes(character)) position++;
    else if (character === "}" || character === "]") {
      open.pop();
      position++;
    } else if (character === '"' && container?.keys !== undefined && pending === undefined) {
      const end = endOfString(text, position);
      const part = JSON.parse(text.slice(position, end)) as string;
      pending = { trail: { part, parent: container.trail }, offset: position, isRepeated: container.keys.has(part) };
      container.keys.add(part);
      position = end;
    } else {
      const trail = container && { part: container.index++, parent: container.trail };
      const place = pending ?? { trail, offset: position, isRepeated: false };
      pending = undefined;
      yield place;
      if (character === "{" || character === "[") {
        open.push({ trail: place.trail, keys: character === "{" ? new Set() : undefined, index: 0 });
        position++;
      } else position = character === '"' ? endOfString(text, position) : endOfWord(text, position);
    }
  }
}

function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  return end + 1;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && !" \t\n\r,]}".includes(text[end] as string)) end++;
  return end;
}
