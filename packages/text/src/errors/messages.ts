import { createPlainCatalogue, type Catalogue } from "@rukun/core";

/** What can be wrong with patterns, with a text, or with where to put what was found. */
export type TextErrorCode = "empty-pattern" | "not-a-list" | "not-text" | "too-short";

/**
 * This package's texts.
 *
 * @internal
 */
export const messages: Catalogue<TextErrorCode> = /* @__PURE__ */ createPlainCatalogue<TextErrorCode>({
  en: {
    "empty-pattern": "the pattern is empty and would occur everywhere; remove it or say what to look for",
    "not-a-list": "this is {kind}, not a list of patterns; give an array of strings",
    "not-text": "this is {kind}, not text; give a string",
    "too-short": "the array has room for {length} ids and {size} may be found; give one of length {size} or more",
  },
  id: {
    "empty-pattern": "pola kosong akan ditemukan di mana saja; hapus atau tulis apa yang dicari",
    "not-a-list": "ini {kind}, bukan daftar pola; berikan array berisi string",
    "not-text": "ini {kind}, bukan teks; berikan string",
    "too-short":
      "array ini hanya memuat {length} id, padahal {size} mungkin ditemukan; berikan yang panjangnya {size} atau lebih",
  },
});
