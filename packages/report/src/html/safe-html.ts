import { cleanText } from "../wording/clean-text.js";

/** Markup that is known to be safe: made by {@link html}, or by a library out of text that it escapes. */
export class SafeHtml {
  /** The markup. */
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What can stand in a template: text is escaped, markup is not, lists are joined, `false` and nothing are left out. */
export type HtmlValue = string | number | SafeHtml | false | null | undefined | readonly HtmlValue[];

/**
 * Makes markup out of a template. Every text put into it is escaped, in content and in quoted attributes alike, so
 * that nothing a community wrote can become markup.
 *
 * @example
 * html`<p title="${'"'}">${"<b>"}</p>`.markup // => '<p title="&quot;">&lt;b&gt;</p>'
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  return new SafeHtml(strings.reduce((markup, string, index) => markup + markupOf(values[index - 1]) + string));
}

function markupOf(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  return value instanceof SafeHtml ? value.markup : value.map(markupOf).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes a text for content and quoted attributes. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
