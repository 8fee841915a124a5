import { createPlainCatalogue, type Catalogue, type MessageParameter } from "@rukun/core";
import en from "./locales/en.json" with { type: "json" };
import id from "./locales/id.json" with { type: "json" };

/** A text of explanations. */
export type TextKey = keyof typeof en;

/** The texts of explanations. */
export const explanationTexts: Catalogue<TextKey> = /* @__PURE__ */ createPlainCatalogue<TextKey>({ en, id });

/** Says a text in the language of an explanation. */
export type Say = (key: TextKey, params?: Readonly<Record<string, MessageParameter>>) => string;

/** Makes what says texts in a language. */
export function sayIn(locale: string): Say {
  return (key, params = {}) => explanationTexts.text(locale, key, params);
}

/** Whether there is a text for the comparisons of an operator. */
export function isWorded(operator: string): boolean {
  return operator !== "operator" && Object.hasOwn(en, `${operator}.true`);
}
