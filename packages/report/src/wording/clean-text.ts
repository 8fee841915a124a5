// Control characters, half surrogate pairs and characters that turn the direction of writing: none belongs in a name
// or a reason, and each can make a page or a terminal show something else than what is there.
const unwanted = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/**
 * Makes a text from outside harmless to look at: line breaks and tabs become spaces, other control characters, half
 * surrogate pairs and marks that turn the direction of writing become U+FFFD.
 *
 * @example
 * cleanText("Kopi\nNusantara\u202e") // => "Kopi Nusantara\ufffd"
 */
export function cleanText(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, " ").replace(unwanted, "\ufffd");
}
