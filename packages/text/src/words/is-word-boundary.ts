// The longest run of marks on one letter that text in a natural language needs (UAX #15, stream-safe text format).
const longestRunOfMarks = 30;
const letterOrDigit = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;

/**
 * Whether a word may begin or end at a place in a text: not between two characters of one word, not before a combining
 * mark, which belongs to the character in front of it, and not inside a surrogate pair. An occurrence stands alone when
 * both of its ends are word boundaries.
 *
 * Letters, digits and the underscore make words, in every script, with the marks on them. Other than `\b` in a regular
 * expression, the place beside a character that makes no word is always a boundary, so that `c++` can stand alone. In
 * scripts that put no space between words (Chinese, Japanese, Thai …) hardly any place within a sentence is one.
 *
 * @param offset - in UTF-16 code units; before the first and after the last character is a boundary
 * @example
 * isWordBoundary("kopi susu", 4) // => true
 * isWordBoundary("kopinya", 4) // => false
 * isWordBoundary("c++", 1) // => true
 */
export function isWordBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  if (startBefore(text, offset + 1) < offset) return false;
  const after = text.codePointAt(offset) as number;
  if (isMark(after)) return false;
  return !isOfWord(after) || !endsInWord(text, offset);
}

/** Whether the character before a place, apart from the marks on it, makes words. */
function endsInWord(text: string, offset: number): boolean {
  let start = offset;
  for (let marks = 0; marks <= longestRunOfMarks && start > 0; marks++) {
    start = startBefore(text, start);
    const character = text.codePointAt(start) as number;
    if (!isMark(character)) return isOfWord(character);
  }
  // Marks on nothing make no word; those of too long a run are taken to continue one.
  return start > 0;
}

/** Where the character begins that ends, or would end, at a place. */
function startBefore(text: string, offset: number): number {
  const isPair = isLow(text.charCodeAt(offset - 1)) && isHigh(text.charCodeAt(offset - 2));
  return isPair ? offset - 2 : offset - 1;
}

function isHigh(code: number): boolean {
  return (code & 0xfc00) === 0xd800;
}

function isLow(code: number): boolean {
  return (code & 0xfc00) === 0xdc00;
}

function isOfWord(character: number): boolean {
  if (character >= 0x80) return letterOrDigit.test(String.fromCodePoint(character));
  const lowerCase = character | 0x20;
  return (
    (lowerCase >= 0x61 && lowerCase <= 0x7a) || (character >= 0x30 && character <= 0x39) || character === 0x5f /* _ */
  );
}

function isMark(character: number): boolean {
  // The first combining mark of Unicode is U+0300.
  return character >= 0x300 && mark.test(String.fromCodePoint(character));
}
