/** An absolute address of a kind that may be linked, without white space or control characters. */
const linkable = /^(?:https?:\/\/[^\s\p{Cc}\p{Cs}\p{Bidi_Control}/?#]|mailto:)[^\s\p{Cc}\p{Cs}\p{Bidi_Control}]*$/iu;

/**
 * An address that may be linked: absolute http, https or mailto. Anything else (`javascript:`, `data:`, a relative
 * path) is shown as text.
 *
 * @example
 * safeLink("https://example.org/plan") // => "https://example.org/plan"
 * safeLink("javascript:alert(1)") // => undefined
 */
export function safeLink(address: string): string | undefined {
  return linkable.test(address) ? address : undefined;
}
