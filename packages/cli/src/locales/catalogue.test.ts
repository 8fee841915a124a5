import { lintCatalogue } from "@rukun/core";
import { describe, expect, test } from "vitest";
import { catalogue } from "./catalogue.js";
import { commandLocale } from "./command-locale.js";

test("every sentence is there in every language", () => {
  expect(lintCatalogue(catalogue.messages)).toEqual([]);
});

describe("the language", () => {
  test.each([
    { when: "nothing is said", words: [], environment: {}, locale: "en" },
    { when: "LANG says so", words: [], environment: { LANG: "id_ID.UTF-8" }, locale: "id" },
    { when: "LC_ALL wins over LANG", words: [], environment: { LC_ALL: "id_ID", LANG: "en_US" }, locale: "id" },
    { when: "an empty LC_ALL says nothing", words: [], environment: { LC_ALL: "", LANG: "id" }, locale: "id" },
    { when: "the system's is not one of ours", words: [], environment: { LANG: "fr_FR@euro" }, locale: "en" },
    { when: "the C locale is English", words: [], environment: { LC_ALL: "C.UTF-8" }, locale: "en" },
    { when: "--locale wins", words: ["score", "--locale", "id"], environment: { LANG: "en_US" }, locale: "id" },
    { when: "--locale= wins", words: ["--locale=en"], environment: { LANG: "id_ID" }, locale: "en" },
    { when: "what comes after -- is no option", words: ["--", "--locale", "id"], environment: {}, locale: "en" },
  ])("is $locale when $when", ({ words, environment, locale }) => {
    expect(commandLocale(words, environment)).toBe(locale);
  });
});
