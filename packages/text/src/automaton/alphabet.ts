const codeUnits = 2 ** 16;
const pageSize = 256;

/**
 * The code units that occur in patterns, numbered from 1. All others are class 0, so that a row of transitions is as
 * wide as the patterns' alphabet and not as Unicode.
 *
 * @internal
 */
export interface Alphabet {
  /** How many classes there are, class 0 included. */
  readonly size: number;
  /** Which page of `classes` a code unit is on, by its upper byte. */
  readonly pages: Uint16Array;
  /** The class by page and by the code unit's lower byte. Page 0 holds class 0 only. */
  readonly classes: Uint32Array;
}

/**
 * Numbers the code units of the patterns.
 *
 * @internal
 */
export function alphabetOf(patterns: readonly string[]): Alphabet {
  const occurs = new Uint8Array(codeUnits);
  for (const pattern of patterns) {
    for (let index = 0; index < pattern.length; index++) occurs[pattern.charCodeAt(index)] = 1;
  }
  const pages = new Uint16Array(codeUnits / pageSize);
  let pageCount = 1;
  for (let page = 0; page < pages.length; page++) {
    if (occurs.subarray(page * pageSize, (page + 1) * pageSize).includes(1)) pages[page] = pageCount++;
  }
  const classes = new Uint32Array(pageCount * pageSize);
  let size = 1;
  for (let code = 0; code < codeUnits; code++) {
    if (occurs[code] === 1) classes[(pages[code >> 8] as number) * pageSize + (code & 255)] = size++;
  }
  return { size, pages, classes };
}

/**
 * The class of a code unit.
 *
 * @internal
 */
export function classOf({ pages, classes }: Alphabet, code: number): number {
  return classes[((pages[code >> 8] as number) << 8) | (code & 255)] as number;
}
