/** Escapes of one letter that stand for no text of their own, and take nothing that follows. */
const plainEscape = /^[dDwWsSbBnrtfv]$/;
const escapedPunctuation = /^[!-/:-@[-`{-~]$/;

/** What has no other case than ASCII's: `k` also matches the Kelvin sign, and `s` the long s. */
const foldsInAscii = /^(?![ks])[\0-\x7f]$/i;

/**
 * A text that every match of a regular expression has in it, whatever its case: in lower case, as long a one as is
 * found without much ado, to be looked for in the text in lower case. Empty where there may be none.
 *
 * RE2JS does this itself, for more than is done here, but not where case does not count. Source of the idea: RE2's
 * prefilter (Cox, "Regular Expression Matching with a Trigram Index", 2012).
 *
 * @example
 * requiredText("https?://Bit\\.ly/\\w+") // => "://bit.ly/"
 * requiredText("cat|dog") // => ""
 */
export function requiredText(pattern: string): string {
  const characters = Array.from(pattern);
  let longest = "";
  let run: string[] = [];
  function endRun(): void {
    const text = run.join("");
    if (text.length > longest.length) longest = text;
    run = [];
  }
  function add(character: string): void {
    if (foldsInAscii.test(character)) run.push(character.toLowerCase());
    else endRun();
  }
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] as string;
    if (character === "|") return "";
    if (character === "\\") {
      const escaped = characters[++index] ?? "";
      if (escapedPunctuation.test(escaped)) add(escaped);
      else if (plainEscape.test(escaped)) endRun();
      else return "";
    } else if ("*?{".includes(character)) {
      // What comes before may not be there, or more than once.
      run.pop();
      endRun();
      if (character === "{") index = characters.indexOf("}", index);
    } else if (character === "(" || character === "[") {
      endRun();
      index = character === "(" ? endOfGroup(characters, index) : endOfClass(characters, index);
    } else if ("+^$.".includes(character)) endRun();
    else add(character);
    // Where a group or a class does not end as it should, nothing is known.
    if (index === -1) return "";
  }
  endRun();
  return longest;
}

/** The index of the parenthesis that ends a group; -1 where it sets flags, or does not end. */
function endOfGroup(characters: readonly string[], start: number): number {
  let depth = 0;
  for (let index = start; index < characters.length && index !== -1; index++) {
    const character = characters[index];
    if (character === "\\") index++;
    else if (character === "[") index = endOfClass(characters, index);
    else if (character === "(") {
      if (characters[index + 1] === "?" && !/[:<P]/.test(characters[index + 2] ?? "")) return -1;
      depth++;
    } else if (character === ")" && --depth === 0) return index;
    if (index === -1) return -1;
  }
  return -1;
}

/** The index of the bracket that ends a class; -1 where it has one within, or does not end. */
function endOfClass(characters: readonly string[], start: number): number {
  // A bracket at the beginning is one of the characters to some engines and the end to others.
  const first = characters[start + 1] === "^" ? start + 2 : start + 1;
  if (characters[first] === "]") return -1;
  for (let index = first; index < characters.length; index++) {
    const character = characters[index];
    if (character === "\\") index++;
    else if (character === "[") return -1;
    else if (character === "]") return index;
  }
  return -1;
}
